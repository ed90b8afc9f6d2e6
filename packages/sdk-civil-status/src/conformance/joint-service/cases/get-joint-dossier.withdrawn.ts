import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zGetJointDossierAnswer } from '../../../contract/index.ts'
import { dossierOf, listNow } from '../ask.ts'

export const withdrawnDossier: ConformanceCase = {
  id: 'joint-service/get-joint-dossier.withdrawn',
  operation: 'getJointDossier',
  kind: 'refusal',
  requirement: 'A dossier that the citizen took back is not given any more',
  requirementVi: 'Hồ sơ công dân đã rút không còn lấy được',
  source: 'chosen by this project: no source tells what becomes of a dossier that is taken back',
  confidence: 'assumed',
  async run(t) {
    const { id, code } = dossierOf(t, 'joint-birth-withdrawn')
    const answer = await t.send(operations.getJointDossier, { id })
    t.expect([200, 404].includes(answer.status), 'HTTP status 200 or 404')
    t.expect(t.expectFits(answer.body, zGetJointDossierAnswer, 'the answer').data == null, 'no dossier in data')
    t.expect(!(await listNow(t)).some(({ maHoSo }) => maHoSo === code), 'no row for it in the list')
  },
}
