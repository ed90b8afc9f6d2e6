import type { HealthCard } from '@lienthong/mock-core'
import { writeWireDate, writeWirePartialDate, type PlainDate } from '@lienthong/sdk-core'
import type { CheckCardAnswer } from '../contract/index.ts'
import { facilities } from './facilities.ts'
import type { Found } from './find-card.ts'

const sexWords = { male: 'Nam', female: 'Nữ', unknown: '' } as const

/** Everything the gateway tells of a card, as insurance wrote it down. */
export function describeCard({ holder, insured }: Found, card: HealthCard): Omit<CheckCardAnswer, 'maKetQua'> {
  return {
    maThe: card.cardNumber,
    hoTen: insured.name ?? holder.name,
    ngaySinh: writeWirePartialDate(insured.birthDate ?? holder.birthDate, '/'),
    gioiTinh: sexWords[insured.sex ?? holder.sex],
    diaChi: insured.address ?? holder.residence.detail,
    maDKBD: card.facilityCode,
    cqBHXH: 'BHXH cơ sở (giả lập)',
    gtTheTu: writeDay(card.validFrom),
    gtTheDen: writeDay(card.validTo),
    maKV: card.areaCode ?? '',
    ngayDu5Nam: writeDay(card.fiveYearsFrom),
    maSoBHXH: card.insuranceNumber,
    // Empty since the history has a call of its own.
    dsLichSuKCB2018: null,
    dsLichSuKT2018: null,
  }
}

/** More days under the same number; nothing for a card that was not extended. */
export function describeExtension({ cardNumber, facilityCode, extension }: HealthCard): Partial<CheckCardAnswer> {
  if (extension === undefined) return {}
  return { ...describeNext(cardNumber, extension, facilityCode), ghiChu: 'Thẻ được gia hạn thêm' }
}

/** The newer card beside an old one. */
export function describeRenewal({ cardNumber, facilityCode, ...days }: HealthCard): Partial<CheckCardAnswer> {
  return describeNext(cardNumber, days, facilityCode)
}

function describeNext(
  maTheMoi: string,
  { validFrom, validTo }: Pick<HealthCard, 'validFrom' | 'validTo'>,
  facilityCode: string,
): Partial<CheckCardAnswer> {
  return {
    maTheMoi,
    gtTheTuMoi: writeDay(validFrom),
    gtTheDenMoi: writeDay(validTo),
    maDKBDMoi: facilityCode,
    tenDKBDMoi: facilities[facilityCode]?.name ?? '',
  }
}

function writeDay(day: PlainDate | undefined): string {
  return day === undefined ? '' : writeWireDate(day, 'dd/MM/yyyy')
}
