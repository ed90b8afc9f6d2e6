import { mockOperation } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import {
  operations,
  zListTodaysBusinessDossiersAnswer,
  zListTodaysBusinessDossiersRequest,
  type Operations,
} from '../../../contract/index.ts'
import { page, refused } from '../answers.ts'
import { businessDossiers } from '../enterprises.ts'

/** Lists the dossiers of today. */
export const listTodaysBusinessDossiers = mockOperation<Operations['listTodaysBusinessDossiers']>({
  meta: operations.listTodaysBusinessDossiers,
  request: zListTodaysBusinessDossiersRequest,
  answers: { 200: zListTodaysBusinessDossiersAnswer },
  handle({ world, query }, reply) {
    const [from, to] = [query.get('from_ts') ?? '', query.get('to_ts') ?? '']
    if (from > to) return reply(200, refused('Khoảng thời gian không hợp lệ'))
    const today = dayOf(world.clock.instant())
    const rows = businessDossiers(world).filter(({ receivedAt }) => {
      const time = receivedAt.slice(11, 16)
      return receivedAt.startsWith(today) && time >= from && time <= to
    })
    const found = rows.map(({ row }) => row)
    return reply(200, page(found, query))
  },
  malformed: (_, reply) => reply(200, refused('Tham số không hợp lệ')),
  errorIn200: (reply) => reply(200, refused('Hệ thống gặp lỗi')),
})
