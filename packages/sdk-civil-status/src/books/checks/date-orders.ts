import type { BookRule } from '../book-rules.ts'
import type { BookKind } from '../books.ts'

/** Two dates of an entry, by their paths, of which one must not lie before the other. */
export interface DateOrder {
  readonly first: string
  readonly then: string
  /** The path that is at fault, and the rule it breaks. */
  readonly blame: string
  readonly rule: BookRule
  /** The same day is wrong too. */
  readonly strict?: true
}

const notAfterRegistration = (first: string): DateOrder => ({
  first,
  then: 'registeredOn',
  blame: first,
  rule: 'after-registration',
})
const parentOlder = (parent: string, child: string): DateOrder => ({
  first: parent,
  then: child,
  blame: parent,
  rule: 'parent-not-older',
  strict: true,
})

/** Which dates of a book are held against each other. */
export const dateOrders: Readonly<Record<BookKind, readonly DateOrder[]>> = {
  birth: [
    notAfterRegistration('child.birthDate'),
    notAfterRegistration('foreignRegistration.registeredOn'),
    parentOlder('mother.birthDate', 'child.birthDate'),
    parentOlder('father.birthDate', 'child.birthDate'),
  ],
  death: [
    notAfterRegistration('deceased.diedOn'),
    notAfterRegistration('deathNotice.issuedOn'),
    notAfterRegistration('foreignRegistration.registeredOn'),
    { first: 'deceased.birthDate', then: 'deceased.diedOn', blame: 'deceased.diedOn', rule: 'died-before-birth' },
    {
      first: 'deceased.diedOn',
      then: 'deathNotice.issuedOn',
      blame: 'deathNotice.issuedOn',
      rule: 'notice-before-death',
    },
  ],
  marriage: [
    notAfterRegistration('effectiveOn'),
    notAfterRegistration('husband.birthDate'),
    notAfterRegistration('wife.birthDate'),
    notAfterRegistration('foreignRegistration.registeredOn'),
  ],
  'marital-status': [
    notAfterRegistration('person.birthDate'),
    notAfterRegistration('person.livedTo'),
    { first: 'person.livedFrom', then: 'person.livedTo', blame: 'person.livedTo', rule: 'period-reversed' },
  ],
  'parent-recognition': [
    notAfterRegistration('child.birthDate'),
    notAfterRegistration('foreignRegistration.registeredOn'),
    parentOlder('parent.birthDate', 'child.birthDate'),
  ],
}

/** Tells whether two dates are certainly in the wrong order: a year may hold the day that makes it right. */
export function isReversed(first: string, then: string, strict: boolean): boolean {
  const [earliest, latest] = [`${first}-01-01`.slice(0, 10), `${then}-99-99`.slice(0, 10)]
  return strict ? earliest >= latest : earliest > latest
}
