import { lockedAccount, secondAccount } from '../access.ts'
import { born, type Story } from './story.ts'

/** People who ask, or try to. */
export const officers: readonly Story[] = [
  {
    cast: {
      persona: 'card-officer-second',
      why: 'Second registered officer of the same facility',
      whyVi: 'Cán bộ thứ hai của cùng cơ sở, đã đăng ký tra cứu thẻ',
      person: { name: 'Phan Thị Thanh Tâm', birthDate: born('1991-09-09') },
    },
  },
  {
    cast: {
      persona: 'card-officer-unlisted',
      why: 'Works at the facility and is on no list: 054',
      whyVi: 'Cán bộ chưa được cơ sở đăng ký trong danh sách tra cứu: 054',
      person: { name: 'Đặng Quốc Huy', sex: 'male', birthDate: born('1996-02-18') },
    },
  },
  {
    cast: {
      persona: 'card-officer-renamed',
      why: 'Registered under another name than her own: 055',
      whyVi: 'Họ tên đăng ký tra cứu không khớp với số CCCD: 055',
      person: { name: 'Hoàng Thị Quyên', birthDate: born('1989-12-01') },
    },
  },
  {
    cast: {
      persona: 'card-officer-elsewhere',
      why: 'On the list of another facility only',
      whyVi: 'Chỉ có trong danh sách tra cứu của cơ sở khác',
      person: { name: 'Trần Thị Diệu', birthDate: born('1984-07-30') },
    },
    seed: () => ({ username: secondAccount.username, passwordMd5: secondAccount.passwordMd5 }),
  },
  {
    cast: {
      persona: 'card-officer-locked',
      why: 'The account of the facility is locked: 403 when it signs in',
      whyVi: 'Tài khoản của cơ sở đã bị khóa: đăng nhập nhận mã 403',
      person: { name: 'Võ Đình Sáng', sex: 'male', birthDate: born('1979-05-23') },
    },
    seed: () => ({ username: lockedAccount.username, passwordMd5: lockedAccount.passwordMd5 }),
  },
]
