import { resolveUnit, successorsOf, type AdminUnit } from '@lienthong/sdk-core/admin-units'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { found } from './match.ts'

/** All communes of a list. */
function communesOf(at: string): AdminUnit[] {
  const file = new URL(`../../../data/admin-units/units-${at}.tsv`, import.meta.url)
  const codes = readFileSync(file, 'utf8').match(/^\d{5}(?=\t)/gm) ?? []
  return codes.flatMap((code) => resolveUnit(code, { level: 'commune', at }) ?? [])
}

/** An address in one line, as the register writes it. */
function lineOf({ name, districtCode, provinceCode }: AdminUnit, at: string): string {
  const district = districtCode && resolveUnit(districtCode, { level: 'district', at })?.name
  return [name, district, resolveUnit(provinceCode, { level: 'province', at })?.name].filter(Boolean).join(', ')
}

function verdict(typed: object, known: object): string | undefined {
  return found('permanentResidence', { permanentResidence: typed }, { permanentResidence: known })?.verdict
}

describe('every commune of the country', () => {
  it('today: typed in one line and in capitals in the register, with its code, is the same', () => {
    const communes = communesOf('2025-07-01')
    expect(communes).toHaveLength(3_321)
    const wrong = communes.filter((commune) => {
      const detail = lineOf(commune, '2025-07-01')
      const { code: communeCode, provinceCode } = commune
      return verdict({ detail }, { provinceCode, communeCode, detail: detail.toUpperCase() }) !== 'same'
    })
    expect(wrong.map((commune) => lineOf(commune, '2025-07-01'))).toEqual([])
  })

  it.each([
    ['with its types', (name: string) => name],
    [
      'without, as cards write it',
      (name: string) => name.replace(/(^|, )(?:Xã|Phường|Thị trấn|Huyện|Thị xã|Thành phố|Tỉnh) /g, '$1'),
    ],
  ])(
    'of Hà Tĩnh before July 2025, %s: the old address belongs to each unit that took it over, and to no other',
    (_, write) => {
      const communes = communesOf('2025-06-30').filter(({ provinceCode }) => provinceCode === '42')
      expect(communes).toHaveLength(209)
      const all = communesOf('2025-07-01').filter(({ provinceCode }) => provinceCode === '42')
      const wrong = communes.flatMap((commune) => {
        const detail = write(lineOf(commune, '2025-06-30'))
        const successors = successorsOf(commune.code, { level: 'commune', from: '2025-06-30', to: '2025-07-01' })
        const others = all.filter(({ code }) => !successors.some(({ unit }) => unit.code === code)).slice(0, 3)
        const inRegister = (unit: AdminUnit) => ({
          provinceCode: '42',
          communeCode: unit.code,
          detail: lineOf(unit, '2025-07-01').toUpperCase(),
        })
        return [
          ...successors.map(({ unit }) => verdict({ detail }, inRegister(unit)) === 'old-unit-for-new'),
          ...others.map((unit) => verdict({ detail }, inRegister(unit)) === 'different'),
        ].every(Boolean)
          ? []
          : [detail]
      })
      expect(wrong).toEqual([])
    },
  )
})
