import type { BookRule } from '../book-rules.ts'
import type { BookKind } from '../books.ts'
import { dateOrders, isReversed } from './date-orders.ts'
import { isKnownPlace } from './known-place.ts'
import { paperNumbers } from './paper-numbers.ts'

/** The values of a row by their paths, as `child.name`. */
export type Values = Readonly<Record<string, string>>

/** Places that can be looked up in the lists of units. Addresses of people are not: they may be anywhere, and abroad. */
const places = ['registryPlace', 'issuedBy', 'child.birthPlaceUnit']

/** The groups of an entry that are people with an identity paper. */
const people: Readonly<Record<BookKind, readonly string[]>> = {
  birth: ['mother', 'father', 'requester'],
  death: ['deceased', 'requester'],
  marriage: ['husband', 'wife'],
  'marital-status': ['person', 'requester'],
  'parent-recognition': ['parent', 'child', 'requester'],
}

/** Holds the values of one entry against each other and against the lists of units. */
export function checkEntry(kind: BookKind, values: Values, report: (path: string, rule: BookRule) => void): void {
  for (const { first, then, blame, rule, strict = false } of dateOrders[kind]) {
    const [one, other] = [values[first], values[then]]
    if (one !== undefined && other !== undefined && isReversed(one, other, strict)) report(blame, rule)
  }
  for (const person of people[kind]) {
    const digits = paperNumbers[values[`${person}.paperKind`] ?? '']
    const number = values[`${person}.paperNumber`]
    if (number !== undefined && digits?.test(number) === false) report(`${person}.paperNumber`, 'paper-number')
  }
  for (const path of places) {
    const place = values[path]
    if (place !== undefined && isKnownPlace(place, values['registeredOn'] ?? '') === false) {
      report(path, 'place-not-recognised')
    }
  }
}
