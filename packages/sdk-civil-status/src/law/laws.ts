import { lawDay, type DatedRules } from './dated-rule.ts'

const law2014 = {
  from: lawDay('2016-01-01'),
  to: lawDay('2027-02-28'),
} as const
const law2026 = {
  from: lawDay('2027-03-01'),
  source: 'Law on civil status 03/2026/QH16, in force from 01/03/2027, known from secondary sources only',
} as const

/** What is registered within a time. */
export type TimedEvent = 'birth' | 'death'

/** Days within which an event is registered; the day of the event is not counted. */
export const registrationLimitDays: Readonly<Record<TimedEvent, DatedRules<number>>> = {
  birth: [
    { value: 60, ...law2014, source: 'Law on civil status 60/2014/QH13, article 15', confidence: 'documented' },
    { value: 60, ...law2026, confidence: 'assumed' },
  ],
  death: [
    { value: 15, ...law2014, source: 'Law on civil status 60/2014/QH13, article 33', confidence: 'documented' },
    { value: 15, ...law2026, confidence: 'assumed' },
  ],
}

/** What the desk of an office takes in. */
export type DeskProcedure = 'birth' | 'death' | 'marriage' | 'extract-copy'

/** Working days of an office: at once, and when something must be verified. 0 is the day of reception. */
export interface DeskLimit {
  readonly workingDays: number
  readonly workingDaysWhenVerified: number
}

const sameDay = 'Law on civil status 60/2014/QH13, article 5: the same working day, after 15:00 the next one'

/** Within how many working days an office decides. What is received after 15:00 counts from the next working day. */
export const deskLimits: Readonly<Record<DeskProcedure, DatedRules<DeskLimit>>> = {
  birth: deskRules(3, `${sameDay}; three working days with verification from the procedure database, read 2026`),
  death: deskRules(3, `${sameDay}; three working days with verification from a guide to Decree 63/2024/NĐ-CP`),
  marriage: deskRules(5, `${sameDay}; five working days with verification from the procedure database, read 2026`),
  'extract-copy': deskRules(0, sameDay),
}

function deskRules(workingDaysWhenVerified: number, source: string): DatedRules<DeskLimit> {
  const value = { workingDays: 0, workingDaysWhenVerified }
  return [
    { value, ...law2014, source, confidence: 'documented' },
    { value, ...law2026, confidence: 'assumed' },
  ]
}

/** Where an event may be registered; the first that is known is the ordinary one. */
export type RegistrationPlace =
  | 'residence-of-mother'
  | 'residence-of-father'
  | 'last-residence'
  | 'place-of-death'
  | 'residence-of-husband'
  | 'residence-of-wife'
  | 'office-that-holds-the-entry'
  | 'any-office'

const by2014 = (article: string): string =>
  `Law on civil status 60/2014/QH13, ${article}; the article was not among the texts read`

/** Which offices may register an event. */
export const registrationPlaces: Readonly<Record<DeskProcedure, DatedRules<readonly RegistrationPlace[]>>> = {
  birth: placeRules(['residence-of-mother', 'residence-of-father'], 'article 13'),
  death: placeRules(['last-residence', 'place-of-death'], 'article 32'),
  marriage: placeRules(['residence-of-husband', 'residence-of-wife'], 'article 17'),
  'extract-copy': placeRules(['any-office', 'office-that-holds-the-entry'], 'article 63'),
}

function placeRules(places: readonly RegistrationPlace[], article: string): DatedRules<readonly RegistrationPlace[]> {
  return [
    { value: places, ...law2014, source: by2014(article), confidence: 'assumed' },
    { value: ['any-office', ...places.filter((place) => place !== 'any-office')], ...law2026, confidence: 'inferred' },
  ]
}

/** Youngest ages at which one may marry, in whole years. */
export interface MarriageAges {
  readonly husband: number
  readonly wife: number
}

/** At what age one may marry. */
export const marriageAges: DatedRules<MarriageAges> = [
  {
    value: { husband: 20, wife: 18 },
    from: lawDay('2015-01-01'),
    source: 'the ages are told by the procedure database; Law on marriage and family 52/2014/QH13, article 8',
    confidence: 'inferred',
  },
]

/** The paper that a registered death ends in. */
export const deathPapers: DatedRules<{ readonly vi: string; readonly code: string }> = [
  {
    value: { vi: 'Trích lục khai tử', code: 'KQ.G15.000034' },
    ...law2014,
    source: 'national procedure database, read 2026',
    confidence: 'documented',
  },
  { value: { vi: 'Giấy chứng tử', code: 'KQ.G15.000034' }, ...law2026, confidence: 'inferred' },
]
