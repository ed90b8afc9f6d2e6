import { assumed, fromLaw, unknown, type Known } from '../../service/known.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'

const source = 'Decree 63/2024/NĐ-CP'
const payerIs = (payer: string) => ({ field: 'benefit.payer', is: [payer] }) as const

/** Limits by who pays, as Decree 63/2024 has them. What relatives confirm in VNeID is not counted. */
export const decree63Time = (read: (stated: Known<TimeLimit>) => Known<TimeLimit>): readonly TimeRow[] => [
  {
    ...words('Người có công', 'Merit'),
    when: payerIs('merit'),
    limit: read(fromLaw({ workingDays: 18 }, source)),
  },
  {
    ...words('Bảo trợ xã hội, dưới 80 tuổi', 'Social protection, below 80 years'),
    when: { all: [payerIs('social-protection'), { field: 'deceased.birthDate', youngerThan: 80 }] },
    limit: read(fromLaw({ workingDays: 6 }, source)),
  },
  {
    ...words('Bảo trợ xã hội, từ 80 tuổi', 'Social protection, from 80 years on'),
    when: payerIs('social-protection'),
    limit: unknown(
      'Không quá 11 ngày làm việc nếu đang hưởng tuất, không thì 6 ngày: cần dữ liệu bảo hiểm xã hội',
      '11 working days with a survivor allowance, else 6: the insurance has to be asked',
    ),
  },
  {
    ...words('Bảo hiểm xã hội', 'Social insurance'),
    when: payerIs('social-insurance'),
    limit: read(fromLaw({ workingDays: 9 }, source)),
  },
  {
    ...words('Hưu trí xã hội', 'Social pension'),
    when: payerIs('social-pension'),
    limit: unknown('Chưa có nguồn cho tổng thời hạn của nhóm này', 'No source for the whole of this group'),
  },
  {
    ...words('Khai tử và xóa đăng ký thường trú', 'Death and removal of the residence'),
    limit: read(assumed({ workingDays: 0 }, `${source}: both parts on the same working day, added up here`)),
  },
]

/** Said of the times before. */
export const timeNotRead: readonly TimeRow[] = [
  {
    ...words('Mọi trường hợp', 'Every case'),
    limit: unknown('Chưa có nguồn cho giai đoạn này', 'No source for this time'),
  },
]
