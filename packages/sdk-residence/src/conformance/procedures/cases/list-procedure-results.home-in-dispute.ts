import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, resultOf, submitReceived } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const homeInDispute: ConformanceCase = {
  id: 'residence-procedures/list-procedure-results.home-in-dispute',
  operation: 'listProcedureResults',
  kind: 'refusal',
  requirement: 'A home in dispute ends in state 8 with the refusal CT06 KQ.G01.000067',
  requirementVi: 'Chỗ ở đang tranh chấp: trạng thái 8, phiếu CT06 KQ.G01.000067',
  source: 'refusal CT06, national procedure database, copy of 2026-07-20; reasons proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = permanentForm(t, t.person('owner-disputed-home'))
    await submitReceived(t, operations.registerPermanentResidence, form)
    await decidedOf(t, form.hoSo.maHoSo)
    const { trangThai, giayTo = [], tuChoi } = await resultOf(t, form.hoSo.maHoSo)
    t.expectCode(trangThai, '8', 'trangThai')
    t.expectCode(giayTo[0]?.maGiayTo, 'KQ.G01.000067', 'maGiayTo')
    t.expectCode(tuChoi?.mauPhieu, 'CT06', 'mauPhieu')
    t.expectCode(tuChoi?.maLyDo, 'LD02', 'maLyDo')
  },
}
