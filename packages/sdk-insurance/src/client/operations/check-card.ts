import {
  defineOperation,
  readWireDate,
  writeWirePartialDate,
  zPartialDate,
  zPersonalId,
  zText,
  type PlainDate,
} from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zCheckCardAnswer,
  zCheckCardAnswerTolerant,
  zCheckCardRequest,
  type CheckCardRequest,
} from '../../contract/index.ts'
import { insuranceErrors, refusalOf } from '../errors.ts'

const zCheckCardInput = z.strictObject({
  /** 15-character card number, 10-digit insurance number or 12-digit personal number. */
  number: z.string().regex(/^(?:[A-Z]{2}[1-5]\d{12}|\d{10}|\d{12})$/),
  name: zText(200),
  birthDate: zPartialDate,
  officer: z.strictObject({ personalId: zPersonalId, name: zText(200) }),
})

/** Which card is asked about, and by whom. */
export type CheckCardInput = z.input<typeof zCheckCardInput>

/** A card as the gateway knows it. */
export interface HealthInsuranceCard {
  readonly cardNumber: string
  readonly name: string
  readonly insuranceNumber?: string
  readonly sex?: 'male' | 'female'
  readonly address?: string
  /** Facility of first registration. */
  readonly facilityCode?: string
  readonly validFrom?: PlainDate
  readonly validTo?: PlainDate
  /** Day on which five years without a gap are reached. */
  readonly fiveYearsFrom?: PlainDate
}

/** The newer card that the gateway names beside an old one. */
export interface RenewedCard {
  readonly cardNumber: string
  readonly validFrom?: PlainDate
  readonly validTo?: PlainDate
  readonly facilityCode?: string
}

/** A card that can be used, by itself or through its successor. */
export interface CheckCardResult {
  readonly status:
    'valid' | 'held-by-defence' | 'held-by-public-security' | 'replaced-and-expired' | 'replaced-and-still-valid'
  readonly card: HealthInsuranceCard
  readonly renewedBy?: RenewedCard
}

const usable: Readonly<Record<string, CheckCardResult['status']>> = {
  '000': 'valid',
  '001': 'held-by-defence',
  '002': 'held-by-public-security',
  '003': 'replaced-and-expired',
  '004': 'replaced-and-still-valid',
}

/** A usable card without number or holder is none: an empty text would travel on as if it were one. */
const zAnswer = zCheckCardAnswerTolerant.superRefine((answer, context) => {
  if (!Object.hasOwn(usable, answer.maKetQua)) return
  for (const field of ['maThe', 'hoTen'] as const) {
    if (!answer[field]?.trim()) context.addIssue({ code: 'invalid_type', expected: 'string', path: [field] })
  }
})

/** `POST /api/egw/KQNhanLichSuKCB2024` */
export const checkCard = defineOperation({
  system: 'insurance',
  meta: operations.checkCard,
  refusals: insuranceErrors,
  input: zCheckCardInput,
  request: zCheckCardRequest,
  answer: { strict: zCheckCardAnswer, tolerant: zAnswer },
  encode: ({ number, name, birthDate, officer }): CheckCardRequest => ({
    maThe: number,
    hoTen: name.normalize('NFC'),
    ngaySinh: writeWirePartialDate(birthDate, '/'),
    hoTenCb: officer.name.normalize('NFC'),
    cccdCb: officer.personalId,
  }),
  decode(answer, context): CheckCardResult {
    const status = Object.hasOwn(usable, answer.maKetQua) ? usable[answer.maKetQua] : undefined
    if (status !== undefined) return { status, card: readCard(answer), ...readRenewal(answer) }
    const code = refusalOf(answer.maKetQua)
    return code === undefined
      ? context.refuseUnknown(answer.maKetQua)
      : context.refuse({ code, wireCode: answer.maKetQua })
  },
})

type Wire = z.infer<typeof zCheckCardAnswerTolerant>

function readCard(answer: Wire): HealthInsuranceCard {
  return {
    cardNumber: answer.maThe ?? '',
    name: (answer.hoTen ?? '').normalize('NFC'),
    ...present('insuranceNumber', answer.maSoBHXH),
    ...present('sex', ({ Nam: 'male', Nữ: 'female' } as const)[answer.gioiTinh?.normalize('NFC') ?? '']),
    ...present('address', answer.diaChi),
    ...present('facilityCode', answer.maDKBD),
    ...present('validFrom', readDay(answer.gtTheTu)),
    ...present('validTo', readDay(answer.gtTheDen)),
    ...present('fiveYearsFrom', readDay(answer.ngayDu5Nam)),
  }
}

function readRenewal(answer: Wire): { renewedBy?: RenewedCard } {
  if (!answer.maTheMoi) return {}
  const renewedBy = {
    cardNumber: answer.maTheMoi,
    ...present('validFrom', readDay(answer.gtTheTuMoi)),
    ...present('validTo', readDay(answer.gtTheDenMoi)),
    ...present('facilityCode', answer.maDKBDMoi),
  }
  return { renewedBy }
}

function readDay(text: string | null | undefined): PlainDate | undefined {
  return readWireDate(text ?? '', 'dd/MM/yyyy')
}

/** Absent is a missing property: null and "" on the wire mean the same. */
function present<Key extends string, Value extends string>(
  key: Key,
  value: Value | null | undefined,
): { [K in Key]?: Value } {
  return value ? ({ [key]: value } as { [K in Key]?: Value }) : {}
}
