import type { z } from 'zod'
import type { FormDefinition } from '../form/define-form.ts'
import type { DocumentRule } from './document-rule.ts'
import type { FeeRule } from './fee-rule.ts'
import type { FlowStep } from './flow-step.ts'
import type { Known, Stated } from './known.ts'
import type { TimeRow, TimeStart } from './time-rule.ts'
import type { Words } from './words.ts'

/** How a dossier comes in. `other` is telephone, mail or an application of the police. */
export type Channel = 'desk' | 'online' | 'post' | 'other'

/** Level of a service online: 3 and 4 until 14/8/2022, partial and full since; or none of these. */
export type ServiceLevel = 'paper' | 'level-3' | 'level-4' | 'partial' | 'full' | 'payment-service' | 'provider'

/** A procedure of the national database. A code alone is no key: name the agency and the decision too. */
export interface Procedure {
  readonly code: string
  /** The agency that published it. */
  readonly agency: string
  /** Number of the decision, as `4864/QĐ-BCA-C06`. Absent: not known. */
  readonly decision?: string
  /** Which part of the service it is, where there are several. */
  readonly scope?: Words
}

/** A paper or an entry that ends a dossier. */
export interface ResultPaper extends Words {
  readonly kind: 'result' | 'refusal' | 'notice'
  /** Code of the result in the national database. Absent: not known. */
  readonly code?: string
  /** Number of the form, as `CC04`. */
  readonly paperForm?: string
}

/** What a service is between two days. */
export interface ServiceVersion<Schema extends z.ZodType = z.ZodType> {
  /** First day, `YYYY-MM-DD`. The last day follows from the next version. */
  readonly from: string
  /** What changed on that day, with its source. */
  readonly begins: Known<Words>
  readonly procedures: readonly Known<Procedure>[]
  /** Said where a procedure code is missing or is only one of several. */
  readonly proceduresNote?: Words
  /** The day on which these codes replaced those of the version before is not known, only the year. */
  readonly recodingDayUnknown?: true
  readonly ministry: Known<Words>
  readonly authority: Stated<Words>
  readonly level: Stated<ServiceLevel>
  readonly channels: Stated<readonly Channel[]>
  readonly portals: Stated<readonly string[]>
  /** The official form. */
  readonly paperForm: Stated<string>
  readonly fee: FeeRule
  readonly time: readonly TimeRow[]
  readonly timeStarts?: TimeStart
  readonly results: readonly Known<ResultPaper>[]
  readonly legalBasis: readonly Known<string>[]
  /** Where this version asks for another form, other papers or other steps than the service says. */
  readonly form?: FormDefinition<Schema>
  /** That the fields of the form are those of this time. Default read in 2026, and assumed before. */
  readonly formBasis?: Known<true>
  readonly documents?: readonly DocumentRule[]
  readonly flow?: readonly FlowStep[]
}
