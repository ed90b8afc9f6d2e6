import {
  createCaller,
  defineOperation,
  refusalCode,
  zPersonalId,
  type CallOptions,
  type ClientOptions,
  type RefusalRow,
} from '@lienthong/sdk-core'
import { z } from 'zod'

const refusals = {
  LIBRARY_CARD_EXPIRED: {
    wire: ['07'],
    message: 'The reader card has expired.',
    messageVi: 'Thẻ bạn đọc đã hết hạn.',
    retryable: false,
    source: 'handbook of the library, 2026',
    confidence: 'documented',
  },
} as const satisfies Record<string, RefusalRow>

const countLoans = defineOperation({
  system: 'library',
  meta: { operationId: 'countLoans', method: 'POST', path: '/library/1.0/demPhieu' },
  refusals,
  input: z.strictObject({ personalId: zPersonalId }),
  request: z.strictObject({ soDinhDanh: z.string() }),
  answer: {
    strict: z.strictObject({ maLoi: z.string(), soPhieu: z.int() }),
    tolerant: z.looseObject({ maLoi: z.string(), soPhieu: z.int() }),
  },
  encode: ({ personalId }) => ({ soDinhDanh: personalId }),
  decode({ maLoi, soPhieu }, context): number {
    if (maLoi === '00') return soPhieu
    const code = refusalCode(refusals, maLoi)
    return code === undefined ? context.refuseUnknown(maLoi) : context.refuse({ code, wireCode: maLoi })
  },
})

/** A client of a system of your own, with the checks, errors and gateways of all the others. */
export function createLibraryClient(options: ClientOptions) {
  const call = createCaller(options)
  return {
    countLoans: (personalId: string, callOptions?: CallOptions) => call(countLoans, { personalId }, callOptions),
  }
}
