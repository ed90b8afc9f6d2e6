import { checkSums, declaredSums, seedReport, type SeedName } from '@lienthong/reports'
import { describe, expect, it } from 'vitest'
import { printedMayToJune, printedUntilJune10 } from './printed-counts.ts'

function countsOf(name: SeedName): Record<string, unknown> {
  const rows = seedReport(name).tables[0]?.rows ?? []
  const received = rows.map(({ key, cells }) => [key, cells['received']] as const)
  return Object.fromEntries(received.map(([key, cell]) => [key, typeof cell === 'object' ? cell.value : cell]))
}

describe('the figures that a province printed, added up again', () => {
  it('footnote 1 says 48,912; its 25 parts are 49,373', () => {
    expect(countsOf('footnote1')).toEqual(printedUntilJune10)
    expect(seedReport('footnote1').flags).toEqual([
      expect.objectContaining({ rule: 'sum', declared: 48_912, computed: 49_373, difference: 461 }),
    ])
  })

  it('footnote 2 adds up to 2,658, as it says', () => {
    expect(countsOf('footnote2')).toEqual(printedMayToJune)
    expect(seedReport('footnote2').flags).toEqual([])
    expect(seedReport('footnote2').tables[0]?.total?.cells['received']).toMatchObject({ value: 2_658 })
  })

  it('network devices and groups of electronic identities do not add up; the other sums do', () => {
    expect(seedReport('sums').flags).toMatchObject([
      { where: 'network-devices', declared: 358, computed: 364, difference: 6 },
      { where: 'e-id-groups', declared: 16_776, computed: 16_677, difference: -99 },
    ])
    expect(declaredSums).toHaveLength(7)
  })

  it('says in Vietnamese what differs, and hides nothing', () => {
    const [flag] = checkSums(declaredSums)
    expect(flag?.messageVi).toBe('Thiết bị mạng: số báo cáo 358, cộng các mục được 364 (chênh lệch 6)')
  })

  it('every figure says where it comes from and until when it counts', () => {
    const cells = seedReport('footnote1').tables[0]?.rows.flatMap((row) => Object.values(row.cells)) ?? []
    const figures = cells.filter((cell) => typeof cell === 'object')
    expect(figures).toHaveLength(25)
    for (const { source, cutOff, extractor } of figures) {
      expect(source).toContain('Hà Tĩnh')
      expect(cutOff).toBe('2022-06-10')
      expect(extractor).not.toBe('')
    }
  })
})
