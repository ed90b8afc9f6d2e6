import { own, type FuneralPayer, type World } from '@lienthong/mock-core'
import { writeWireDate, writeWireTime, type PlainDate } from '@lienthong/sdk-core'
import type { BenefitRequestRecord, BenefitResultCode, RequestFuneralGrantAnswer } from '../../contract/index.ts'
import type { BenefitRequest } from './requests.ts'

const sentences: Readonly<Record<BenefitResultCode, string>> = {
  '000': 'Thành công',
  KHONG_CO_NGUOI: 'Không tìm thấy người theo số định danh và họ tên',
  QUA_TUOI: 'Trẻ đã quá tuổi được cấp thẻ',
  CHUA_GHI_NHAN_CHET: 'Chưa có dữ liệu khai tử',
  MOI_NGUOI_CHET_MOT_KHOAN: 'Mỗi người chết chỉ được hưởng một khoản mai táng',
  KHONG_THUOC_DOI_TUONG: 'Không thuộc đối tượng hưởng trợ cấp mai táng',
  HO_SO_DA_DUNG: 'Mã hồ sơ đã được dùng cho yêu cầu khác',
  KHONG_CO_HO_SO: 'Không có hồ sơ này',
  DU_LIEU_SAI: 'Dữ liệu thiếu hoặc sai định dạng',
  LOI_HE_THONG: 'Hệ thống gặp lỗi',
}

/** The head of an answer. */
export function result<Code extends BenefitResultCode>(maKetQua: Code): { maKetQua: Code; moTa: string } {
  return { maKetQua, moTa: sentences[maKetQua] }
}

/** The payers in the codes of the wire. */
export const payers = {
  'social-insurance': 'BHXH',
  'social-protection': 'BTXH',
  'social-pension': 'HTXH',
  merit: 'NCC',
} as const satisfies Record<FuneralPayer, RequestFuneralGrantAnswer['coQuanDaChi']>

const kinds = { 'child-card': 'THE_TRE_EM', 'funeral-grant': 'MAI_TANG_PHI' } as const
const states = {
  received: 'DA_TIEP_NHAN',
  supplement: 'YEU_CAU_BO_SUNG',
  completed: 'HOAN_THANH',
  refused: 'TU_CHOI',
} as const satisfies Record<BenefitRequest['state'], BenefitRequestRecord['trangThai']>

type ChildCardRecord = NonNullable<BenefitRequestRecord['the']>
type FuneralGrantRecord = NonNullable<BenefitRequestRecord['troCap']>

/** Writes a request. */
export function writeRequest(world: World, request: BenefitRequest): BenefitRequestRecord {
  const { code, question, state, receivedAt, dueAt, until, reasons } = request
  const open = state === 'supplement' || state === 'refused'
  return {
    maHoSo: code,
    loai: kinds[question.kind],
    trangThai: states[state],
    ngayTiepNhan: writeWireTime(receivedAt, 'yyyyMMddHHmmss'),
    ngayHenTra: writeWireTime(dueAt, 'yyyyMMddHHmmss'),
    hanBoSung: state === 'supplement' && until ? writeWireTime(until, 'yyyyMMddHHmmss') : null,
    lyDo: open ? [...(reasons ?? [])] : null,
    the: writeCard(world, request),
    troCap: writeGrant(world, request),
  }
}

function writeCard({ graph }: World, { card }: BenefitRequest): ChildCardRecord | null {
  const held = card && own(graph.cards, card.cardNumber)
  if (card === undefined || held === undefined) return null
  return {
    maThe: held.cardNumber,
    maSoBHXH: held.insuranceNumber,
    tuNgay: wireDay(held.validFrom),
    denNgay: wireDay(held.validTo ?? held.validFrom),
    noiKCB: held.facilityCode,
    daCoTruoc: card.existed,
  }
}

function writeGrant(world: World, { grant, question }: BenefitRequest): FuneralGrantRecord | null {
  const asked = question.kind === 'funeral-grant' ? question.diedOn : undefined
  // What was paid stays told when the death turns out to be a mistake.
  const diedOn = world.people.find(question.personalId)?.diedOn ?? asked
  if (grant === undefined || diedOn === undefined) return null
  return {
    soTien: grant.amountVnd,
    mucThamChieu: grant.levelVnd,
    thangChet: wireDay(diedOn).slice(3),
    ngayChi: wireDay(grant.paidOn),
  }
}

function wireDay(day: PlainDate): string {
  return writeWireDate(day, 'dd/MM/yyyy')
}
