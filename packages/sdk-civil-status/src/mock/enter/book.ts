import type { World } from '@lienthong/mock-core'
import { dayOf, readWireDate, type Instant, type PlainDate } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { Submission } from '../submissions.ts'

const entriesPerPage = 1

/** Where an entry stands. */
export interface PlaceInBook {
  readonly number: string
  readonly book: string
  readonly page: string
}

/** An entry that was made. */
export interface Registered extends PlaceInBook {
  readonly registeredAt: Instant
}

/** The next entry in the book of this year, of one office and one kind of event. */
export function nextEntry(world: World, event: 'birth' | 'death' | 'marriage', unit: string): Registered {
  const year = dayOf(world.clock.instant()).slice(0, 4)
  const entry = world.next(`${event}-book:${unit}:${year}`)
  const page = String(Math.ceil(entry / entriesPerPage))
  return { number: String(entry), book: `01/${year}`, page, registeredAt: world.clock.instant() }
}

/** The day of an entry, as results write it. */
export function wireDayOf({ registeredAt }: Registered): string {
  return dayOf(registeredAt).split('-').reverse().join('/')
}

/** The province of an office; a form of an older day may name a unit that is gone by now. */
export function provinceOf(world: World, { unit }: Submission, otherwise: string): string {
  const at = dayOf(world.clock.instant())
  return resolveUnit(unit, { level: 'commune', at })?.provinceCode ?? otherwise
}

/** A full day of a form that was checked. */
export function dayOfForm(text: string): PlainDate {
  return readWireDate(text, 'dd.MM.yyyy') as PlainDate
}
