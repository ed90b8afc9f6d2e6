import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectCardCode } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const yearOfBirth: ConformanceCase = {
  id: 'insurance/check-card.year-of-birth',
  operation: 'checkCard',
  kind: 'success',
  requirement: 'A birth date of which only month and year or only the year is given is taken',
  requirementVi: 'Ngày sinh chỉ có tháng năm hoặc chỉ có năm vẫn được chấp nhận',
  source: 'appendix to CV 1923/BHXH-CNTT (2024)',
  confidence: 'documented',
  async run(t) {
    const question = questionAbout(t, t.person('card-holder'))
    for (const ngaySinh of [question.ngaySinh.slice(3), question.ngaySinh.slice(6)]) {
      expectCardCode(t, await t.send(operations.checkCard, { ...question, ngaySinh }), '000')
    }
  },
}
