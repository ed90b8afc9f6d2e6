import { dayOf, zInstant, zPartialDate, zPlainDate, type Instant, type PlainDate } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import { z } from 'zod'

/** A day after every known change of units: without a readable day of the dossier, the newest list. */
const byTheNewestList = '9999-12-31'

const text = z.string().optional().catch(undefined)
const day = zPlainDate.optional().catch(undefined)
const time = zInstant.optional().catch(undefined)
const born = zPartialDate.optional().catch(undefined)
const place = z.object({ provinceCode: text, communeCode: text }).optional().catch(undefined)
const home = z.object({ address: place }).optional().catch(undefined)
const many = <Row extends z.ZodType>(row: Row) => z.array(row).optional().catch(undefined)

/** What of a declaration can be judged together: whatever is there in its own form. The rest is at fault already. */
const zReadable = z
  .object({
    submittedAt: time,
    notifiedAt: time,
    agencyCode: text,
    applicant: z.object({ birthDate: born }).optional().catch(undefined),
    members: many(z.object({ birthDate: born }).catch({})),
    people: many(z.object({ birthDate: born, until: day }).catch({})),
    guests: many(z.object({ birthDate: born, arrivesAt: time, leavesAt: time }).catch({})),
    home,
    house: home,
    destination: place,
    from: day,
    until: day,
  })
  .catch({})

type Readable = z.output<typeof zReadable>
type Path = readonly (string | number)[]
type Refuse = (path: Path, rule: string) => void

/** Holds the fields of a declaration against each other and against the list of units. Works for every procedure. */
export function checkTogether(input: unknown, context: z.RefinementCtx): void {
  const read = zReadable.parse(input)
  const refuse: Refuse = (path, rule) => context.addIssue({ code: 'custom', path: [...path], params: { rule } })
  const at = read.submittedAt ?? read.notifiedAt
  checkPlaces(read, at ? dayOf(at) : byTheNewestList, refuse)
  if (at !== undefined) checkBirths(read, dayOf(at), refuse)
  for (const [index, guest] of (read.guests ?? []).entries()) checkStay(guest, ['guests', index], refuse)
}

/** As {@link checkTogether}, for the days of a registration: at most two years, each person's too. */
export function checkTemporaryPeriod(input: unknown, context: z.RefinementCtx): void {
  const { from, until, people = [] } = zReadable.parse(input)
  if (from === undefined) return
  const ends: [Path, PlainDate | undefined][] = [
    [['until'], until],
    ...people.map((person, index): [Path, PlainDate | undefined] => [['people', index, 'until'], person.until]),
  ]
  for (const [path, end] of ends) {
    const rule = end && periodRule(from, end)
    if (rule !== undefined) context.addIssue({ code: 'custom', path: [...path], params: { rule } })
  }
}

/** As {@link checkTogether}, for an absence: it ends after it begins. */
export function checkAbsencePeriod(input: unknown, context: z.RefinementCtx): void {
  const { from, until } = zReadable.parse(input)
  if (from !== undefined && until !== undefined && until < from)
    context.addIssue({ code: 'custom', path: ['until'], params: { rule: 'before-beginning' } })
}

/** Fields are held against each other even when others are at fault, so that one answer names everything. */
export const always = { when: () => true } as const

/** Two years after the 29th of February is the 28th: days are compared as text, so the 29th itself will do. */
function periodRule(from: PlainDate, until: PlainDate): string | undefined {
  if (until < from) return 'before-beginning'
  return until > `${Number(from.slice(0, 4)) + 2}${from.slice(4)}` ? 'over-two-years' : undefined
}

function checkPlaces({ agencyCode, home, house, destination }: Readable, at: string, refuse: Refuse): void {
  if (agencyCode !== undefined && resolveUnit(agencyCode, { level: 'commune', at }) === undefined) {
    refuse(['agencyCode'], 'commune-code')
  }
  const places: [Path, Readable['destination']][] = [
    [['home', 'address'], home?.address],
    [['house', 'address'], house?.address],
    [['destination'], destination],
  ]
  for (const [path, { provinceCode, communeCode } = {}] of places) {
    if (provinceCode !== undefined && resolveUnit(provinceCode, { level: 'province', at }) === undefined) {
      refuse([...path, 'provinceCode'], 'province-code')
    }
    if (communeCode === undefined) continue
    const commune = resolveUnit(communeCode, { level: 'commune', at })
    const inProvince = provinceCode === undefined || commune?.provinceCode === provinceCode
    if (commune === undefined || !inProvince) refuse([...path, 'communeCode'], 'commune-code')
  }
}

function checkBirths({ applicant, members = [], people = [], guests = [] }: Readable, at: PlainDate, refuse: Refuse) {
  const lists = { members, people, guests }
  if (isAfter(applicant?.birthDate, at)) refuse(['applicant', 'birthDate'], 'in-future')
  for (const [list, rows] of Object.entries(lists)) {
    for (const [index, { birthDate }] of rows.entries()) {
      if (isAfter(birthDate, at)) refuse([list, index, 'birthDate'], 'in-future')
    }
  }
}

/** Of a partial date only as much is compared as is known. */
function isAfter(birthDate: string | undefined, at: PlainDate): boolean {
  return birthDate !== undefined && birthDate > at.slice(0, birthDate.length)
}

function checkStay(
  { arrivesAt, leavesAt }: { readonly arrivesAt?: Instant | undefined; readonly leavesAt?: Instant | undefined },
  path: Path,
  refuse: Refuse,
): void {
  if (arrivesAt !== undefined && leavesAt !== undefined && Date.parse(leavesAt) < Date.parse(arrivesAt)) {
    refuse([...path, 'leavesAt'], 'before-beginning')
  }
}
