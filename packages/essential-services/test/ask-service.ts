import {
  checkForm,
  dueDate,
  getService,
  listVersions,
  quoteFee,
  requiredDocuments,
  serviceVersion,
  type Channel,
  type DossierHead,
  type Found,
  type ServiceSlug,
} from '@lienthong/essential-services'

/** After every day that the tests name. */
export const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }

/** Asks one service for what a portal asks it, on the day of its examples unless another is given. */
export function askService(slug: ServiceSlug) {
  const { form } = getService(slug)
  const day = form.examplesAt
  return {
    /** The good form of that number, changed. */
    form: (change: object = {}, index = 0): object => ({ ...(form.examples[index] as object), ...change }),
    /** Rule by field; nothing for a good form. */
    problems(given: unknown, at = day): Record<string, string> {
      const judged = checkForm(slug, given, { at, clock })
      return judged.ok ? {} : Object.fromEntries(judged.problems.map(({ field, rule }) => [field, rule]))
    },
    /** The sentences of one field, Vietnamese and English. */
    sentences(given: unknown, field: string, at = day): readonly [string, string] | undefined {
      const judged = checkForm(slug, given, { at, clock })
      const told = judged.ok ? undefined : judged.problems.find((problem) => problem.field === field)
      return told && [told.messageVi, told.message]
    },
    /** State by paper. */
    papers(given: unknown, found?: Found, at = day): Record<string, string> {
      const rows = requiredDocuments(slug, given, { at, clock, ...(found && { found }) })
      return Object.fromEntries(rows.map(({ id, state }) => [id, state]))
    },
    fee: (given: unknown, at = day, channel: Channel = 'online') => quoteFee(slug, given, { at, clock, channel }),
    due: (
      receivedAt: string,
      more: { readonly form?: unknown; readonly found?: Found; readonly channel?: Channel } = {},
    ) => dueDate(slug, { receivedAt, clock, ...more }),
    version: (at: string) => serviceVersion(slug, { at, clock }),
    codes: (at: string) => serviceVersion(slug, { at, clock }).procedures.map(({ value }) => value.code),
    firstDays: () => listVersions(slug).map(({ from }) => from),
  }
}

/** A dossier around a form. */
export function headOf(change: Partial<DossierHead> = {}): DossierHead {
  return {
    dossierCode: 'H42.18-260720-0001',
    submittedAt: '2026-07-20T09:00:00+07:00',
    channel: 'online',
    agencyCode: '18073',
    ...change,
  }
}
