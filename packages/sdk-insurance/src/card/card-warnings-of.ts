import type { Sex } from '@lienthong/sdk-core'
import type { CardFields } from './card-fields.ts'
import { cardWarning, type InsuranceCardWarning, type InsuranceCardWarningCode } from './insurance-card-warnings.ts'
import type { CardText } from './read-card-text.ts'

/** The free texts of a card; an empty part is `undefined`. */
export type CardTexts = Readonly<Record<'name' | 'address' | 'parentName' | 'issuedBy', CardText | undefined>>

/** What the warnings follow from. */
interface ReadCard {
  readonly fields: CardFields
  readonly texts: CardTexts
  readonly sex: Sex
  /** Without the end mark. */
  readonly partCount: number
  readonly ended: boolean
}

/** With the end mark. */
const partCounts: readonly number[] = [10, 15, 17]

const codeOfState = {
  whole: undefined,
  repaired: 'text-repaired',
  cut: 'text-cut',
  damaged: 'lossy-text',
} as const satisfies Record<CardText['state'], InsuranceCardWarningCode | undefined>

/** Everything about a card that deserves a second look. */
export function cardWarningsOf({ fields, texts, sex, partCount, ended }: ReadCard): InsuranceCardWarning[] {
  const warnings = textWarnings(texts)
  if (sex === 'unknown') warnings.push(cardWarning('sex-unknown', 'sex'))
  if (!ended) warnings.push(cardWarning('end-mark-missing', 'payload'))
  // A lost end mark is one part less, and told by itself.
  if (!partCounts.includes(partCount + 1)) warnings.push(cardWarning('unusual-part-count', 'payload'))
  const { birthDate, validFrom, validTo } = fields
  // The known parts only: a card for a newborn begins on the day of birth.
  if (birthDate > validFrom.slice(0, birthDate.length)) warnings.push(cardWarning('dates-out-of-order', 'birthDate'))
  if (validTo !== undefined && validTo < validFrom) warnings.push(cardWarning('dates-out-of-order', 'validTo'))
  return warnings
}

function textWarnings(texts: CardTexts): InsuranceCardWarning[] {
  const warnings: InsuranceCardWarning[] = []
  if (!texts.name?.text) warnings.push(cardWarning('name-missing', 'name'))
  for (const field of ['name', 'address', 'parentName', 'issuedBy'] as const) {
    const read = texts[field]
    const code = read?.text ? codeOfState[stateOf(field, read)] : undefined
    if (code !== undefined) warnings.push(cardWarning(code, field))
  }
  return warnings
}

/** A name without a letter is none, however well it was read. */
function stateOf(field: keyof CardTexts, { text, state }: CardText): CardText['state'] {
  return field === 'name' && !/\p{L}/u.test(text) ? 'damaged' : state
}
