import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { decidedOf, submitReceived } from '../ask.ts'
import { removal } from '../forms.ts'

export const deathOfTheLiving: ConformanceCase = {
  id: 'residence-procedures/remove-registration.death-of-the-living',
  operation: 'removeRegistration',
  kind: 'refusal',
  requirement: 'A removal for the death of somebody alive in the population database ends with CT06',
  requirementVi: 'Xóa đăng ký vì lý do chết khi công dân còn sống bị từ chối bằng phiếu CT06',
  source: 'cross check with the population database, proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const asked = { ...removal(t, 'THUONG_TRU', t.person('absentee')), lyDo: 'CHET' }
    await submitReceived(t, operations.removeRegistration, asked)
    const { trangThai, tuChoi } = await decidedOf(t, asked.hoSo.maHoSo)
    t.expectCode(trangThai, '8', 'trangThai')
    t.expectCode(tuChoi?.mauPhieu, 'CT06', 'mauPhieu')
    t.expectCode(tuChoi?.maLyDo, 'LD06', 'maLyDo')
  },
}
