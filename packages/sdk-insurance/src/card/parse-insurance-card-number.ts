import { problemOf, refuseInput } from '../refuse-input.ts'

/** What the 15 characters of a health-insurance card number say. */
export interface InsuranceCardNumber {
  /** Two letters for the group that the holder is insured in, as `TE` (child under six), `HS` (pupil), `GD` (household). */
  readonly objectCode: string
  /** The third character, 1 to 5. {@link benefitRateOf} tells the share that is paid. */
  readonly benefitLevel: 1 | 2 | 3 | 4 | 5
  /** Two digits. Of the province that issued the card: an old one may be of a province that no longer exists. */
  readonly provinceCode: string
  /** 10 digits, the holder's number at Vietnam Social Security. */
  readonly insuranceNumber: string
}

const form = /^([A-Z]{2})([1-5])(\d{2})(\d{10})$/

/**
 * Reads a health-insurance card number of 15 characters.
 *
 * Pure. Blanks, dots and hyphens between the groups, small letters and full-width characters are taken as on the card. The
 * codes themselves are not judged: the lists of groups disagree with each other and grow. There is no check digit.
 *
 * @throws {@link InputError} when it has another form, by the rule `card-number`. The 10 digits that a card issued since
 * April 2021 shows are an insurance number, not a card number.
 * @source Decision 1351/QĐ-BHXH (2015), amended 2023 and 2024; confidence: documented
 * @example parseInsuranceCardNumber('HS4 42 9000000001').objectCode // 'HS'
 */
export function parseInsuranceCardNumber(text: string): InsuranceCardNumber {
  const parsed = typeof text === 'string' ? readCardNumber(text) : undefined
  if (parsed !== undefined) return parsed
  throw refuseInput('parseInsuranceCardNumber', [problemOf('cardNumber', 'card-number')])
}

/** The same without an error, for texts that may be something else. */
export function readCardNumber(text: string): InsuranceCardNumber | undefined {
  const parts = form.exec(plainNumber(text))
  if (parts === null) return undefined
  const [objectCode = '', level, provinceCode = '', insuranceNumber = ''] = parts.slice(1)
  const benefitLevel = Number(level) as InsuranceCardNumber['benefitLevel']
  return { objectCode, benefitLevel, provinceCode, insuranceNumber }
}

/** Letters and digits as they are meant, of a number that somebody typed or a scanner read. */
export function plainNumber(text: string): string {
  return text
    .slice(0, 60)
    .normalize('NFKC')
    .replace(/[\s.\-\u200b\ufeff]+/g, '')
    .toUpperCase()
}
