import type { ContractProblem, World } from '@lienthong/mock-core'
import type { JointServiceAnswer } from '../../contract/index.ts'

/** The answer to what was done. */
export function done(title: string): JointServiceAnswer {
  return { title, status: 200 }
}

/** A refusal in the form of ASP.NET, with texts by field. */
export function refusal(world: World, errors: Readonly<Record<string, readonly string[]>>): JointServiceAnswer {
  return {
    type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1',
    title: 'One or more validation errors occurred.',
    status: 400,
    traceId: `00-${String(world.next('joint-service:trace')).padStart(32, '0')}-0000000000000001-00`,
    errors: Object.fromEntries(Object.entries(errors).map(([field, texts]) => [field, [...texts]])),
  }
}

/** A refusal of the dossier as a whole; its text stands at the code of the dossier. */
export function dossierRefusal(world: World, text: string): JointServiceAnswer {
  return refusal(world, { soHoSoLT: [text] })
}

/** The refusal of a request that is none. Names the fields, and says what ASP.NET says. */
export function malformed(problems: readonly ContractProblem[]): JointServiceAnswer {
  const fields = [...new Set(problems.map(({ path }) => path.split('.')[0] ?? path))]
  return {
    type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1',
    title: 'One or more validation errors occurred.',
    status: 400,
    traceId: null,
    errors: Object.fromEntries(fields.map((field) => [field, [`The ${field} field is not valid.`]])),
  }
}

/** What the software says inside an HTTP 200 when it fails. */
export const failure: JointServiceAnswer = { title: 'Internal Server Error', status: 500 }
