import { aboutField, type LabelledField, type Sentence } from '../client/field-labels.ts'

/** Something on a card that deserves a second look and is no reason to refuse the card. Holds no value of the card. */
export interface CardWarning<Code extends string = string> {
  readonly code: Code
  /** Where to look: a field of the answer, `payload` or `text` for all of what was scanned. */
  readonly field: LabelledField
  readonly message: string
  readonly messageVi: string
}

/** Collects the warnings of one card; the same one about the same field comes once. */
export class WarningList<Code extends string> {
  readonly #sentences: Readonly<Record<Code, Sentence>>
  readonly #list: CardWarning<Code>[] = []

  constructor(sentences: Readonly<Record<Code, Sentence>>) {
    this.#sentences = sentences
  }

  add(code: Code, field: LabelledField): void {
    if (this.#list.some((warning) => warning.code === code && warning.field === field)) return
    this.#list.push({ code, field, ...aboutField(field, this.#sentences[code]) })
  }

  all(): readonly CardWarning<Code>[] {
    return this.#list
  }
}
