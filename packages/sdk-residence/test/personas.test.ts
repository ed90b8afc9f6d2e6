import { MockPlatform, type Address } from '@lienthong/mock-core'
import { identityKey } from '@lienthong/sdk-core'
import { formatAddress, resolveUnit } from '@lienthong/sdk-core/admin-units'
import { residenceMock, residenceProxyMock, residenceSoapMock } from '@lienthong/sdk-residence/mock'
import { describe, expect, it } from 'vitest'
import { residenceWorld } from './world.ts'

const { platform } = residenceWorld()
const targets = platform.targets('http://mock.test')
const people = targets[0]!.people

describe('the people of the register', () => {
  it('are many, each with a reason of its own in two languages', () => {
    const cast = people.filter(({ persona }) => persona.startsWith('citizen-'))
    expect(cast.length).toBeGreaterThanOrEqual(35)
    for (const { why, whyVi } of cast) {
      expect(why.length).toBeGreaterThan(10)
      expect(whyVi).toMatch(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/i)
    }
    for (const told of ['persona', 'why', 'whyVi'] as const) {
      expect(new Set(people.map((person) => person[told])).size).toBe(people.length)
    }
  })

  it('are the same whatever form is spoken', () => {
    for (const target of targets) expect(target.people).toEqual(people)
  })

  it('are made up, and break no rule of the world', () => {
    for (const { personalId, name } of people) {
      expect(personalId).toMatch(/^9\d{11}$/)
      expect(name).toBe(name.normalize('NFC'))
      expect(identityKey(name)).not.toBe('')
    }
    const numbers = platform.world.people.list().flatMap(({ oldIdNumbers = [] }) => oldIdNumbers)
    for (const number of numbers) expect(number).toMatch(/^9\d{8}$/)
    expect(platform.world.violations()).toEqual([])
  })

  it('live at places that exist', () => {
    for (const { personalId } of people) {
      const { residence, origin, currentResidence } = platform.world.people.find(personalId)!
      for (const place of [residence, origin, currentResidence]) {
        if (place === undefined) continue
        expect(place.communeCode).toMatch(/^\d{5}$/)
        expect(describePlace(place)).toMatch(/, (?:Tỉnh|Thành phố) /)
      }
    }
  })

  it('are the same in a world with one form only, and in any order of the forms', () => {
    const numbersOf = (systems: ConstructorParameters<typeof MockPlatform>[0]['systems']) =>
      new MockPlatform({ systems }).targets('http://mock.test')[0]!.people.map(({ personalId }) => personalId)
    const numbers = people.map(({ personalId }) => personalId)
    expect(numbersOf([residenceSoapMock])).toEqual(numbers)
    expect(numbersOf([residenceProxyMock, residenceMock])).toEqual(numbers)
  })
})

/** By the list of the day on which the codes were in force. */
function describePlace({ communeCode, districtCode, provinceCode, detail }: Address): string {
  const at = districtCode === undefined ? '2026-03-02' : '2025-06-30'
  const commune = resolveUnit(communeCode, { level: 'commune', at })
  const province = resolveUnit(provinceCode, { level: 'province', at })
  return commune && province ? formatAddress({ detail, commune, province }) : 'nowhere'
}
