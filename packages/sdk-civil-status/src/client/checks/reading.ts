import {
  dayOf,
  zInstant,
  zPartialDate,
  zPersonalId,
  zPlainDate,
  type PartialDate,
  type PlainDate,
} from '@lienthong/sdk-core'
import { z } from 'zod'

/**
 * What of a form can be judged together: whatever is there in its own form. The rest is at fault already and is passed
 * over here, so that one answer names every field.
 */

/** Names a field by its dotted path, and the rule it breaks. */
export interface Refuse {
  (path: string, rule: string): void
  /** Paths that were refused so far. */
  readonly refused: ReadonlySet<string>
}

/** Puts what is refused among the issues of a schema. */
export function refusing(context: z.RefinementCtx): Refuse {
  const refused = new Set<string>()
  const refuse = (path: string, rule: string): void => {
    refused.add(path)
    context.addIssue({ code: 'custom', path: path.split('.'), params: { rule } })
  }
  return Object.assign(refuse, { refused })
}

/** Text as it stands, or nothing. */
export const looseText = z.string().optional().catch(undefined)

/** A day that exists, or nothing. */
export const looseDay = zPlainDate.optional().catch(undefined)

/** An address as far as it can be read. */
export const looseAddress = z.object({ provinceCode: looseText, communeCode: looseText }).optional().catch(undefined)

const loosePaper = z.object({ kind: looseText, number: looseText, issuedOn: looseDay }).optional().catch(undefined)

/** The fields of a person that are judged with others. */
export const loosePersonFields = {
  name: looseText,
  sex: looseText,
  personalId: zPersonalId.optional().catch(undefined),
  paper: loosePaper,
  birthDate: zPartialDate.optional().catch(undefined),
  verified: z.boolean().optional().catch(undefined),
  residence: looseAddress,
}

/** A person as far as they can be read. */
export const loosePerson = z.object(loosePersonFields).optional().catch(undefined)

/** What every dossier has, as far as it can be read. */
export const looseEnvelope = {
  receivedAt: zInstant.optional().catch(undefined),
  registryCommuneCode: looseText,
}

/** An address as far as it can be read. */
export type LooseAddress = z.output<typeof looseAddress>

/** A person as far as they can be read. */
export type LoosePerson = z.output<typeof loosePerson>

/** An envelope as far as it can be read. */
export interface LooseEnvelope {
  readonly receivedAt?: z.output<typeof looseEnvelope.receivedAt>
  readonly registryCommuneCode?: string | undefined
}

/** Parts of a form as they were given, by their path. */
export function partsOf(input: unknown, paths: readonly string[]): Record<string, unknown> {
  if (typeof input !== 'object' || input === null) return {}
  return Object.fromEntries(paths.map((path) => [path, (input as Record<string, unknown>)[path]]))
}

/** The day of reception, when it can be read. */
export function receptionDay({ receivedAt }: LooseEnvelope): PlainDate | undefined {
  return receivedAt && dayOf(receivedAt)
}

/** Whether a day that may be known only by year or month can lie before another. */
export function mayLieBefore(day: PartialDate, other: PartialDate): boolean {
  const shared = Math.min(day.length, other.length)
  const [one, two] = [day.slice(0, shared), other.slice(0, shared)]
  return shared === 10 ? one < two : one <= two
}

/** Before it no book was kept of anybody who is registered today. */
const firstYear = '1900'

/** Refuses a day before there were books: most often a year that was typed wrong. */
export function checkNotBeforeBooks(days: Readonly<Record<string, PartialDate | undefined>>, refuse: Refuse): void {
  for (const [path, day] of Object.entries(days)) {
    if (day !== undefined && day < firstYear) refuse(path, 'before-1900')
  }
}

/** Refuses a day after the reception. */
export function checkNotInFuture(
  days: Readonly<Record<string, PartialDate | undefined>>,
  received: PlainDate | undefined,
  refuse: Refuse,
): void {
  if (received === undefined) return
  for (const [path, day] of Object.entries(days)) {
    if (day !== undefined && day > received) refuse(path, 'in-future')
  }
}
