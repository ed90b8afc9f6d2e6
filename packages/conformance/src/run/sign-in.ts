import type { Target } from '../case/target.ts'
import type { Connector, Send } from '../connectors/connector.ts'
import { readAnswer } from './read-answer.ts'

/** One token or session for all cases of a target; a failed sign-in fails each case that needs it, with its reason. */
export class SignIn {
  readonly #ask: () => Promise<string>
  #underway: Promise<string> | undefined

  constructor(connector: Connector, target: Target, send: Send) {
    this.#ask = async () => connector.readProof(await readAnswer(await send(connector.signIn(target))))
  }

  proof(): Promise<string> {
    return (this.#underway ??= this.#ask())
  }

  /** Forgets the token or session: time has passed, and it may be over. */
  forget(): void {
    this.#underway = undefined
  }
}
