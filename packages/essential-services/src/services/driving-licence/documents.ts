import type { Condition } from '../../form/condition.ts'
import type { DocumentRule } from '../../service/document-rule.ts'
import { fromDatabase } from '../../service/known.ts'

const basis = fromDatabase(true as const, 'procedures 3.000347, 3.000348')

/** Drivers of these show no health certificate. */
const light = ['A1', 'A', 'B1']

/** The class that is asked for counts; without one, the class that is kept. */
const needsHealthCertificate: Condition = {
  any: [
    { field: 'requestedClass', not: light },
    {
      all: [
        { field: 'requestedClass', given: false },
        { field: 'licence.class', not: light },
      ],
    },
  ],
}

/** Papers of a driving licence. */
export const drivingLicenceDocuments: readonly DocumentRule[] = [
  { id: 'form', vi: 'Đơn đề nghị đổi, cấp lại', en: 'Form', copy: 'e-form', basis },
  {
    id: 'health-certificate',
    vi: 'Giấy khám sức khỏe của người lái xe',
    en: 'Health certificate',
    when: needsHealthCertificate,
    copy: 'original',
    replacedBy: {
      finding: 'health-certificate',
      conditionVi: 'CSDL y tế có kết quả khám sức khỏe theo số định danh',
      conditionEn: 'Health data have the examination by personal number',
    },
    basis,
  },
  {
    id: 'licence',
    vi: 'Bản sao giấy phép lái xe',
    en: 'Copy of the licence',
    copy: 'copy',
    replacedBy: {
      finding: 'driving-licence',
      conditionVi: 'CSDL giấy phép lái xe có giấy phép này',
      conditionEn: 'The database has the licence',
    },
    basis,
  },
  {
    id: 'penalty-decision',
    vi: 'Quyết định xử phạt',
    en: 'Decision of the penalty',
    when: { field: 'revoked', is: [true] },
    copy: 'copy',
    basis,
  },
  {
    id: 'passport',
    vi: 'Hộ chiếu của người nước ngoài',
    en: 'Passport of a foreigner',
    when: { field: 'foreigner', is: [true] },
    copy: 'copy',
    basis,
  },
]
