import { z } from 'zod'
import { dueAfter, untilAfter } from '../../working-days.ts'
import { born, type LookedAt, type Sheet, type Story } from './sheet.ts'

const zRequest = z.object({ monthsInsured: z.number().optional() })

const leastMonths = 12
const waitingDays = 15
const limitWorkingDays = 20
/** Who does not come for the decision within so many working days of the appointment loses it. */
const collectDays = 2

/** When the worker has to come for the decision: the day on which it is due. */
const appointment = ({ submittedAt }: LookedAt) => dueAfter(submittedAt, limitWorkingDays)

const tooFew: Story = {
  decision: 'refuse',
  reasonCode: 'KHONG_DU_THOI_GIAN_DONG',
  note: 'Chưa đủ 12 tháng đóng bảo hiểm thất nghiệp trong 24 tháng trước khi chấm dứt hợp đồng',
  heldWorkingDays: 0,
}

/**
 * The employment centre. It asks the insurance at once, lets fifteen working days pass, and decides by the twentieth.
 *
 * @source sheet of service 23. What becomes of a decision that nobody comes for was not read: that it is void is assumed, as are
 * the codes of the reasons
 */
export const employment: Sheet = {
  rows: [
    {
      persona: 'book-open',
      why: 'The last employer has not closed the insurance book; the employment centre asks for the book, then goes on',
      whyVi: 'Đơn vị cũ chưa chốt sổ bảo hiểm xã hội; trung tâm yêu cầu bổ sung sổ đã chốt rồi mới giải quyết',
      person: { name: 'Hà Thị Sổ', birthDate: born('1991-01-19') },
      story: ({ papers }) => (papers.includes('insurance-book') ? {} : bookAsked),
    },
    {
      persona: 'job-found',
      why: 'Finds work on the tenth of the fifteen waiting days; the request for the benefit is cancelled',
      whyVi: 'Có việc làm vào ngày thứ 10 trong 15 ngày làm việc chờ; hồ sơ trợ cấp bị dừng',
      person: { name: 'Cao Văn Việc', sex: 'male', birthDate: born('1988-06-30') },
      story: {
        decision: 'refuse',
        reasonCode: 'DA_CO_VIEC_LAM',
        note: 'Người lao động có việc làm trong thời gian chờ 15 ngày làm việc',
        heldWorkingDays: 10,
      },
    },
    {
      persona: 'decision-missed',
      why: 'Does not come for the decision on the benefit within two days of the appointment; it is void',
      whyVi: 'Không đến nhận quyết định hưởng trợ cấp trong 2 ngày kể từ ngày hẹn; quyết định bị hủy',
      person: { name: 'Ninh Thị Quên', birthDate: born('1995-11-07') },
      story: (dossier) => ({
        decision: 'refuse',
        reasonCode: 'QUA_HAN_NHAN_QUYET_DINH',
        note: 'Quá 2 ngày làm việc kể từ ngày hẹn mà người lao động không đến nhận quyết định',
        heldUntil: untilAfter(appointment(dossier), collectDays),
      }),
    },
    {
      persona: 'few-months',
      why: 'Has paid unemployment insurance for less than 12 months, whatever the form says; no benefit',
      whyVi: 'Đóng bảo hiểm thất nghiệp chưa đủ 12 tháng dù tờ khai ghi khác; không được hưởng',
      person: { name: 'Tạ Văn Ít', sex: 'male', birthDate: born('1999-09-14') },
      story: tooFew,
    },
  ],
  rule: (dossier) => {
    const { service, content } = dossier
    if (service !== 'unemployment-benefit') return {}
    const { monthsInsured = leastMonths } = zRequest.safeParse(content).data ?? {}
    return {
      limitWorkingDays,
      heldWorkingDays: waitingDays,
      data: { henNhanQuyetDinh: appointment(dossier) },
      ...(monthsInsured < leastMonths && tooFew),
    }
  },
}

const bookAsked: Story = {
  decision: 'supplement',
  items: ['insurance-book'],
  note: 'Sổ bảo hiểm xã hội chưa được đơn vị cũ chốt; nộp sổ đã chốt',
  heldWorkingDays: 0,
}
