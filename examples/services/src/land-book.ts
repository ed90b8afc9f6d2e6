import type { LandOutcomes } from '@lienthong/essential-services'
import type { MockAdmin } from '@lienthong/mock-server'
import { instantOf } from '@lienthong/sdk-core'
import { readLandTaxNotice } from '@lienthong/sdk-registries'

type Outcome = Awaited<ReturnType<LandOutcomes['find']>>

/** A letter of the land office, as it lies on the desk. */
interface Letter {
  readonly receiptCode: string
  readonly at: string
  readonly says:
    | { readonly kind: 'supplement-required'; readonly items: readonly string[]; readonly note: string }
    | { readonly kind: 'processing' }
    | { readonly kind: 'stopped'; readonly note: string }
    | { readonly kind: 'finished'; readonly resultCode: string; readonly number: string; readonly issuedOn: string }
}

/**
 * What the land office has told the one-stop desk. Stands for a table of your own system: tax notices come to an endpoint of
 * yours, all else comes by letter and an officer types it in.
 */
export class LandBook implements LandOutcomes {
  readonly #admin: MockAdmin
  readonly #outcomes = new Map<string, NonNullable<Outcome>>()

  constructor(admin: MockAdmin) {
    this.#admin = admin
  }

  find(dossierCode: string): Promise<Outcome> {
    return Promise.resolve(this.#outcomes.get(dossierCode))
  }

  noteSent({ dossierCode, at, dueAt }: Parameters<LandOutcomes['noteSent']>[0]): Promise<void> {
    // What an officer entered of it stays.
    if (!this.#outcomes.has(dossierCode)) this.#outcomes.set(dossierCode, { status: 'received', at, dueAt, papers: [] })
    return Promise.resolve()
  }

  /** The officer enters that the land office has a dossier, as it said when it was asked by telephone. */
  enterReceived(dossierCode: string): void {
    this.#outcomes.set(dossierCode, { status: 'received', at: instantOf(this.#admin.now()), papers: [] })
  }

  /** Takes over what has come since. The receipt of this office is the code of the dossier. */
  async collect(): Promise<void> {
    const records = '/records/land'
    const { notices } = await this.#admin.send<{ notices: unknown[] }>('GET', `${records}/tax-notices`)
    const { letters } = await this.#admin.send<{ letters: Letter[] }>('GET', `${records}/letters`)
    const told = [...notices.flatMap((body) => noticeOf(body) ?? []), ...letters.map(outcomeOf)]
    // Each word of the office replaces the one before.
    for (const { code, outcome } of told.sort(
      (one, other) => Date.parse(one.outcome.at) - Date.parse(other.outcome.at),
    ))
      this.#outcomes.set(code, outcome)
  }
}

type Told = { readonly code: string; readonly outcome: NonNullable<Outcome> & { readonly at: string } }

function noticeOf(body: unknown): Told | undefined {
  const notice = readLandTaxNotice(body)
  if (notice === undefined) return undefined
  return { code: notice.receiptCode, outcome: { status: 'payment-required', at: notice.at, papers: [] } }
}

function outcomeOf({ receiptCode: code, at, says }: Letter): Told {
  const { kind: status } = says
  switch (says.kind) {
    case 'supplement-required': {
      const question = { items: says.items, description: says.note }
      return { code, outcome: { status, at, papers: [], question } }
    }
    case 'processing':
      return { code, outcome: { status, at, papers: [] } }
    case 'stopped':
      return { code, outcome: { status, at, papers: [], refusal: { description: says.note } } }
    case 'finished': {
      const { resultCode, number, issuedOn } = says
      return { code, outcome: { status, at, papers: [{ code: resultCode, number, issuedOn }] } }
    }
  }
}
