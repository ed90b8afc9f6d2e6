import {
  at,
  readField,
  type ConformanceCase,
  type ConformanceSuite,
  type Connector,
  type Send,
  type Target,
} from '@lienthong/conformance'
import { z } from 'zod'

/** A made-up system, small enough to see what the runner does: a public library that lends one book. */
export const target: Target = {
  system: 'library',
  gateway: 'desk',
  baseUrl: 'http://library.test/',
  credentials: { reader: 'hoa', pin: '1234' },
  people: [
    { persona: 'reader', personalId: '942195000123', name: 'Trần Thị Hoa', sex: 'female', birthDate: '1995-04-12' },
  ],
}

export const lend = { operationId: 'lend', method: 'POST', path: '/lend' }

export const desk: Connector = {
  signIn: ({ baseUrl, credentials }) =>
    new Request(`${baseUrl}key`, { method: 'POST', body: JSON.stringify(credentials) }),
  readProof: (answer) => readField(answer, 'key'),
  address: (asked, { method, path }, body, proof) =>
    new Request(at(asked, path), { method, body: JSON.stringify(body), ...(proof && { headers: { key: proof } }) }),
}

export const zAnswer = z.strictObject({
  code: z.enum(['0', '9']),
  loan: z.strictObject({ reader: z.string(), days: z.int() }).optional(),
})

/** A case of the library; what it does is what a test is about. */
export function libraryCase(run: ConformanceCase['run'], change: Partial<ConformanceCase> = {}): ConformanceCase {
  return {
    id: 'library/lend.some-requirement',
    operation: 'lend',
    kind: 'success',
    requirement: 'A book is lent',
    requirementVi: 'Sách được cho mượn',
    source: 'made up',
    confidence: 'assumed',
    run,
    ...change,
  }
}

export function librarySuite(...cases: ConformanceCase[]): ConformanceSuite {
  return { system: 'library', connectors: { desk }, cases }
}

/** A library that works: gives out numbered keys, lends to whoever has the newest one. */
export function openLibrary(): { send: Send; keys: () => number; requests: Request[] } {
  const requests: Request[] = []
  let keys = 0
  return {
    requests,
    keys: () => keys,
    async send(request) {
      requests.push(request.clone())
      const body = (await request.json()) as Record<string, string>
      if (request.url.endsWith('/key')) {
        return body['pin'] === '1234'
          ? Response.json({ key: `key-${(keys += 1)}` })
          : Response.json({}, { status: 403 })
      }
      const known = request.headers.get('key') === `key-${keys}`
      if (!known) return Response.json({ code: '9' }, { status: 401 })
      return Response.json({ code: '0', loan: { reader: body['reader'], days: 14 } })
    },
  }
}
