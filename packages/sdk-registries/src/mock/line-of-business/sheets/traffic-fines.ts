import { own, type World } from '@lienthong/mock-core'
import { dayOf, writeWireDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import { findCase } from '../cases.ts'
import { daysBefore, enterFine, findFine, surchargeOn, type Fine } from './fines-register.ts'
import { born, type LookedAt, type Sheet, type Story, type StoryRow } from './sheet.ts'

const zForm = z.union([
  z.object({ lookUpBy: z.literal('decision'), decisionNumber: z.string(), agencyCode: z.string() }),
  z.object({ lookUpBy: z.literal('minutes'), minutesNumber: z.string(), plate: z.string() }),
])

interface Driver extends Omit<StoryRow, 'story'> {
  readonly fine: Omit<Fine, 'personalId' | 'decidedOn' | 'agencyCode'> & { readonly daysBefore: number }
}

const agencyCode = 'CSGT-38'

const fined = (number: string, amountVnd: number, days: number): Driver['fine'] => ({
  decisionNumber: `${number}/QĐ-XPHC`,
  minutesNumber: `BB-${number}`,
  plate: `38A1${number.slice(-5)}`,
  amountVnd,
  daysBefore: days,
})

const drivers: readonly Driver[] = [
  {
    persona: 'fine-new',
    why: 'Was fined 1,000,000 đồng two days before the world begins',
    whyVi: 'Bị phạt 1.000.000 đồng hai ngày trước khi thế giới giả lập bắt đầu',
    person: { name: 'Thái Văn Tốc', sex: 'male', birthDate: born('1990-10-10') },
    fine: fined('9000001', 1_000_000, 2),
  },
  {
    persona: 'fine-late',
    why: 'Was fined 2,000,000 đồng twelve days before the world begins: each day adds 1,000 đồng',
    whyVi: 'Bị phạt 2.000.000 đồng từ mười hai ngày trước: mỗi ngày chậm nộp thêm 1.000 đồng',
    person: { name: 'La Thị Chậm', birthDate: born('1985-07-07') },
    fine: fined('9000002', 2_000_000, 12),
  },
  {
    persona: 'fine-moped',
    why: 'Was fined 300,000 đồng on a moped the day before the world begins',
    whyVi: 'Đi xe gắn máy, bị phạt 300.000 đồng một ngày trước khi thế giới giả lập bắt đầu',
    person: { name: 'Bạch Thị Máy', birthDate: born('2001-01-17') },
    fine: fined('9000005', 300_000, 1),
  },
  {
    persona: 'fine-paid',
    why: 'Has paid the fine already',
    whyVi: 'Đã nộp phạt xong',
    person: { name: 'Doãn Văn Xong', sex: 'male', birthDate: born('1973-03-31') },
    fine: { ...fined('9000003', 800_000, 9), paidBy: 'other' },
  },
  {
    persona: 'fine-driver',
    why: 'Has lost a driving licence and has not paid a fine',
    whyVi: 'Bị mất giấy phép lái xe và còn một quyết định xử phạt chưa nộp',
    person: { name: 'Âu Văn Lái', sex: 'male', birthDate: born('1989-11-22') },
    fine: fined('9000004', 500_000, 5),
  },
]

/**
 * Service 8: the register of decisions answers what is looked up, asks for the money, and is done as soon as it is paid.
 *
 * @source keys of the look-up seen in public code; that a fine that was paid twice ends the second dossier with a refund: assumed
 */
export const trafficFines: Sheet = {
  rows: drivers.map(({ fine: { decisionNumber, minutesNumber, plate }, ...row }) => ({
    ...row,
    facts: { decisionNumber, agencyCode, minutesNumber, plate },
    story: {},
  })),
  seed(world) {
    for (const { persona, fine } of drivers) {
      const { daysBefore: days, ...told } = fine
      const personalId = own(world.graph.personas, persona)?.personalId ?? ''
      enterFine(world, { ...told, agencyCode, personalId, decidedOn: daysBefore(world, days) })
    }
  },
  install(world) {
    world.on('case-completed', ({ system, dossierCode }) => {
      if (system !== 'XU_PHAT_GIAO_THONG') return
      const paid = lookUp(world, findCase(world, system, dossierCode)?.content)
      if (paid !== undefined && paid !== 'unknown') paid.paidBy ??= dossierCode
    })
  },
  rule(dossier, world) {
    const fine = lookUp(world, dossier.content)
    if (fine === undefined) return {}
    if (fine === 'unknown') return unknownFine
    const paidBefore = fine.paidBy !== undefined && fine.paidBy !== dossier.code
    return { ...terms, data: describe(fine), ...(paidBefore ? settled(dossier) : owed(fine, dossier)) }
  },
}

/** Enters a decision of today, as the police does after a camera saw somebody. */
export function writeFine(world: World, personalId: string, amountVnd: number) {
  const number = String(9_100_000 + world.next('line-of-business:fine'))
  const { daysBefore: _, ...told } = fined(number, amountVnd, 0)
  enterFine(world, { ...told, agencyCode, personalId, decidedOn: dayOf(world.clock.instant()) })
  const { decisionNumber, minutesNumber, plate } = told
  return { decisionNumber, agencyCode, minutesNumber, plate }
}

/** `undefined` when nothing was looked up. */
function lookUp(world: World, content: unknown): Fine | 'unknown' | undefined {
  const { data } = zForm.safeParse(content)
  return data && (findFine(world, data) ?? 'unknown')
}

const terms = { limitWorkingDays: 0, atOnce: true }

const unknownFine: Story = {
  ...terms,
  decision: 'turn-away',
  reasonCode: 'KHONG_CO_QUYET_DINH',
  note: 'Không tìm thấy quyết định xử phạt. Đề nghị kiểm tra lại số quyết định và cơ quan ra quyết định, hoặc số biên bản và biển số xe.',
}

function owed(fine: Fine, { at }: LookedAt): Story {
  return { feeVnd: fine.amountVnd + surchargeOn(fine, at) }
}

/** Nothing is left to pay. Money that came all the same is given back. */
function settled({ payment }: LookedAt): Story {
  if (payment === undefined)
    return { decision: 'turn-away', reasonCode: 'DA_NOP_PHAT', note: 'Tiền phạt theo quyết định này đã được nộp.' }
  return {
    decision: 'refuse',
    reasonCode: 'NOP_TRUNG',
    note: 'Tiền phạt theo quyết định này đã được nộp trước đó. Số tiền nộp trùng được hoàn trả.',
    data: { hoanTra: { soTien: payment.soTien, maGiaoDich: payment.maGiaoDich } },
  }
}

function describe({ decisionNumber, decidedOn, amountVnd }: Fine) {
  return {
    soQD: decisionNumber,
    ngayQD: writeWireDate(decidedOn, 'dd/MM/yyyy'),
    maCoQuanQD: agencyCode,
    soTien: amountVnd,
    khoBac: 'Kho bạc Nhà nước (giả lập)',
    taiKhoanThuNSNN: '0000.0.0000000',
  }
}
