import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, expectTakenOrFinal, stepOf, tell } from '../ask.ts'
import { birthEntry } from '../entries.ts'

export const numberLater: ConformanceCase = {
  id: 'joint-service/update-joint-status.number-later',
  operation: 'updateJointStatus',
  kind: 'success',
  requirement: 'An entry is taken without a personal number, and the number with status 5',
  requirementVi: 'Kết quả khai sinh được nhận khi chưa có số định danh; số định danh được gửi kèm trạng thái 5',
  source:
    'the status push of public client code has one `ketQuaXuLy` for every status; that status 5 may carry it is inferred',
  confidence: 'inferred',
  async run(t) {
    const dossier = dossierOf(t, 'joint-birth-number-later')
    const { soDinhDanh: _, ...entry } = birthEntry(dossier.dossierCode)
    const registered = { ...stepOf(t, dossier, 4), ketQuaXuLy: JSON.stringify(entry) }
    expectTakenOrFinal(t, await tell(t, registered), 'step 4 without a number')
    const returned = { ...stepOf(t, dossier, 5), ketQuaXuLy: JSON.stringify(birthEntry(dossier.dossierCode)) }
    expectTakenOrFinal(t, await tell(t, returned), 'step 5 with the number')
  },
}
