import type { CastRow } from '@lienthong/mock-core'
import { readPartialDate, type PartialDate } from '@lienthong/sdk-core'

/** Persona whose account has level 1 only. */
export const levelOne = 'sign-in-level-one'

/** People whose accounts are the story. */
export const signInCast: readonly CastRow[] = [
  {
    persona: 'sign-in-citizen',
    why: 'Account of level 2 with everything a provider tells, an old identity card and a husband among it',
    whyVi: 'Tài khoản mức 2 với đầy đủ thông tin, có số CMND cũ và có chồng',
    person: {
      name: 'Phan Thị Hồng Nhung',
      birthDate: date('1988-04-17'),
      oldIdNumbers: ['183456701'],
      religionCode: '02',
      origin: { provinceCode: '42', communeCode: '18754', detail: 'Tổ dân phố Hưng Lợi' },
    },
  },
  {
    persona: 'sign-in-husband',
    why: 'Husband of the citizen who signs in',
    whyVi: 'Chồng của công dân đăng nhập',
    livesWith: 'sign-in-citizen',
    spouse: 'sign-in-citizen',
    person: { name: 'Võ Tá Thắng', sex: 'male', birthDate: date('1985-09-30') },
  },
  {
    persona: levelOne,
    why: 'Account of level 1 only: never identified in person',
    whyVi: 'Tài khoản mức 1, chưa định danh trực tiếp tại cơ quan công an',
    person: { name: 'Nguyễn Quốc Việt', sex: 'male', birthDate: date('2001-12-05') },
  },
  {
    persona: 'sign-in-year-only',
    why: 'Only the year of birth is known',
    whyVi: 'Chỉ xác định được năm sinh',
    person: { name: 'Trần Thị Nhàn', birthDate: date('1949') },
  },
]

function date(text: string): PartialDate {
  const parsed = readPartialDate(text)
  if (parsed === undefined) throw new TypeError('A birth date of the cast is none')
  return parsed
}
