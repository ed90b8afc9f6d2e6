import { defineOperation, zPartialDate, zPersonalId, zPlainDate, zSex, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zRegisterTemporaryResidenceListAnswer,
  zRegisterTemporaryResidenceListAnswerTolerant,
  zRegisterTemporaryResidenceListRequest,
} from '../../../contract/index.ts'
import { procedureErrors } from '../errors.ts'
import { always, checkTemporaryPeriod, checkTogether } from '../input/check-together.ts'
import { dossierFields } from '../input/dossier.ts'
import { zConsents, zDocuments } from '../input/evidence.ts'
import { zHome } from '../input/home.ts'
import { zNamed, zPhone } from '../input/people.ts'
import { residenceProcedures } from '../procedure-table.ts'
import { readRow, requireRows, type ProcedureRow } from '../wire/read-answer.ts'
import { readReceipt, zReceipt, type ProcedureReceipt } from '../wire/read-receipt.ts'
import {
  writeBirth,
  writeDay,
  writeDossier,
  writeEvidence,
  writeHome,
  writeNamed,
  writePhone,
  writeSex,
} from '../wire/write-form.ts'

const zInput = z
  .strictObject({
    ...dossierFields,
    organisation: z.strictObject({
      name: zText(500),
      /** Its number, as the tax code. */
      number: zText(20).optional(),
      representative: zNamed,
      phone: zPhone.optional(),
    }),
    home: zHome,
    from: zPlainDate,
    people: z
      .array(
        z.strictObject({
          name: zText(200),
          personalId: zPersonalId,
          birthDate: zPartialDate,
          sex: zSex.optional(),
          /** Last day for this person. */
          until: zPlainDate,
        }),
      )
      .min(1)
      .max(500),
    consents: zConsents.optional(),
    documents: zDocuments.optional(),
  })
  .superRefine(checkTogether, always)
  .superRefine(checkTemporaryPeriod, always)

/** A list of people of one organisation for temporary residence, as of a dormitory. */
export type RegisterTemporaryResidenceListInput = Readonly<z.input<typeof zInput>>

/** The receipt, and what became of each row. */
export interface TemporaryResidenceListReceipt extends ProcedureReceipt {
  /** One entry for each person, in the order of `people`. A row is `received` or `refused`. */
  readonly rows: readonly ProcedureRow[]
}

const zAnswer = zRegisterTemporaryResidenceListAnswerTolerant.extend({ bienNhan: zReceipt.exactOptional() })

/** `POST /apiThuTucCuTru/1.0/dangKyTamTruDanhSach` */
export const registerTemporaryResidenceList = defineOperation({
  system: 'residence-procedures',
  meta: operations.registerTemporaryResidenceList,
  refusals: procedureErrors,
  input: zInput,
  request: zRegisterTemporaryResidenceListRequest,
  answer: { strict: zRegisterTemporaryResidenceListAnswer, tolerant: zAnswer },
  encode: (list) => ({
    hoSo: writeDossier(list, residenceProcedures['temporary-residence-list']),
    toChuc: writeOrganisation(list.organisation),
    choO: writeHome(list.home),
    tuNgay: writeDay(list.from),
    danhSach: list.people.map((person) => ({
      ...writeNamed(person),
      ngaySinh: writeBirth(person.birthDate),
      ...writeSex(person.sex),
      thoiHan: writeDay(person.until),
    })),
    ...writeEvidence(list),
  }),
  decode(answer, context, { people }): TemporaryResidenceListReceipt {
    const receipt = readReceipt(answer, context)
    const rows = requireRows(answer.dong, people.length, context, 'dong')
    return { ...receipt, rows: rows.map((row) => readRow(row, context)) }
  },
})

function writeOrganisation({ name, number, representative, phone }: z.output<typeof zInput>['organisation']) {
  return {
    ten: name,
    ...(number !== undefined && { maSo: number }),
    nguoiDaiDien: writeNamed(representative),
    ...writePhone(phone),
  }
}
