import { readWireTime, type Instant } from '@lienthong/sdk-core'
import { zLandTaxNoticeTolerant, type LandTaxNoticeReply } from '../../contract/index.ts'
import { present } from '../answer-parts.ts'

/** The result of the tax office for a dossier about land. */
export interface LandTaxNotice {
  /** Number of the receipt of the dossier. */
  readonly receiptCode: string
  readonly at: Instant
  readonly note?: string
  readonly notices: readonly {
    readonly payerName: string
    readonly tax: string
    readonly number: string
    /** Where the notice can be fetched: an address with `https`. Any other is left out, for the message is not signed. */
    readonly url?: string
  }[]
}

/**
 * Reads a tax notice that the land system sends to your endpoint; `undefined` when the message is none. It carries no signature:
 * let nobody but the land system reach the endpoint.
 *
 * @param body - The JSON of the message.
 * @source public client code of one provincial product; confidence: observed, form of the time assumed
 * @example
 * const notice = readLandTaxNotice(await request.json())
 * if (notice) await askForPayment(notice)
 * return Response.json(replyToTaxNotice(notice !== undefined))
 */
export function readLandTaxNotice(body: unknown): LandTaxNotice | undefined {
  const read = zLandTaxNoticeTolerant.safeParse(body)
  if (!read.success) return undefined
  const { SoBienNhan, NgayCoKetQuaThue, GhiChu, DanhSachThongBaoThue } = read.data
  const at = readWireTime(NgayCoKetQuaThue, 'dd/MM/yyyy HH:mm:ss')
  if (at === undefined) return undefined
  return {
    receiptCode: SoBienNhan,
    at,
    ...present('note', GhiChu),
    notices: DanhSachThongBaoThue.map(({ HoVaChu, LoaiThue, SoThongBaoThue, DuongDanTBT }) => ({
      payerName: HoVaChu,
      tax: LoaiThue,
      number: SoThongBaoThue,
      ...present('url', secureUrl(DuongDanTBT)),
    })),
  }
}

/** Whoever reaches the endpoint may write the address: no scheme but `https` goes any further. */
function secureUrl(text: string | null | undefined): string | undefined {
  if (text == null || !URL.canParse(text)) return undefined
  return new URL(text).protocol === 'https:' ? text : undefined
}

/**
 * What to answer to a tax notice.
 *
 * @example return Response.json(replyToTaxNotice(true))
 */
export function replyToTaxNotice(taken: boolean): LandTaxNoticeReply {
  return { Result: taken, Message: taken ? 'Thành công' : 'Dữ liệu không hợp lệ' }
}
