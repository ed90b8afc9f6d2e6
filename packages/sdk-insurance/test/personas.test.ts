import { MockPlatform } from '@lienthong/mock-core'
import { parsePersonalId } from '@lienthong/sdk-core'
import {
  operations,
  zCardResultCode,
  type CardResultCode,
  type CheckCardAnswer,
} from '@lienthong/sdk-insurance/contract'
import { insuranceMock, insuranceRegisterMock } from '@lienthong/sdk-insurance/mock'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askWire, insuranceWorld } from './world.ts'

type World = ReturnType<typeof insuranceWorld>

/** A question in wire words, good but for the change. */
function ask({ platform, person }: World, persona: string, change: Partial<Record<string, string>> = {}) {
  const [holder, officer] = [person(persona), person('card-officer')]
  const question = {
    maThe: holder.personalId,
    hoTen: holder.name,
    ngaySinh: holder.birthDate.split('-').reverse().join('/'),
    hoTenCb: officer.name,
    cccdCb: officer.personalId,
    ...change,
  }
  return askWire(platform, operations.checkCard.path, question) as Promise<CheckCardAnswer>
}

/** The same, about the number that is among the facts of somebody. */
function askBy(world: World, persona: string, number: string) {
  return ask(world, persona, { maThe: world.person(persona).facts![number]! })
}

/** Who or what makes the gateway say each code. */
const reached: Record<CardResultCode, (world: World) => Promise<CheckCardAnswer>> = {
  '000': (world) => ask(world, 'card-holder'),
  '001': (world) => ask(world, 'card-defence'),
  '002': (world) => ask(world, 'card-public-security'),
  '003': (world) => askBy(world, 'card-renewed', 'oldCardNumber'),
  '004': (world) => askBy(world, 'card-renewed-early', 'oldCardNumber'),
  '010': (world) => ask(world, 'card-expired'),
  '050': (world) => ask(world, 'card-never-insured'),
  '051': (world) => askBy(world, 'card-other-object', 'wrongCardNumber'),
  '052': (world) => askBy(world, 'card-other-province', 'wrongCardNumber'),
  '053': (world) => askBy(world, 'card-other-benefit', 'wrongCardNumber'),
  '054': (world) => ask(world, 'card-holder', askedBy(world, 'card-officer-unlisted')),
  '055': (world) => ask(world, 'card-holder', askedBy(world, 'card-officer-renamed')),
  '060': (world) => askBy(world, 'card-other-name', 'cardNumber'),
  '061': (world) => askBy(world, 'card-i-y', 'cardNumber'),
  '070': (world) => askBy(world, 'card-birth-date-differs', 'cardNumber'),
  '080': (world) => ask(world, 'card-sex-differs'),
  '090': (world) => ask(world, 'card-facility-closed'),
  '100': (world) => ask(world, 'card-unreadable'),
  '101': (world) => ask(world, 'card-server-error'),
  '110': (world) => ask(world, 'card-revoked'),
  '120': (world) => ask(world, 'card-left'),
  '121': (world) => ask(world, 'card-moved-out'),
  '122': (world) => ask(world, 'card-moved-within'),
  '123': (world) => ask(world, 'card-rejoined'),
  '124': (world) => ask(world, 'card-stopped'),
  '130': (world) => ask(world, 'card-child-unpresented'),
  '205': (world) => ask(world, 'card-holder', { ngaySinh: '30/02/1990' }),
  '401': (world) => {
    world.platform.faults.add({ fault: { kind: 'token-expired' }, operation: 'checkCard' })
    return ask(world, 'card-holder')
  },
  '500': (world) => {
    world.platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'checkCard' })
    return ask(world, 'card-holder')
  },
}

function askedBy({ person }: World, persona: string): Record<string, string> {
  const { personalId, name } = person(persona)
  return { cccdCb: personalId, hoTenCb: name }
}

describe('a named person or a fault', () => {
  it('stands for every documented code', () => {
    expect(Object.keys(reached).toSorted()).toEqual(zCardResultCode.options.toSorted())
  })

  it.each(Object.entries(reached))('reaches %s', async (code, reach) => {
    const { maKetQua, ghiChu } = await reach(insuranceWorld())
    expect(maKetQua).toBe(code)
    expect(ghiChu?.trim()).not.toBe('')
  })
})

describe('the people of the two insurance systems', () => {
  const platform = new MockPlatform({ systems: [insuranceMock, insuranceRegisterMock] })
  const people = platform.targets('http://mock.test').flatMap((target) => target.people)

  it('are many, each with a reason in two languages that nobody else has', () => {
    expect(people.length).toBeGreaterThanOrEqual(25)
    const reasons = [...new Map(people.map((person) => [person.persona, person])).values()]
    for (const told of ['why', 'whyVi'] as const) {
      const texts = reasons.map((person) => person[told])
      expect(texts.filter((text) => text.trim() === '')).toEqual([])
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  it('are all in the README, and nobody else is', async () => {
    const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
    const told = [...readme.matchAll(/`((?:card|insured)-[a-z0-9-]+)`/g)].map(([, persona]) => persona)
    const known = people.map(({ persona }) => persona)

    expect(new Set(told)).toEqual(new Set(known))
  })

  it('are synthetic: every number begins with 9, and no two cards share one', () => {
    const { cards, people: everybody } = platform.world.graph
    for (const { personalId } of Object.values(everybody)) expect(parsePersonalId(personalId).synthetic).toBe(true)
    const cardNumbers = Object.values(cards).map(({ cardNumber }) => cardNumber)
    for (const [key, card] of Object.entries(cards)) {
      expect(key).toBe(card.cardNumber)
      expect(card.insuranceNumber).toMatch(/^9\d{9}$/)
      expect(card.cardNumber).toMatch(/^[A-Z]{2}[1-5]\d{12}$/)
    }
    expect(new Set(cardNumbers).size).toBe(cardNumbers.length)
  })

  it('keep the rules of the world, whatever the seed', () => {
    for (const seed of [1, 2, 42, 2026]) {
      const { world } = new MockPlatform({ systems: [insuranceMock, insuranceRegisterMock], seed })
      expect(world.violations()).toEqual([])
    }
  })

  it('leave the families their numbers: the first five personas are who they were', () => {
    const numberOf = (persona: string) => {
      const { personas, cards } = platform.world.graph
      const theirs = Object.values(cards).filter(({ personalId }) => personalId === personas[persona]?.personalId)
      return theirs.map(({ cardNumber }) => cardNumber)
    }
    expect(numberOf('card-holder')).toEqual(['GD4429000000007'])
    expect(numberOf('card-renewed')).toEqual(['GD4429000000011', 'HT3429000000011'])
  })

  it('are the same in each system, whichever is there', () => {
    const alone = new MockPlatform({ systems: [insuranceRegisterMock] }).world
    const [one, other] = [alone, platform.world].map(({ graph }) => graph.personas['insured-adult'])
    expect(one).toEqual(other)
  })
})
