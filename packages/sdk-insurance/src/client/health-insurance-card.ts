import { readWireDate, readWirePartialDate, sexOfCode, type PartialDate, type PlainDate } from '@lienthong/sdk-core'
import type { CheckCardAnswerTolerant } from '../contract/index.ts'
import { present } from '../card/present.ts'

/** A card as the gateway knows it. */
export interface HealthInsuranceCard {
  readonly cardNumber: string
  /** As insurance keeps it: it may be spelled otherwise than on the citizen card, or be broken by an old encoding. */
  readonly name: string
  readonly birthDate?: PartialDate
  readonly insuranceNumber?: string
  readonly sex?: 'male' | 'female'
  readonly address?: string
  /** Facility of first registration. */
  readonly facilityCode?: string
  /** Name of the insurance office that issued the card. */
  readonly issuedBy?: string
  readonly validFrom?: PlainDate
  readonly validTo?: PlainDate
  /** Area of the holder (khu vực), on which the share of the costs depends. */
  readonly area?: 'K1' | 'K2' | 'K3'
  /** Day on which five years without a gap are reached. */
  readonly fiveYearsFrom?: PlainDate
  /** Earlier number of the card. */
  readonly replacedCardNumber?: string
}

/** The newer card that the gateway names beside an old one, or more days under the same number. */
export interface RenewedCard {
  readonly cardNumber: string
  readonly validFrom?: PlainDate
  readonly validTo?: PlainDate
  readonly facilityCode?: string
  readonly facilityName?: string
}

const areas: readonly string[] = ['K1', 'K2', 'K3'] satisfies readonly HealthInsuranceCard['area'][]

/** Reads the card in an answer. */
export function readCard(answer: CheckCardAnswerTolerant): HealthInsuranceCard {
  return {
    cardNumber: answer.maThe ?? '',
    name: (answer.hoTen ?? '').normalize('NFC'),
    ...present('birthDate', readWirePartialDate(answer.ngaySinh ?? '', '/')),
    ...present('insuranceNumber', answer.maSoBHXH),
    ...present('sex', readSex(answer.gioiTinh)),
    ...present('address', answer.diaChi),
    ...present('facilityCode', answer.maDKBD),
    ...present('issuedBy', answer.cqBHXH),
    ...present('validFrom', readDay(answer.gtTheTu)),
    ...present('validTo', readDay(answer.gtTheDen)),
    ...present('area', readArea(answer.maKV)),
    ...present('fiveYearsFrom', readDay(answer.ngayDu5Nam)),
    ...present('replacedCardNumber', answer.maTheCu),
  }
}

/** Reads the newer card in an answer; nothing when it names none. */
export function readRenewal(answer: CheckCardAnswerTolerant): { renewedBy?: RenewedCard } {
  if (!answer.maTheMoi) return {}
  const renewedBy = {
    cardNumber: answer.maTheMoi,
    ...present('validFrom', readDay(answer.gtTheTuMoi)),
    ...present('validTo', readDay(answer.gtTheDenMoi)),
    ...present('facilityCode', answer.maDKBDMoi),
    ...present('facilityName', answer.tenDKBDMoi),
  }
  return { renewedBy }
}

function readSex(text: string | null | undefined): 'male' | 'female' | undefined {
  const sex = sexOfCode('card-gateway', text ?? '')
  return sex === 'unknown' ? undefined : sex
}

function readArea(text: string | null | undefined): HealthInsuranceCard['area'] {
  return areas.includes(text ?? '') ? (text as HealthInsuranceCard['area']) : undefined
}

function readDay(text: string | null | undefined): PlainDate | undefined {
  return readWireDate(text ?? '', 'dd/MM/yyyy')
}
