import { mockOperation } from '@lienthong/mock-core'
import { dayOf, readWireDate } from '@lienthong/sdk-core'
import {
  operations,
  zListBusinessDossiersAnswer,
  zListBusinessDossiersRequest,
  type Operations,
} from '../../../contract/index.ts'
import { page, refused } from '../answers.ts'
import { businessDossiers } from '../enterprises.ts'

const dayMs = 24 * 60 * 60_000
const maxDays = 5

/** Lists the dossiers of some days. */
export const listBusinessDossiers = mockOperation<Operations['listBusinessDossiers']>({
  meta: operations.listBusinessDossiers,
  request: zListBusinessDossiersRequest,
  answers: { 200: zListBusinessDossiersAnswer },
  handle({ world, query }, reply) {
    const from = readWireDate(query.get('from_date') ?? '', 'dd/MM/yyyy')
    const to = readWireDate(query.get('to_date') ?? '', 'dd/MM/yyyy')
    if (from === undefined || to === undefined || to < from) return reply(200, refused('Ngày không hợp lệ'))
    if (Date.parse(to) - Date.parse(from) > (maxDays - 1) * dayMs) return reply(200, refused('Quá 5 ngày'))
    const rows = businessDossiers(world).filter(({ receivedAt }) => {
      const day = dayOf(receivedAt)
      return day >= from && day <= to
    })
    const found = rows.map(({ row }) => row)
    return reply(200, page(found, query))
  },
  malformed: (_, reply) => reply(200, refused('Tham số không hợp lệ')),
  errorIn200: (reply) => reply(200, refused('Hệ thống gặp lỗi')),
})
