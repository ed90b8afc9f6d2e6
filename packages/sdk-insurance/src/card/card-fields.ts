import {
  readWireDate,
  readWirePartialDate,
  type FieldProblem,
  type PartialDate,
  type PlainDate,
} from '@lienthong/sdk-core'
import { problemOf, refuseInput } from '../refuse-input.ts'
import { plainNumber, readCardNumber } from './parse-insurance-card-number.ts'
import { present } from './present.ts'
import { textAt, type CardPart } from './split-card-payload.ts'

/** Numbers and dates of a card. */
export interface CardFields {
  readonly form: 'paper' | 'new'
  readonly cardNumber: string
  readonly insuranceNumber: string
  readonly birthDate: PartialDate
  readonly facilityCode: string
  readonly validFrom: PlainDate
  readonly validTo?: PlainDate
  readonly issuedOn?: PlainDate
  readonly fiveYearsFrom?: PlainDate
}

type DayField = 'validFrom' | 'validTo' | 'issuedOn' | 'fiveYearsFrom'

/** Reads numbers and dates; throws InputError that names every one at fault. */
export function readCardFields(operation: string, parts: readonly CardPart[]): CardFields {
  const problems: FieldProblem[] = []
  const need = <Value>(value: Value | undefined, field: string, rule: string): Value => {
    if (value === undefined) problems.push(problemOf(field, rule))
    // A missing one is never used: the problems are thrown before.
    return value as Value
  }
  const day = (field: DayField): PlainDate => need(readWireDate(textAt(parts, field), 'dd/MM/yyyy'), field, 'card-date')
  const dayIfAny = (field: DayField): PlainDate | undefined => (textAt(parts, field) === '' ? undefined : day(field))

  const fields = {
    ...need(readNumber(textAt(parts, 'number')), 'cardNumber', 'card-or-insurance-number'),
    birthDate: need(readWirePartialDate(textAt(parts, 'birthDate'), '/'), 'birthDate', 'card-birth-date'),
    facilityCode: need(readFacility(textAt(parts, 'facility')), 'facilityCode', 'facility-code'),
    validFrom: day('validFrom'),
    ...present('validTo', dayIfAny('validTo')),
    ...present('issuedOn', dayIfAny('issuedOn')),
    ...present('fiveYearsFrom', dayIfAny('fiveYearsFrom')),
  }
  if (problems.length > 0) throw refuseInput(operation, problems)
  return fields
}

function readNumber(text: string): Pick<CardFields, 'form' | 'cardNumber' | 'insuranceNumber'> | undefined {
  const cardNumber = plainNumber(text)
  if (/^\d{10}$/.test(cardNumber)) return { form: 'new', cardNumber, insuranceNumber: cardNumber }
  const paper = readCardNumber(cardNumber)
  return paper && { form: 'paper', cardNumber, insuranceNumber: paper.insuranceNumber }
}

/** `42 - 001` on the card is `42001` everywhere else. */
function readFacility(text: string): string | undefined {
  const code = plainNumber(text)
  return /^\d{2}[0-9A-Z]{3}$/.test(code) ? code : undefined
}
