import type { FieldProblem, InputError } from '@lienthong/sdk-core'
import { cardQrWarnings, type CardQrWarningCode } from './card-qr-warnings.ts'
import { placeOf, type CardPart, type PlacedParts } from './card-parts.ts'
import { cardProblem, unreadable, type CardRule } from './card-rules.ts'
import { WarningList } from './card-warning.ts'

/** A field with a part of its own. */
export type CardField = keyof typeof placeOf

/** A card while it is read: its parts, what is odd about them, and what is wrong, so that one error names all of it. */
export class CardReading {
  readonly warnings = new WarningList<CardQrWarningCode>(cardQrWarnings)
  readonly parts: readonly CardPart[]
  readonly #problems: FieldProblem[] = []

  constructor({ parts, moved }: PlacedParts) {
    this.parts = parts
    if (moved !== undefined) this.warnings.add(moved, 'payload')
  }

  /** The text of a field; empty when the card is too short to have it. */
  textOf(field: CardField): string {
    const part = this.parts[placeOf[field]]
    if (part?.labelled === true) this.warnings.add('prefix-removed', field)
    return part?.text ?? ''
  }

  /** The text of a field that is written in words, with what its encoding leaves to doubt. */
  wordsOf(field: 'name' | 'residence'): string {
    const part = this.parts[placeOf[field]]
    if (part?.repaired === true) this.warnings.add('text-repaired', field)
    if (part?.lossy === true) this.warnings.add('lossy-text', field)
    return this.textOf(field)
  }

  refuse(field: CardField, rule: CardRule): undefined {
    this.#problems.push(cardProblem(field, rule))
  }

  get isRefused(): boolean {
    return this.#problems.length > 0
  }

  /** The error about all that was refused. */
  error(): InputError {
    return unreadable('parseCardQr', this.#problems)
  }
}
