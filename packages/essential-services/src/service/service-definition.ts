import type { z } from 'zod'
import type { FormDefinition } from '../form/define-form.ts'
import type { DocumentRule } from './document-rule.ts'
import type { Filing } from './filing.ts'
import type { FlowStep } from './flow-step.ts'
import type { ServiceVersion } from './service-version.ts'
import type { Words } from './words.ts'

/** How a dossier of the service moves through the ten states of the portal. */
export type StatusProfile = 'P0' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6'

/** One of the 25 services: its names, its form, its papers, its steps, and what it was on which day. */
export interface ServiceDefinition<Slug extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** 1 to 25, as in Decision 06. */
  readonly number: number
  /** English, as the name of its folder. The stable key. */
  readonly slug: Slug
  /** Vietnamese, as in reports. Stable too. */
  readonly slugVi: string
  /** Name as printed in the report of 2022; never a key: reports misprint it. */
  readonly name: Words
  /** Who asks for it. */
  readonly forWhom: readonly ('citizen' | 'enterprise' | 'organisation')[]
  readonly profile: StatusProfile
  readonly form: FormDefinition<Schema>
  readonly documents: readonly DocumentRule[]
  readonly flow: readonly FlowStep[]
  readonly filing: Filing<z.output<Schema>>
  /** In the order of time. */
  readonly versions: readonly [ServiceVersion<Schema>, ...ServiceVersion<Schema>[]]
  /** What is not settled, for the pages of the documentation. */
  readonly openQuestions?: readonly Words[]
}
