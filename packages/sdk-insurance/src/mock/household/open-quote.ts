import { own, put, type World } from '@lienthong/mock-core'
import { epochMsOf } from '@lienthong/sdk-core'
import { bookOf, moveQuote, newestQuote, type HouseholdBook, type Quote } from './book.ts'
import { priceRenewal, type Wish } from './make-quote.ts'

/** What is asked of the household desk. */
export interface QuoteQuestion {
  readonly householdId: string
  readonly payerId: string
  readonly wishes: readonly Wish[]
  readonly replaces?: string | undefined
}

/** A quote, new or found again, or the refusal. */
export type QuoteOutcome =
  | { readonly quote: Quote }
  | { readonly refused: 'KHONG_CO_HO' | 'KHONG_THUOC_HO' | 'KHONG_CO_BAO_GIA' | 'KHONG_CON_AI_DONG' | 'DU_LIEU_SAI' }
  | { readonly refused: 'DANG_CO_BAO_GIA'; readonly open: Quote }

/** Opens a quote for a household. A household has one open quote at a time: that is what serialises its members. */
export function openQuote(world: World, question: QuoteQuestion): QuoteOutcome {
  const { householdId, payerId, wishes, replaces } = question
  const household = own(world.graph.households, householdId)
  if (household === undefined) return { refused: 'KHONG_CO_HO' }
  const members = new Set(household.memberIds)
  if (![payerId, ...wishes.map(({ personalId }) => personalId)].every((member) => members.has(member)))
    return { refused: 'KHONG_THUOC_HO' }
  if (new Set(wishes.map(({ personalId }) => personalId)).size < wishes.length) return { refused: 'DU_LIEU_SAI' }
  const book = bookOf(world)
  const standing = standsInTheWay(world, book, question)
  if (standing !== undefined) return standing
  const priced = priceRenewal(world, book, householdId, wishes)
  if (priced.lines.every((line) => line.priced === undefined)) return { refused: 'KHONG_CON_AI_DONG' }
  const before = newestQuote(book, householdId)
  if (before !== undefined) moveQuote(book, before, replaces === undefined ? 'lapsed' : 'replaced')
  const id = `BG${householdId.replace(/\W/g, '')}${String(world.next('household-quote')).padStart(6, '0')}`
  const quote: Quote = { id, householdId, payerId, ...priced, madeAt: world.clock.instant(), state: 'open' }
  put(book.quotes, id, quote)
  put(book.newest, householdId, id)
  return { quote }
}

/** The open quote, given again to the same payer with the same list, refused to everybody else. */
function standsInTheWay(world: World, book: HouseholdBook, question: QuoteQuestion): QuoteOutcome | undefined {
  const { householdId, payerId, wishes, replaces } = question
  const newest = newestQuote(book, householdId)
  const open = newest?.state === 'open' && world.clock.now() <= lastMsOf(newest) ? newest : undefined
  if (replaces !== undefined) return open?.id === replaces ? undefined : { refused: 'KHONG_CO_BAO_GIA' }
  if (open === undefined) return undefined
  return open.payerId === payerId && sameList(open, wishes) ? { quote: open } : { refused: 'DANG_CO_BAO_GIA', open }
}

function sameList({ lines }: Quote, wishes: readonly Wish[]): boolean {
  const text = (list: readonly Wish[]): string => list.map(({ personalId, months }) => `${personalId}:${months}`).join()
  return text(lines) === text(wishes)
}

/** The end of the last second of a quote. */
export function lastMsOf({ expiresAt }: Quote): number {
  return epochMsOf(expiresAt) + 999
}
