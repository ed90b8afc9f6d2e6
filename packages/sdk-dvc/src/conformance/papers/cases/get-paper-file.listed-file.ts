import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zGetPaperFileAnswer } from '../../../contract/index.ts'
import { foundPapers, question } from '../ask.ts'

export const listedFile: ConformanceCase = {
  id: 'dvc-papers/get-paper-file.listed-file',
  operation: 'getPaperFile',
  kind: 'success',

  requirement: 'A file that the list names is given as a JSON string of base64',
  requirementVi: 'Tệp có trong danh sách được trả về dưới dạng chuỗi JSON chứa base64',
  source: 'a provincial one-stop product (PASETO), read 2026',
  confidence: 'observed',
  async run(t) {
    const [paper] = await foundPapers(t, question(t.person('father')))
    const [file] = paper?.DanhSachTepDinhKem ?? []
    t.expect(file !== undefined, 'a file in the list')
    const wanted = { CoQuanChuQuan: paper?.CoQuanChuQuan ?? '', DuongDan: file?.DuongDan ?? '' }
    const answer = await t.send(operations.getPaperFile, wanted)
    t.expectStatus(answer, 200)
    const content = t.expectFits(answer.body, zGetPaperFileAnswer, 'the answer')
    const isBase64 = typeof content === 'string' && content.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(content)
    t.expect(isBase64, 'the answer to be a string of base64')
  },
}
