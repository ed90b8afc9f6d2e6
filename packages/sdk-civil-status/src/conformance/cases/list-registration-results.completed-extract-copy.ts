import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { copyForm, registerChild } from '../forms.ts'
import { newRegistration } from '../registration.ts'
import { copyResultOf, isPdf } from '../result.ts'

export const completedExtractCopy: ConformanceCase = {
  id: 'civil-status/list-registration-results.completed-extract-copy',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'Copies (module BS) come with status 4, the place of the entry in its book, and the copy as PDF',
  requirementVi:
    'Bản sao trích lục (BS) hoàn thành có trạng thái 4, số, quyển số của dữ liệu đã đăng ký và bản sao PDF',
  source: 'the module was seen in helper tools of Gia Lai; its result is a proposal of this project',
  confidence: 'assumed',
  async run(t) {
    const child = await registerChild(t)
    const row = await decided(t, newRegistration(t, copyForm(t, child), 'BS'))
    t.expectCode(row.trangThai, 4, 'trangThai')
    const result = copyResultOf(t, row)
    t.expectCode(result.soDangKy === child.number && result.quyenSo === child.book, true, 'the entry of the child')
    t.expect(isPdf(result.banSaoTrichLuc), 'banSaoTrichLuc to be the base64 of a PDF')
  },
}
