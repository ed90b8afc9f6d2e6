import type { CaseContext, SendOptions } from '../case/conformance-case.ts'
import type { Target } from '../case/target.ts'
import { proofFor, withCredentials, type Connector, type Send } from '../connectors/connector.ts'
import { CaseFailure } from './case-failure.ts'
import { fillPath } from './fill-path.ts'
import { LeftOut } from './left-out.ts'
import { readAnswer } from './read-answer.ts'
import type { SignIn } from './sign-in.ts'

/** What the runner gives to every case of one target. */
export interface CaseTools {
  readonly target: Target
  readonly connector: Connector
  readonly send: Send
  readonly signedIn: SignIn
  readonly today: string
  readonly unique: (prefix: string) => string
  /** Whether a case may leave something behind at this target. */
  readonly mayWrite: () => Promise<boolean>
  readonly letTimePass: (ms: number) => Promise<void>
}

/** Makes the hands and eyes of a case. */
export function caseContext(tools: CaseTools): CaseContext {
  const { target, connector, send, signedIn, today, unique, letTimePass, mayWrite } = tools
  return {
    today,
    unique,
    async letTimePass(ms) {
      await letTimePass(ms)
      signedIn.forget()
    },
    person(persona) {
      const person = target.people.find((candidate) => candidate.persona === persona)
      if (person === undefined) throw new CaseFailure(`the target names nobody as "${persona}" among its people`)
      return person
    },
    fact({ persona, facts }, name) {
      const fact = facts?.[name]
      if (fact === undefined) throw new CaseFailure(`the target tells no "${name}" among the facts of "${persona}"`)
      return fact
    },
    async signIn(change) {
      return readAnswer(await send(connector.signIn(withCredentials(target, change))))
    },
    async send(operation, body, { signIn = 'valid', credentials, instead } = {}) {
      // Also with no token at all: nobody knows whether a live system looks at it.
      if ((operation.effect ?? 'write') !== 'read' && !(await mayWrite())) throw new LeftOut()
      const proof = signIn === 'valid' ? await signedIn.proof() : proofFor(signIn)
      const { path, rest } = fillPath(operation.path, body)
      const addressed = { ...operation, path }
      const request = connector.address(withCredentials(target, credentials), addressed, rest, proof)
      return readAnswer(await send(instead === undefined ? request : replaceBody(request, instead)), operation)
    },
    expectStatus({ status }, expected) {
      demand(status === expected, `HTTP status ${expected}, got ${status}`)
    },
    expectFits(value, schema, what) {
      const fits = schema.safeParse(value)
      if (fits.success) return fits.data
      const where = fits.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => `${[...issue.path, key].join('.')}: not in the contract`)
          : [`${issue.path.join('.') || '(answer)'}: ${issue.code}`],
      )
      throw new CaseFailure(`${what} does not fit the contract: ${where.join('; ')}`)
    },
    expectCode(actual, expected, what) {
      demand(actual === expected, `${what} = ${JSON.stringify(expected)}, got ${printable(actual)}`)
    },
    expect: demand,
  }
}

function replaceBody(request: Request, { contentType, text }: NonNullable<SendOptions['instead']>): Request {
  const headers = new Headers(request.headers)
  headers.set('content-type', contentType)
  return new Request(request.url, { method: request.method, headers, body: text })
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new CaseFailure(`expected ${what}`)
}

/** Codes are printed; anything that may be a person's is not. */
function printable(actual: unknown): string {
  const text = JSON.stringify(actual) ?? 'nothing'
  return /^(?:"[-\w.]{0,16}"|-?\d{1,6}|true|false|null|nothing)$/.test(text) && !/\d{9}/.test(text)
    ? text
    : `another ${typeof actual}`
}
