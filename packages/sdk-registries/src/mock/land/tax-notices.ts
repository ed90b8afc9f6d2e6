import { Notices, recordView, type World } from '@lienthong/mock-core'
import { writeWireTime } from '@lienthong/sdk-core'
import { z } from 'zod'
import { zLandTaxNoticeReply, type LandTaxNotice } from '../../contract/index.ts'
import type { LandDossier } from './dossiers.ts'
import { policy } from './policy.ts'

interface TaxNews {
  readonly dossierCode: string
  readonly notice: LandTaxNotice
}

/** The wire has no signature and no number of the message: the same notice is the same text. */
const notices = new Notices<TaxNews>({
  name: 'land:tax-notices',
  about: ({ notice }) => notice.SoBienNhan,
  inOrder: true,
  address: (world, { dossierCode }) => policy.of(world, dossierCode).noticeUrl,
  write: (_, { notice }) => ({ body: JSON.stringify(notice) }),
  retries: (world, { dossierCode }) => policy.of(world, dossierCode).noticeRetries,
  read: ({ status, text }) => ({ taken: status === 200 && isTaken(text) }),
})

/** Says what the timers of notices do. */
export function installTaxNotices(world: World): void {
  notices.install(world)
}

/** Writes the notice of the tax office, and has it sent. */
export function writeTaxNotice(world: World, { receiptCode, dossierCode, applicantName }: LandDossier): true {
  const notice: LandTaxNotice = {
    SoBienNhan: receiptCode,
    NguoiXuLy: null,
    NgayCoKetQuaThue: writeWireTime(world.clock.instant(), 'dd/MM/yyyy HH:mm:ss'),
    GhiChu: null,
    DanhSachThongBaoThue: [
      {
        HoVaChu: applicantName,
        LoaiThue: 'Lệ phí trước bạ',
        SoThongBaoThue: `TBT-${world.next('land:tax-notice')}`,
        DuongDanTBT: null,
      },
    ],
  }
  const { noticeDelayMs: delayMs, noticeFault: fault } = policy.of(world, dossierCode)
  notices.send(world, { dossierCode, notice }, { delayMs, fault })
  return true
}

/** The notices as they are sent, or would be, and what became of each. */
export const taxNoticeRecords = recordView({
  summary: 'Lists the tax notices in the order of sending, and `deliveries`: every attempt at sending each.',
  query: z.strictObject({ receiptCode: z.string().min(1).max(50).optional() }),
  read(world, { receiptCode }) {
    const kept = notices.list(world, receiptCode)
    return {
      notices: kept.map(({ data }) => data.notice),
      deliveries: kept.map(({ about, state, attempts }) => ({ receiptCode: about, state, attempts })),
    }
  },
})

function isTaken(text: string): boolean {
  try {
    return zLandTaxNoticeReply.safeParse(JSON.parse(text)).data?.Result === true
  } catch {
    return false
  }
}
