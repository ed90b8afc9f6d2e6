import { z } from 'zod'
import { openFinesOf } from './fines-register.ts'
import { born, type Sheet, type Story } from './sheet.ts'

const zForm = z.object({
  applicant: z.object({ personalId: z.string() }),
  licence: z.object({ number: z.string() }),
})

/** Numbers of plastic cards are digits; the database has those. Older licences, with letters, are in the paper archive. */
const inDatabase = /^\d{12}$/

/** The archive answers by letter. How long it takes is not known: ten working days are assumed. */
const archiveWorkingDays = 10
const limitWorkingDays = 5

/**
 * Service 20.
 *
 * @source national procedure database, copy of 2026-07-20: five working days, a licence that is not in the database is verified in
 * writing while the dossier waits; how numbers tell where a licence is: assumed
 */
export const drivingLicence: Sheet = {
  rows: [
    {
      persona: 'licence-revoked',
      why: 'The driving licence was revoked: a dossier about it is not received',
      whyVi: 'Giấy phép lái xe đã bị thu hồi: hồ sơ không được tiếp nhận',
      person: { name: 'Quách Văn Thu', sex: 'male', birthDate: born('1982-09-14') },
      story: {
        decision: 'turn-away',
        reasonCode: 'GPLX_DA_THU_HOI',
        note: 'Giấy phép lái xe đã bị thu hồi nên không thuộc trường hợp đổi, cấp lại.',
      },
    },
    {
      persona: 'licence-not-archived',
      why: 'The archive, too, knows nothing of the paper licence: the dossier is stopped when it has answered',
      whyVi: 'Hồ sơ gốc cũng không có giấy phép lái xe bằng giấy: hồ sơ bị dừng sau khi xác minh',
      person: { name: 'Tô Văn Giấy', sex: 'male', birthDate: born('1965-06-30') },
      story: ({ content }) => (isOnPaper(content) ? { decision: 'refuse', ...notFound } : {}),
    },
  ],
  rule({ content }, world) {
    const read = zForm.safeParse(content)
    if (!read.success) return {}
    if (openFinesOf(world, read.data.applicant.personalId).length > 0) return { ...openFine, limitWorkingDays }
    if (!isOnPaper(content)) return { limitWorkingDays }
    return {
      limitWorkingDays: limitWorkingDays + archiveWorkingDays,
      heldWorkingDays: archiveWorkingDays,
      data: { xacMinh: 'HO_SO_GOC' },
    }
  },
}

const notFound: Story = {
  reasonCode: 'KHONG_CO_HO_SO_GOC',
  note: 'Cơ quan lưu trữ trả lời không có hồ sơ gốc của giấy phép lái xe này.',
}

/** Over as soon as the fine is paid, whatever the supplement brings. */
const openFine: Story = {
  decision: 'supplement',
  items: ['fine-receipt'],
  note: 'Người lái xe còn vi phạm giao thông chưa giải quyết. Đề nghị nộp phạt, rồi bổ sung biên lai.',
}

function isOnPaper(content: unknown): boolean {
  const number = zForm.safeParse(content).data?.licence.number
  return number !== undefined && !inDatabase.test(number)
}
