import { defineOperation, zPersonalId, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zDeclareAbsenceRequest } from '../../../contract/index.ts'
import { zOldIdNumber } from '../../old-papers.ts'
import { procedureErrors } from '../errors.ts'
import { always, checkAbsencePeriod, checkTogether } from '../input/check-together.ts'
import { dossierFields, zAnyChannel } from '../input/dossier.ts'
import { zDocuments } from '../input/evidence.ts'
import { zPlace } from '../input/home.ts'
import { zPassport } from '../input/passport.ts'
import { zPhone } from '../input/people.ts'
import { residenceProcedures } from '../procedure-table.ts'
import { readReceipt, receiptAnswer } from '../wire/read-receipt.ts'
import { writeDay, writeDossier, writeEvidence, writePhone, writePlace } from '../wire/write-form.ts'

const papers = { 'personal-id': 'DINH_DANH', 'old-id': 'CMND', passport: 'HO_CHIEU' } as const

const zInput = z
  .strictObject({
    ...dossierFields,
    channel: zAnyChannel,
    person: z.strictObject({
      name: zText(200),
      identity: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('personal-id'), number: zPersonalId }),
        z.strictObject({ kind: z.literal('old-id'), number: zOldIdNumber }),
        zPassport,
      ]),
    }),
    phone: zPhone.optional(),
    /** Group of the law. People of `a` and `b` need the approval of the body that supervises them. */
    group: z.enum(['a', 'b', 'c', 'd']),
    reason: zText(500),
    from: zPlainDate,
    until: zPlainDate,
    destination: zPlace,
    documents: zDocuments.optional(),
  })
  .superRefine(checkTogether, always)
  .superRefine(checkAbsencePeriod, always)

/** A declaration of absence. */
export type DeclareAbsenceInput = Readonly<z.input<typeof zInput>>

/** `POST /apiThuTucCuTru/1.0/khaiBaoTamVang` */
export const declareAbsence = defineOperation({
  system: 'residence-procedures',
  meta: operations.declareAbsence,
  refusals: procedureErrors,
  input: zInput,
  request: zDeclareAbsenceRequest,
  answer: receiptAnswer,
  encode: ({ person: { name, identity }, ...declared }) => ({
    hoSo: writeDossier(declared, residenceProcedures.absence),
    nguoiKhaiBao: { hoTen: name, loaiGiayTo: papers[identity.kind], soGiayTo: identity.number },
    ...writePhone(declared.phone),
    nhom: declared.group,
    lyDo: declared.reason,
    tuNgay: writeDay(declared.from),
    denNgay: writeDay(declared.until),
    noiDen: writePlace(declared.destination),
    ...writeEvidence(declared),
  }),
  decode: readReceipt,
})
