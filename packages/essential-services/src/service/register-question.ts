import type { Finding } from './findings.ts'

/** What the population database can tell of somebody in a form. */
export type PopulationFact =
  /** The person is there, under this number, name and birth date. */
  | 'identity'
  /** A permanent or present residence is there. */
  | 'residence'
  /** The old 9-digit number is there, and is the `oldIdNumber` of the form where that has one. */
  | 'old-id-number'
  /** The `oldIdNumber` of the form was this person's. Without one in the form the register proves no change. */
  | 'changed-number'
  /** The `representative` of the form is this person's representative, father or mother. */
  | 'representative'

/** How a register is asked by a form: which client, and where the form has what it is asked with. */
export type RegisterQuestion =
  | {
      readonly client: 'population'
      /** Paths of the people. With several, the one of whom least is known counts. */
      readonly people: readonly string[]
      readonly tells: Readonly<Partial<Record<Finding, PopulationFact>>>
    }
  | {
      readonly client: 'businessRegistry'
      /** Path of the body, with `code` and `name`. */
      readonly body: string
    }
  | {
      readonly client: 'insuranceRegister'
      /** Path of the insurance number. */
      readonly number: string
      /** Path of whose number it is said to be. */
      readonly person: string
    }
