import {
  createCaller,
  defineOperation,
  directGateway,
  readPlainDate,
  refusalCode,
  writeWireDate,
  zInstant,
  zPartialDate,
  zPersonalId,
  zPlainDate,
  zSex,
  zText,
  type CallOptions,
  type ClientOptions,
  type Fetch,
  type RefusalRow,
} from '@lienthong/sdk-core'
import { z } from 'zod'

/** A system that does not exist, small enough to read, with one of everything a national system has. */
export type LibraryErrorCode = 'LIBRARY_CARD_EXPIRED' | 'LIBRARY_BOOK_UNKNOWN' | 'LIBRARY_BUSY'

const madeUp = { source: 'made up', confidence: 'assumed' } as const

export const libraryErrors: Readonly<Record<LibraryErrorCode, RefusalRow>> = {
  LIBRARY_CARD_EXPIRED: {
    wire: ['07'],
    message: 'The reader card has expired.',
    messageVi: 'Thẻ bạn đọc đã hết hạn.',
    retryable: false,
    ...madeUp,
  },
  LIBRARY_BOOK_UNKNOWN: {
    wire: ['08'],
    message: 'The library has no such book.',
    messageVi: 'Thư viện không có sách này.',
    retryable: false,
    ...madeUp,
  },
  LIBRARY_BUSY: {
    wire: ['99'],
    message: 'The library failed. Look the loan up first.',
    messageVi: 'Thư viện gặp lỗi. Hãy tra cứu trước.',
    retryable: true,
    outcome: 'unknown',
    ...madeUp,
  },
}

const zReader = z.strictObject({ personalId: zPersonalId, name: zText(100) })

const zBorrowInput = z.strictObject({
  reader: zReader.extend({ birthDate: zPlainDate, memberSince: zPartialDate.optional(), sex: zSex.optional() }),
  guarantor: zReader.optional(),
  books: z
    .array(z.strictObject({ code: zText(20), note: zText(50).optional() }))
    .min(1)
    .max(3),
  at: zInstant.optional(),
})
export type BorrowInput = z.input<typeof zBorrowInput>

const zBorrowRequest = z.strictObject({
  maYeuCau: z.string(),
  soDinhDanh: z.string().regex(/^\d{12}$/),
  hoTen: z.string().min(1),
  ngaySinh: z.string().regex(/^\d{8}$/),
  // Shorter than what the input allows: encoding can leave the contract.
  sach: z.array(z.strictObject({ ma: z.string().max(10) })),
})

const shelf = {
  strict: z.strictObject({ ke: z.string(), loai: z.enum(['DOC', 'MUON']) }),
  tolerant: z.looseObject({ ke: z.string(), loai: z.string() }),
}

const zAnswer = z.strictObject({
  maLoi: z.string(),
  truong: z.string().exactOptional(),
  phieu: z.string().exactOptional(),
  trangThai: z.union([z.literal(1), z.literal(2)]).exactOptional(),
  sach: z.array(z.strictObject({ ma: z.string(), hanTra: z.string() })).exactOptional(),
  /** JSON inside a string. */
  viTri: z.string().exactOptional(),
})

const zAnswerTolerant = z.looseObject({
  maLoi: z.string(),
  truong: z.string().exactOptional(),
  phieu: z.string().exactOptional(),
  trangThai: z.int().exactOptional(),
  sach: z.array(z.looseObject({ ma: z.string(), hanTra: z.string() })).exactOptional(),
  viTri: z.string().exactOptional(),
})

export interface Loan {
  readonly slip: string
  readonly shelf?: string
}

export const borrowBooks = defineOperation({
  system: 'library',
  meta: { operationId: 'borrowBooks', method: 'POST', path: '/library/1.0/muonSach' },
  refusals: libraryErrors,
  input: zBorrowInput,
  request: zBorrowRequest,
  answer: { strict: zAnswer, tolerant: zAnswerTolerant },
  encode: ({ reader, books }, { requestId }) => ({
    maYeuCau: requestId,
    soDinhDanh: reader.personalId,
    hoTen: reader.name,
    ngaySinh: writeWireDate(reader.birthDate, 'yyyyMMdd'),
    sach: books.map(({ code }) => ({ ma: code })),
  }),
  decode(answer, context): Loan {
    if (answer.maLoi !== '00') {
      const code = refusalCode(libraryErrors, answer.maLoi)
      if (code === undefined) return context.refuseUnknown(answer.maLoi)
      return context.refuse({ code, wireCode: answer.maLoi, field: answer.truong })
    }
    const place = answer.viTri === undefined ? undefined : context.unpack(answer.viTri, shelf, 'viTri')
    return { slip: answer.phieu ?? '', ...(place && { shelf: place.ke }) }
  },
})

export const countBooks = defineOperation({
  system: 'library',
  meta: { operationId: 'countBooks', method: 'GET', path: '/library/1.0/demSach', effect: 'read' },
  refusals: libraryErrors,
  input: z.strictObject({ topic: zText(20), limit: z.int().min(1) }),
  request: z.strictObject({ chuDe: z.string(), toiDa: z.int() }),
  answer: { strict: z.strictObject({ so: z.int() }), tolerant: z.looseObject({ so: z.int() }) },
  encode: ({ topic, limit }) => ({ chuDe: topic, toiDa: limit }),
  decode: ({ so }) => so,
})

/** A reader and a book that the library has. */
export const goodLoan = {
  reader: { personalId: '942185000011', name: 'Nguyễn Thị Hoà', birthDate: readPlainDate('1985-02-28')! },
  books: [{ code: 'KIEU-1' }],
} satisfies BorrowInput

export const goodAnswer = { maLoi: '00', phieu: 'P-1' }

/** A client of the library, made as every client of the house is made. */
export function createLibraryClient(options: Partial<ClientOptions>) {
  const call = createCaller({
    gateway: directGateway({ baseUrl: 'https://library.test' }),
    // One attempt, so that a test sees what it ends in.
    policies: { retry: false, breaker: false },
    ...options,
  })
  return {
    borrow: (input: BorrowInput = goodLoan, callOptions?: CallOptions) => call(borrowBooks, input, callOptions),
    count: (input = { topic: 'Kiều', limit: 1 }, callOptions?: CallOptions) => call(countBooks, input, callOptions),
  }
}

/** A `fetch` that answers everything alike and remembers what it was asked. */
export function answering(body: unknown, init: ResponseInit = {}): Fetch & { readonly requests: Request[] } {
  const requests: Request[] = []
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const fetch: Fetch = async (request) => {
    requests.push(request)
    return new Response(text, init)
  }
  return Object.assign(fetch, { requests })
}

/** What a promise was rejected with. A promise that is kept fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  const kept = Symbol('kept')
  const outcome = await promise.then(
    () => kept,
    (error: unknown) => error,
  )
  if (outcome === kept) throw new Error('This was expected to fail')
  return outcome
}
