import {
  fieldProblem,
  readWireDate,
  readWirePartialDate,
  type FieldProblem,
  type PartialDate,
  type PlainDate,
} from '@lienthong/sdk-core'

type Absent<T> = { [Key in keyof T]: undefined extends T[Key] ? Key : never }[keyof T]

/** The same fields; those that may be absent are optional. */
export type Given<T> = Omit<T, Absent<T>> & { [Key in Absent<T>]?: Exclude<T[Key], undefined> }

/** Leaves out what is absent: an absent field is a missing property. */
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>
}

/** What stands in an element; an empty one says nothing. */
export function textOf(element: string | undefined): string | undefined {
  const text = element?.trim().normalize('NFC')
  return text === '' ? undefined : text
}

/** Yes or no; what is not said is no. */
export function isYes(element: string | undefined): boolean {
  return element === '1'
}

/** Reads elements into values, and notes what is missing or cannot be read by the name of the field in the domain. */
export class FormReader {
  readonly #problems: FieldProblem[] = []

  /** Everything noted so far. */
  get problems(): readonly FieldProblem[] {
    return this.#problems
  }

  note(field: string, rule: string): void {
    this.#problems.push(fieldProblem(field.split('.'), rule))
  }

  /** Text that a form must have. */
  required(field: string, element: string | undefined): string | undefined {
    const text = textOf(element)
    if (text === undefined) this.note(field, 'required')
    return text
  }

  partialDate(field: string, element: string | undefined): PartialDate | undefined {
    const text = textOf(element)
    return this.#read(field, 'partial-date', text, text && readWirePartialDate(text, '.'))
  }

  day(
    field: string,
    element: string | undefined,
    form: 'dd.MM.yyyy' | 'yyyyMMdd' = 'dd.MM.yyyy',
  ): PlainDate | undefined {
    const text = textOf(element)
    return this.#read(field, 'plain-date', text, text && readWireDate(text, form))
  }

  personalId(field: string, element: string | undefined): string | undefined {
    const text = textOf(element)
    return this.#read(field, 'personal-id', text, text !== undefined && /^\d{12}$/.test(text) ? text : undefined)
  }

  /** The name behind a code; what the list does not have was told as drift. */
  code<Name extends string>(element: string | undefined, codes: Readonly<Record<Name, string>>): Name | undefined {
    const text = textOf(element)
    return (Object.keys(codes) as Name[]).find((name) => codes[name] === text)
  }

  #read<T extends string>(
    field: string,
    rule: string,
    text: string | undefined,
    value: T | '' | undefined,
  ): T | undefined {
    if (text !== undefined && !value) this.note(field, rule)
    return value || undefined
  }
}
