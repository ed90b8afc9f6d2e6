import type { ConformanceCase } from '@lienthong/conformance'
import { expectSuccess, find, sync } from '../ask.ts'
import { newDossier } from '../dossier.ts'

export const existingDossier: ConformanceCase = {
  id: 'dvc/sync-dossier.existing-dossier',
  operation: 'syncDossier',
  kind: 'refusal',
  writes: true,
  requirement:
    'A new dossier under a code that exists is refused with 3 or -3 and a text that contains "đã tồn tại", and changes nothing',
  requirementVi:
    'Gửi mới hồ sơ đã có bị từ chối với mã 3 hoặc -3, thông báo có cụm từ "đã tồn tại", và không thay đổi gì',
  source: 'open-source one-stop system (OpenCPS), read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = newDossier(t)
    expectSuccess(t, await sync(t, dossier, 'new'))
    const { error_code, message } = await sync(t, { ...dossier, TrangThaiHoSo: '4' }, 'new')
    t.expect(['3', '-3'].includes(String(error_code)), 'error_code to be 3 or -3')
    t.expect((message ?? '').normalize('NFC').toLowerCase().includes('đã tồn tại'), '"đã tồn tại" in message')
    const [row] = await find(t, dossier.MaHoSo)
    t.expectCode(row?.TRANGTHAIHOSO, '2', 'TRANGTHAIHOSO')
  },
}
