import type { Charge } from '../service/fee-rule.ts'
import { fromSecondary, unknown, type Stated } from '../service/known.ts'
import { words, type Words } from '../service/words.ts'

/** What a registration costs: nothing on time, what the province says otherwise. `onTime` tells on whose word it is free. */
export function registrationCharge(name: Words, onTime: Stated<number>): Charge {
  return {
    id: 'registration',
    ...name,
    rows: [
      { when: { field: 'registrationKind', is: ['on-time'] }, amount: onTime },
      {
        amount: unknown(
          'Lệ phí đăng ký quá hạn, đăng ký lại do Hội đồng nhân dân tỉnh quy định',
          'The fee of a late or second registration is set by the council of the province',
        ),
      },
    ],
  }
}

/** Copies of the extract that are asked for along with a registration. */
export const copiesCharge: Charge = {
  id: 'copies',
  ...words('Bản sao trích lục', 'Copies of the extract'),
  rows: [{ amount: fromSecondary(8_000, 'Circular 281/2016/TT-BTC'), times: 'copies' }],
}

/** That it is free on time, before the database of 2026 says so. */
export const freeByLaw = fromSecondary(0, 'Law on civil status 60/2014/QH13, in force since 2016')
