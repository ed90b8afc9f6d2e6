import { z } from 'zod'
import { born, type Sheet, type Story } from './sheet.ts'

const zForm = z.object({ chip: z.boolean(), office: z.string() })

/** Service 12. @source national procedure database, copy of 2026-07-20: eight working days, five at the ministry */
export const immigration: Sheet = {
  rows: [
    {
      persona: 'exit-banned',
      why: 'May not leave the country for the time being: a passport is refused',
      whyVi: 'Đang bị tạm hoãn xuất cảnh: hồ sơ hộ chiếu bị dừng xử lý',
      person: { name: 'Lưu Văn Hoãn', sex: 'male', birthDate: born('1977-01-29') },
      story: {
        decision: 'refuse',
        reasonCode: 'TAM_HOAN_XUAT_CANH',
        note: 'Chưa cấp hộ chiếu vì đang thuộc trường hợp tạm hoãn xuất cảnh. Đề nghị liên hệ cơ quan đã ra quyết định.',
      },
    },
    {
      persona: 'photo-rejected',
      why: 'The photograph does not do for a passport: another one is asked for until it comes',
      whyVi: 'Ảnh chân dung không đạt yêu cầu làm hộ chiếu: phải bổ sung ảnh khác',
      person: { name: 'Tạ Thị Ảnh', birthDate: born('1995-05-25') },
      story: {
        decision: 'supplement',
        items: ['photo'],
        note: 'Ảnh chân dung không đạt: cần ảnh 4x6 phông nền trắng, chụp không quá 6 tháng.',
      },
    },
    {
      persona: 'face-unknown',
      why: 'The population database has no picture of the face: no chip can be written before it is taken',
      whyVi: 'CSDL quốc gia về dân cư chưa có ảnh khuôn mặt: chưa cấp được hộ chiếu gắn chíp',
      person: { name: 'Kiều Thị Diện', birthDate: born('1999-12-08') },
      story: ({ content }) => (zForm.safeParse(content).data?.chip === true ? faceMissing : {}),
    },
  ],
  rule({ content }) {
    const office = zForm.safeParse(content).data?.office
    return office === undefined ? {} : { limitWorkingDays: office === 'ministry' ? 5 : 8 }
  },
}

/** Ends with a picture, or with a form that asks for no chip any more. */
const faceMissing: Story = {
  decision: 'supplement',
  items: ['face-image'],
  note: 'CSDL quốc gia về dân cư chưa có ảnh khuôn mặt nên chưa cấp được hộ chiếu gắn chíp. Mời công dân đến cơ quan quản lý xuất nhập cảnh để thu nhận ảnh, hoặc đề nghị cấp hộ chiếu không gắn chíp.',
}
