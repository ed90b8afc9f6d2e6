import { defineOperation, zInstant, zPartialDate, zPersonalId, zSex, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zNotifyLodgingAnswer,
  zNotifyLodgingAnswerTolerant,
  zNotifyLodgingRequest,
  type LodgingGuest as WireGuest,
} from '../../../contract/index.ts'
import { procedureErrors } from '../errors.ts'
import { always, checkTogether } from '../input/check-together.ts'
import { dossierFields, zAnyChannel } from '../input/dossier.ts'
import { zPlace } from '../input/home.ts'
import { zPassport } from '../input/passport.ts'
import { zNamed, zPhone } from '../input/people.ts'
import { residenceProcedures } from '../procedure-table.ts'
import { readRow, requireReceived, requireRows, type ProcedureRow } from '../wire/read-answer.ts'
import {
  writeBirth,
  writeDossier,
  writeNamed,
  writePhone,
  writePlace,
  writeSex,
  writeTime,
} from '../wire/write-form.ts'

/** Guests in one request at most; a longer list goes through `notifyLodgingBatch`. */
export const lodgingGuestsPerRequest = 100

const papers = { 'personal-id': 'DINH_DANH', passport: 'HO_CHIEU' } as const
const houseKinds = {
  household: 'HO_GIA_DINH',
  hotel: 'KHACH_SAN',
  hospital: 'CO_SO_Y_TE',
  dormitory: 'KY_TUC_XA',
  other: 'KHAC',
} as const

/** One guest. */
export const zGuest = z.strictObject({
  name: zText(200),
  identity: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('personal-id'), number: zPersonalId }),
    zPassport,
  ]),
  birthDate: zPartialDate.optional(),
  sex: zSex.optional(),
  /** Two letters, `VN`. */
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Where the guest lives, as text. */
  residence: zText(500).optional(),
  room: zText(50).optional(),
  reason: zText(500).optional(),
  arrivesAt: zInstant,
  leavesAt: zInstant.optional(),
})

/** A notice without its guests. */
export const noticeFields = {
  /** Code of the notice. Parts of one list may carry the same. */
  dossierCode: dossierFields.dossierCode,
  agencyCode: dossierFields.agencyCode,
  channel: zAnyChannel,
  notifiedAt: zInstant,
  house: z.strictObject({
    name: zText(500),
    kind: z.enum(['household', 'hotel', 'hospital', 'dormitory', 'other']),
    address: zPlace,
    notifier: zNamed,
    phone: zPhone.optional(),
  }),
}

const zInput = z
  .strictObject({ ...noticeFields, guests: z.array(zGuest).min(1).max(lodgingGuestsPerRequest) })
  .superRefine(checkTogether, always)

/** Guests of one house. */
export type NotifyLodgingInput = Readonly<z.input<typeof zInput>>

/** One guest of a house. */
export type LodgingGuest = Readonly<z.input<typeof zGuest>>

/** What became of one guest; `index` is the place in `guests`, from 0. */
export type LodgingOutcome = ProcedureRow & {
  /** True when the notice came after its time. */
  readonly late?: boolean
  /** Number under which the stay was noted; the same when the guest is told of again. */
  readonly receiptNumber?: string
}

const zAnswer = zNotifyLodgingAnswerTolerant

/** `POST /apiThuTucCuTru/1.0/thongBaoLuuTru` */
export const notifyLodging = defineOperation({
  system: 'residence-procedures',
  meta: operations.notifyLodging,
  refusals: procedureErrors,
  input: zInput,
  request: zNotifyLodgingRequest,
  answer: { strict: zNotifyLodgingAnswer, tolerant: zAnswer },
  encode: ({ notifiedAt, house, guests, ...notice }) => ({
    hoSo: writeDossier({ ...notice, submittedAt: notifiedAt }, residenceProcedures.lodging),
    coSo: {
      ten: house.name,
      loai: houseKinds[house.kind],
      diaChi: writePlace(house.address),
      nguoiThongBao: writeNamed(house.notifier),
      ...writePhone(house.phone),
    },
    khach: guests.map(writeGuest),
  }),
  decode(answer, context, { guests }): readonly LodgingOutcome[] {
    requireReceived(answer, context)
    return requireRows(answer.khach, guests.length, context, 'khach').map((row) => ({
      ...readRow(row, context),
      ...(row.quaHan !== undefined && { late: row.quaHan }),
      ...(row.soTiepNhan !== undefined && { receiptNumber: row.soTiepNhan }),
    }))
  },
})

function writeGuest(guest: z.output<typeof zGuest>): WireGuest {
  return {
    hoTen: guest.name,
    loaiGiayTo: papers[guest.identity.kind],
    soGiayTo: guest.identity.number,
    ...(guest.birthDate !== undefined && { ngaySinh: writeBirth(guest.birthDate) }),
    ...writeSex(guest.sex),
    ...(guest.nationality !== undefined && { quocTich: guest.nationality }),
    ...(guest.residence !== undefined && { thuongTru: guest.residence }),
    ...(guest.room !== undefined && { soPhong: guest.room }),
    ...(guest.reason !== undefined && { lyDo: guest.reason }),
    den: writeTime(guest.arrivesAt),
    ...(guest.leavesAt !== undefined && { di: writeTime(guest.leavesAt) }),
  }
}
