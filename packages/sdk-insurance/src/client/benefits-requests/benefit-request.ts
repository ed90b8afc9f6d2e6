import type { Instant, PlainDate } from '@lienthong/sdk-core'
import type { BenefitRequestRecordTolerant } from '../../contract/index.ts'
import { meaningOf, present, readDay, readMoment } from '../answer-parts.ts'

/** One thing that is wanted or wrong. */
export interface BenefitReasonTold {
  /** Wire code of the reason, as `KHAC_GIAY_KHAI_SINH`. */
  readonly code: string
  /** Field of the input to look at, when the system names one that is known. */
  readonly field?: string
  /** The system's own Vietnamese sentence, for the officer; never decide by it. */
  readonly noteVi?: string
}

/** The card of a child under six. */
export interface ChildCard {
  readonly cardNumber: string
  readonly insuranceNumber: string
  /** The day of birth. */
  readonly validFrom: PlainDate
  readonly validTo: PlainDate
  readonly facilityCode?: string
  /** True when the child had this card before the request: no second one was issued. */
  readonly existed: boolean
}

/** A funeral grant that was paid. */
export interface FuneralGrant {
  readonly amountVnd: number
  /** Reference level of the month of death, in đồng. */
  readonly referenceLevelVnd: number
  readonly paidOn: PlainDate
}

/** What every request tells. */
export interface RequestHead {
  readonly dossierCode: string
  readonly kind?: 'child-card' | 'funeral-grant'
  readonly receivedAt: Instant
  readonly dueAt: Instant
}

/** A request for a benefit and where it stands. `unknown` is a state that this version does not know. */
export type BenefitRequest = RequestHead &
  (
    | { readonly state: 'received' | 'unknown' }
    | {
        readonly state: 'supplement-required'
        readonly reasons: readonly BenefitReasonTold[]
        readonly until?: Instant
      }
    | { readonly state: 'refused'; readonly reasons: readonly BenefitReasonTold[] }
    | { readonly state: 'completed'; readonly card?: ChildCard; readonly grant?: FuneralGrant }
  )

const kinds: Readonly<Record<string, RequestHead['kind']>> = { THE_TRE_EM: 'child-card', MAI_TANG_PHI: 'funeral-grant' }

/** Fields of the wire, by the name they have in the input of the client. */
const fields: Readonly<Record<string, string>> = {
  soGiayKhaiSinh: 'birthCertificateNumber',
  soDinhDanhMe: 'mother.personalId',
  noiKCB: 'facilityCode',
  'nguoiChet.ngayChet': 'deceased.diedOn',
  'nguoiHuong.soDinhDanh': 'beneficiary.personalId',
  'nguoiHuong.soHoaDon': 'beneficiary.invoiceNumber',
  'nguoiHuong.soTaiKhoan': 'beneficiary.account',
}

/** Names the days and times of a request that do not exist. */
export function unreadableInRequest(request: BenefitRequestRecordTolerant): string[] {
  const { the, troCap } = request
  const days = [
    ['the.tuNgay', the?.tuNgay],
    ['the.denNgay', the?.denNgay],
    ['troCap.ngayChi', troCap?.ngayChi],
  ] as const
  return [
    ...(['ngayTiepNhan', 'ngayHenTra'] as const).filter((field) => readMoment(request[field]) === undefined),
    ...days.flatMap(([path, day]) => (day !== undefined && readDay(day) === undefined ? [path] : [])),
  ]
}

/** Reads a request from the wire, after {@link unreadableInRequest} found nothing. */
export function readRequest(request: BenefitRequestRecordTolerant): BenefitRequest {
  const head: RequestHead = {
    dossierCode: request.maHoSo,
    ...present('kind', meaningOf(kinds, request.loai)),
    receivedAt: readMoment(request.ngayTiepNhan) as Instant,
    dueAt: readMoment(request.ngayHenTra) as Instant,
  }
  switch (request.trangThai) {
    case 'DA_TIEP_NHAN':
      return { ...head, state: 'received' }
    case 'YEU_CAU_BO_SUNG':
      return {
        ...head,
        state: 'supplement-required',
        reasons: readReasons(request),
        ...present('until', readMoment(request.hanBoSung)),
      }
    case 'TU_CHOI':
      return { ...head, state: 'refused', reasons: readReasons(request) }
    case 'HOAN_THANH':
      return {
        ...head,
        state: 'completed',
        ...present('card', readCard(request.the)),
        ...present('grant', readGrant(request.troCap)),
      }
    default:
      return { ...head, state: 'unknown' }
  }
}

function readReasons({ lyDo }: BenefitRequestRecordTolerant): BenefitReasonTold[] {
  return (lyDo ?? []).map(({ ma, truong, noiDung }) => ({
    code: ma,
    ...present('field', meaningOf(fields, truong)),
    ...present('noteVi', noiDung),
  }))
}

function readCard(card: BenefitRequestRecordTolerant['the']): ChildCard | undefined {
  if (card == null) return undefined
  return {
    cardNumber: card.maThe,
    insuranceNumber: card.maSoBHXH,
    validFrom: readDay(card.tuNgay) as PlainDate,
    validTo: readDay(card.denNgay) as PlainDate,
    ...present('facilityCode', card.noiKCB),
    existed: card.daCoTruoc,
  }
}

function readGrant(grant: BenefitRequestRecordTolerant['troCap']): FuneralGrant | undefined {
  if (grant == null) return undefined
  const { soTien, mucThamChieu, ngayChi } = grant
  return { amountVnd: soTien, referenceLevelVnd: mucThamChieu, paidOn: readDay(ngayChi) as PlainDate }
}
