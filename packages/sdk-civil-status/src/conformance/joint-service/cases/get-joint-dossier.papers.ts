import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, unwrapped } from '../ask.ts'

export const papers: ConformanceCase = {
  id: 'joint-service/get-joint-dossier.papers',
  operation: 'getJointDossier',
  kind: 'success',
  requirement: 'Attached papers are base64, and cancelled ones are marked',
  requirementVi: 'Tệp đính kèm ở dạng base64, giấy tờ đã hủy được đánh dấu',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const { content } = await unwrapped(t, dossierOf(t, 'joint-birth-new').id)
    const files = content.fileDinhKem ?? []
    t.expect(
      files.some(({ huyGiayTo }) => huyGiayTo !== 1),
      'a paper that is in force',
    )
    for (const { duLieuTepDinhKem } of files) {
      const text = duLieuTepDinhKem ?? ''
      t.expect(
        text !== '' && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text),
        'base64 in duLieuTepDinhKem',
      )
    }
  },
}
