import type { CaseAnswer, CaseContext } from '../case/conformance-case.ts'
import type { Target } from '../case/target.ts'
import { proofFor, type Connector, type Send } from '../connectors/connector.ts'
import { CaseFailure } from './case-failure.ts'

/** What the runner gives to every case of one target. */
export interface CaseTools {
  readonly target: Target
  readonly connector: Connector
  readonly send: Send
  readonly proof: string
  readonly unique: (prefix: string) => string
  readonly letTimePass: (ms: number) => Promise<void>
}

/** Makes the hands and eyes of a case. */
export function caseContext({ target, connector, send, proof, unique, letTimePass }: CaseTools): CaseContext {
  return {
    unique,
    letTimePass,
    person(persona) {
      const person = target.people.find((candidate) => candidate.persona === persona)
      if (person === undefined) throw new CaseFailure(`the target names nobody as "${persona}" among its people`)
      return person
    },
    async send(operation, body, options = {}) {
      const proofSent = proofFor(options.signIn ?? 'valid', proof)
      return readAnswer(await send(connector.address(target, operation, body, proofSent)))
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

function demand(holds: boolean, what: string): void {
  if (!holds) throw new CaseFailure(`expected ${what}`)
}

/** Codes are printed; anything that may be a person's is not. */
function printable(actual: unknown): string {
  const text = JSON.stringify(actual) ?? 'nothing'
  return /^(?:"[-\w.]{0,16}"|-?\d{1,6}|true|false|null|nothing)$/.test(text) && !/\d{9}/.test(text) ? text : `another ${typeof actual}`
}

async function readAnswer(response: Response): Promise<CaseAnswer> {
  const text = await response.text()
  try {
    return { status: response.status, headers: response.headers, body: JSON.parse(text) as unknown }
  } catch {
    return { status: response.status, headers: response.headers, body: undefined }
  }
}
