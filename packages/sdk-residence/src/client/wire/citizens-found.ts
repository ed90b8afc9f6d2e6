import type { DecodeContext } from '@lienthong/sdk-core'
import type { z } from 'zod'
import type {
  LookupCitizenSoapAnswerTolerant,
  VerifyCitizenSoapAnswerTolerant,
  VerifyRelativesSoapAnswerTolerant,
} from '../../contract/index.ts'
import type { ResidenceErrorCode } from '../errors.ts'

/**
 * Refuses content that is none of what the contract names: read as "no collection, so nobody" it would turn a citizen away
 * for a page that says the database is being repaired. Nothing at all is an answer: so some systems tell that nobody fits.
 */
export function onlyKnownContent<Answer extends z.ZodObject>(answer: Answer) {
  return answer.superRefine((content, context) => {
    const known = Object.keys(answer.shape)
    const names = Object.keys(content as object)
    if (names.length > 0 && !names.some((name) => known.includes(name)))
      context.addIssue({ code: 'unrecognized_keys', keys: names, path: [], input: content as Record<string, unknown> })
  })
}

/** Ends the call when the answer is a SOAP fault. */
export function refuseFault(answer: { readonly Fault?: unknown }, context: DecodeContext<ResidenceErrorCode>): void {
  if (answer.Fault !== undefined) context.refuse({ code: 'RESIDENCE_SERVICE_FAULT', wireCode: 'Fault' })
}

/** Whether a citizen fits, in whichever of the three shapes it is told; `undefined` when it is told in none. */
export function saysThatCitizenExists(answer: VerifyCitizenSoapAnswerTolerant): boolean | undefined {
  const count = answer.XacThucThongTinCongDanResponse?.SoLuongCongDan
  if (count !== undefined) return /^\d{1,9}$/.test(count) ? Number(count) > 0 : undefined
  const exists = (answer.KetQuaXacThuc ?? answer.KetQuaXacThucResponse)?.TonTai.toLowerCase()
  if (exists === 'true' || exists === '1') return true
  return exists === 'false' || exists === '0' ? false : undefined
}

/** The collection of an answer, alone or in an element of its own. An answer without one has found nobody. */
export function collectionOf(answer: LookupCitizenSoapAnswerTolerant | VerifyRelativesSoapAnswerTolerant) {
  const within = 'XacMinhThongTinNhanThanResponse' in answer ? answer.XacMinhThongTinNhanThanResponse : undefined
  return answer.CongdanCollection ?? (within as typeof answer | undefined)?.CongdanCollection ?? {}
}
