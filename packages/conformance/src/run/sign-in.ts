import type { CaseAnswer } from '../case/conformance-case.ts'
import type { Target } from '../case/target.ts'
import type { Connector, Send } from '../connectors/connector.ts'
import { readAnswer } from './read-answer.ts'

/** One token or session for all cases of a target; a failed sign-in fails each case that needs it, with its reason. */
export class SignIn {
  readonly #connector: Connector
  readonly #ask: () => Promise<CaseAnswer>
  #underway: Promise<CaseAnswer> | undefined

  constructor(connector: Connector, target: Target, send: Send) {
    this.#connector = connector
    this.#ask = async () => readAnswer(await send(connector.signIn(target)))
  }

  async proof(): Promise<string> {
    return this.#connector.readProof(await this.#answer())
  }

  /** Whether the target says that it is a mock. Signing in is the one request that changes nothing at any system. */
  async atMock(): Promise<boolean> {
    return (await this.#answer()).headers.has('x-mock')
  }

  /** Forgets the token or session: time has passed, and it may be over. */
  forget(): void {
    this.#underway = undefined
  }

  #answer(): Promise<CaseAnswer> {
    return (this.#underway ??= this.#ask())
  }
}
