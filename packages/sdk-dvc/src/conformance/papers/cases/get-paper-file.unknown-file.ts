import type { ConformanceCase } from '@lienthong/conformance'
import { expectNoFile, isSuccess } from '../ask.ts'

export const unknownFile: ConformanceCase = {
  id: 'dvc-papers/get-paper-file.unknown-file',
  operation: 'getPaperFile',
  kind: 'refusal',

  requirement: 'A place where no file lies is refused, by an object instead of a string',
  requirementVi: 'Đường dẫn không có tệp bị từ chối bằng một đối tượng thay cho chuỗi',
  source: 'the bodies are observed; paths, proof and codes are assumed',
  confidence: 'assumed',
  async run(t) {
    const code = await expectNoFile(t, { CoQuanChuQuan: '000.00.00.G15', DuongDan: `/${t.unique('khong-co')}.pdf` })
    t.expect(!isSuccess(code), 'an errorCode that is not 0, "0" or "00"')
  },
}
