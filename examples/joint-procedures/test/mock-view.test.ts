import type { BirthAct, HealthCard, Person } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import type { FiledBirth } from '../src/desk.ts'
import { countLostAndDoubled, type Registers } from '../src/mock-view.ts'
import { nothing, wholeBirth, type Play } from '../src/plays.ts'

const key = 'H42.99-260302-0001'
const filed = { kind: 'joint-birth', key, motherId: '942190000001', childName: 'Trần Bảo An' } as FiledBirth
const play: Play = { filed, holds: wholeBirth }

const child = (personalId: string) => ({ personalId, motherId: filed.motherId, name: filed.childName }) as Person
const act = (personalId: string) => ({ personalId, dossierCode: key }) as BirthAct
const card = (personalId: string) => ({ personalId, state: 'active' }) as HealthCard
const view = {
  code: key,
  registrationStates: ['1', '3', '4'],
  portalStatuses: ['2', '4', '9', '10'],
  residenceStatuses: ['1', '2', '4', '9', '10'],
  joint: { statuses: ['1', '3', '7', '4', '5'] },
} as unknown as Registers['dossiers'][number]

const whole: Registers = {
  dossiers: [view],
  people: [child('942326000001')],
  births: [act('942326000001')],
  deaths: [],
  cards: [card('942326000001')],
}

describe('what the registers hold is counted', () => {
  it('a whole birth is neither lost nor doubled', () => {
    expect(countLostAndDoubled(whole, [play])).toEqual({ lost: [], doubled: [] })
  })

  it.each<[string, Partial<Registers>]>([
    ['its entry', { births: [] }],
    ['the child', { people: [] }],
    ['the card', { cards: [] }],
    ['the residence', { dossiers: [{ ...view, residenceStatuses: ['1', '2', '4', '8'] }] }],
    ['the result at the portal', { dossiers: [{ ...view, portalStatuses: ['2', '4'] }] }],
    ['everything', { dossiers: [], people: [], births: [], cards: [] }],
  ])('lost when a system does not have %s', (_, change) => {
    expect(countLostAndDoubled({ ...whole, ...change }, [play])).toEqual({ lost: [key], doubled: [] })
  })

  it.each<[string, Partial<Registers>]>([
    ['a second entry', { births: [act('942326000001'), act('942326000001')] }],
    ['a second child of the same name and mother', { people: [...whole.people, child('942326000002')] }],
    ['a second card', { cards: [...whole.cards, ...whole.cards] }],
    ['a result told twice', { dossiers: [{ ...view, portalStatuses: ['2', '4', '10', '10'] }] }],
  ])('doubled when there is %s', (_, change) => {
    expect(countLostAndDoubled({ ...whole, ...change }, [play])).toEqual({ lost: [], doubled: [key] })
  })

  it('what was refused must not be there at all', () => {
    expect(countLostAndDoubled(whole, [{ filed, holds: nothing }])).toEqual({ lost: [], doubled: [key] })
  })
})
