import { dayOf, fieldProblem, type FieldProblem, type Instant } from '@lienthong/sdk-core'
import { parseAddress, successorsOf, type ParsedAddress } from '@lienthong/sdk-core/admin-units'
import type { CivilStatusAddress } from '../../form-parts.ts'
import { given } from '../wire/form-reader.ts'

/** An address as far as it was found. What is missing is named among the problems. */
export type AddressDraft = Partial<CivilStatusAddress>

/** The last day of the units with districts, in which many people still write. */
const beforeReform = '2025-06-30'

/** Finds what a registration needs in what a citizen wrote, and notes what cannot be found. Never guesses. */
export class Draft {
  readonly #problems: FieldProblem[]
  readonly #day: string

  /** @param problems - What the reader of the form has noted already. */
  constructor(problems: readonly FieldProblem[], at: Instant) {
    this.#problems = [...problems]
    this.#day = dayOf(at)
  }

  /** Each field once, in the order they were found. */
  get problems(): readonly FieldProblem[] {
    const seen = new Set<string>()
    return this.#problems.filter(({ field, rule }) => {
      const isNew = !seen.has(`${field} ${rule}`)
      seen.add(`${field} ${rule}`)
      return isNew
    })
  }

  note(field: string, rule: string): void {
    this.#problems.push(fieldProblem(field.split('.'), rule))
  }

  /** What must be there. */
  required<Value>(field: string, value: Value | undefined): Value | undefined {
    if (value === undefined) this.note(field, 'required')
    return value
  }

  /** The units in one line of text, as they are in force when the dossier is received. */
  address(field: string, text: string | undefined): AddressDraft | undefined {
    if (text === undefined) {
      this.note(field, 'required')
      return undefined
    }
    const now = parseAddress(text, { at: this.#day })
    const codes = unitsOf(now) ?? this.#successorOf(text)
    if (codes === undefined) this.note(field, now.ambiguous.length > 0 ? 'address-ambiguous' : 'address-not-found')
    // Without a house or a hamlet the line stays as it was written: nothing of it is lost.
    const detail = [now.detail, now.rest].filter((part) => part !== undefined).join(', ')
    return { ...codes, detail: codes === undefined || detail === '' ? text : detail }
  }

  /** An address in units of before the reform, when all of that commune went into one of today. */
  #successorOf(text: string): Omit<CivilStatusAddress, 'detail'> | undefined {
    if (this.#day <= beforeReform) return undefined
    const old = unitsOf(parseAddress(text, { at: beforeReform }))
    if (old === undefined) return undefined
    const successors = successorsOf(old.communeCode, { level: 'commune', from: beforeReform, to: this.#day })
    const [only] = successors
    if (only === undefined || successors.length > 1 || only.extent !== 'whole') return undefined
    const { code, provinceCode } = only.unit
    return provinceCode === undefined ? undefined : { communeCode: code, provinceCode }
  }
}

function unitsOf({ commune, province, ambiguous }: ParsedAddress): Omit<CivilStatusAddress, 'detail'> | undefined {
  if (commune === undefined || province === undefined || ambiguous.length > 0) return undefined
  return given({ provinceCode: province.code, communeCode: commune.code })
}
