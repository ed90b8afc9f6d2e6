import { z } from 'zod'
import { born, type Sheet } from './sheet.ts'

const zForm = z.object({
  plate: z.enum(['new', 'identified', 'auction']),
  vehicle: z.object({ origin: z.string(), chassisNumber: z.string() }),
})

/**
 * Service 7.
 *
 * @source national procedure database, copy of 2026-07-20: two working days, seven for a plate that was auctioned or kept; when within
 * the seven the plate comes, and what is asked for when a register does not answer: assumed
 */
export const vehicle: Sheet = {
  rows: [
    {
      persona: 'vehicle-tax-unpaid',
      why: 'Owner of a motorcycle whose registration tax the tax system does not know as paid',
      whyVi: 'Chủ xe chưa nộp lệ phí trước bạ theo dữ liệu của cơ quan thuế',
      person: { name: 'Đinh Thị Bạ', birthDate: born('1991-08-03') },
      story: {
        decision: 'supplement',
        items: ['registration-tax'],
        note: 'Cơ quan thuế chưa có dữ liệu nộp lệ phí trước bạ của xe này. Đề nghị nộp lệ phí trước bạ và bổ sung chứng từ.',
      },
    },
    {
      persona: 'vehicle-sheet-unknown',
      why: 'Owner of a motorcycle whose quality sheet the inspection authority does not have',
      whyVi: 'Chủ xe có phiếu kiểm tra chất lượng chưa có trong dữ liệu của cơ quan đăng kiểm',
      person: { name: 'Ngô Văn Xưởng', sex: 'male', birthDate: born('1987-03-19') },
      story: {
        decision: 'supplement',
        items: ['quality-sheet'],
        note: 'Không tra cứu được phiếu kiểm tra chất lượng xuất xưởng theo số sê-ri đã khai. Đề nghị nộp bản giấy có bản chà số khung.',
      },
    },
  ],
  rule({ content }) {
    const read = zForm.safeParse(content)
    if (!read.success) return {}
    const issues = [{ code: 'KQ.G01.000014' }, { code: 'KQ.G01.000015' }]
    if (read.data.plate === 'new') return { issues, limitWorkingDays: 2 }
    return { issues, limitWorkingDays: 7, heldWorkingDays: 6 }
  },
}
