import type { PlainDate } from '@lienthong/sdk-core'

/**
 * Base salary (lương cơ sở) in đồng, by the day it came into force, newest first. Days before the first row are priced by it:
 * nobody renews in a world that begins so early.
 *
 * @source Decrees 38/2019, 24/2023 and 73/2024/NĐ-CP; the last row Decree 161/2026/NĐ-CP, from secondary sources
 */
const baseSalaries = [
  { from: '2026-07-01', vnd: 2_530_000 },
  { from: '2024-07-01', vnd: 2_340_000 },
  { from: '2023-07-01', vnd: 1_800_000 },
  { from: '2019-07-01', vnd: 1_490_000 },
] as const

/** The base salary on a day. */
export function baseSalaryOn(day: PlainDate): number {
  return (baseSalaries.find(({ from }) => from <= day) ?? baseSalaries[baseSalaries.length - 1] ?? { vnd: 0 }).vnd
}

/** The first day of the next base salary; `undefined` when none is known. */
export function nextBaseSalaryDay(day: PlainDate): PlainDate | undefined {
  return baseSalaries.findLast(({ from }) => from > day)?.from as PlainDate | undefined
}
