import { defineOperation, identityKey, zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zVerifyCitizenAnswer,
  zVerifyCitizenAnswerTolerant,
  zVerifyCitizenRequest,
} from '../../contract/index.ts'
import { answerCode } from '../answer-code.ts'
import { refusalOf, residenceErrors } from '../errors.ts'
import { zDayOrYear, zOldIdNumber } from '../old-papers.ts'

type Numbers = 'personalId' | 'oldIdNumber'

/** Checked even when another field is wrong, so that one answer names all of them. */
function exactlyOneNumber(field: Numbers) {
  return {
    path: [field],
    params: { rule: 'exactly-one' },
    when: ({ value }: { readonly value: unknown }) => typeof value === 'object' && value !== null,
  }
}

const hasOneNumber = ({ personalId, oldIdNumber }: { readonly [Field in Numbers]?: string | undefined }) =>
  (personalId === undefined) !== (oldIdNumber === undefined)

const zVerifyCitizenInput = z
  .strictObject({
    personalId: zPersonalId.optional(),
    oldIdNumber: zOldIdNumber.optional(),
    name: zText(200),
    birthDate: zDayOrYear,
    officer: zText(100),
    procedureCode: zText(50),
  })
  .refine(hasOneNumber, exactlyOneNumber('personalId'))
  .refine(hasOneNumber, exactlyOneNumber('oldIdNumber'))

type AnyInput = Readonly<z.input<typeof zVerifyCitizenInput>>

/** Who is asked about, by whom and for which procedure: by the personal number, or by the old 9-digit one. */
export type VerifyCitizenInput = Omit<AnyInput, Numbers> &
  (
    | { readonly personalId: string; readonly oldIdNumber?: undefined }
    | { readonly oldIdNumber: string; readonly personalId?: undefined }
  )

/** The register's answer. */
export interface VerifyCitizenResult {
  /** True when number, name and birth date belong to one citizen. */
  readonly matches: boolean
}

/** An answer that refuses nothing must say yes or no: taking silence for a no would turn a citizen away. */
const zAnswer = zVerifyCitizenAnswerTolerant.superRefine(({ errorCode, data }, context) => {
  if (answerCode(errorCode) === '000' && typeof data !== 'boolean')
    context.addIssue({ code: 'invalid_type', expected: 'boolean', path: ['data'], input: data })
})

/** `POST /apiCSDLDanCu/1.0/xacThucThongTinCongDan` */
export const verifyCitizen = defineOperation({
  system: 'residence',
  meta: operations.verifyCitizen,
  refusals: residenceErrors,
  input: zVerifyCitizenInput,
  request: zVerifyCitizenRequest,
  answer: { strict: zVerifyCitizenAnswer, tolerant: zAnswer },
  encode: ({ personalId, oldIdNumber, name, birthDate, officer, procedureCode }, { requestId }) => ({
    maYeuCau: requestId,
    maDVC: procedureCode,
    maCanBo: officer,
    ...(personalId !== undefined && { soDinhDanh: personalId }),
    ...(oldIdNumber !== undefined && { soCMND: oldIdNumber }),
    hoVaTen: identityKey(name),
    ngayThangNam: birthDate.replaceAll('-', ''),
  }),
  decode({ errorCode, data }, context): VerifyCitizenResult {
    const wanted = answerCode(errorCode)
    if (wanted === '000') return { matches: data === true }
    const [code, wireCode] = [refusalOf(wanted), String(errorCode)]
    return code === undefined ? context.refuseUnknown(wireCode) : context.refuse({ code, wireCode })
  },
})
