import { readInstant } from '@lienthong/sdk-core'
import { EngineError } from '../engine-error.ts'

/**
 * When the portal is not to be asked. Each day, times of day in Viet Nam as `22:00`; the night may lie between them. Or once, with
 * both ends as instants.
 */
export interface MaintenanceWindow {
  readonly from: string
  readonly to: string
}

/** A window that was read: minutes of the day, or milliseconds of all time. */
export interface ReadWindow {
  readonly daily: boolean
  readonly from: number
  readonly to: number
}

const dayMs = 86_400_000
/** Viet Nam has no summer time. */
const zoneMs = 7 * 3_600_000

/** @throws {@link EngineError} `OPTION_INVALID` for what is no window. */
export function readWindows(windows: readonly MaintenanceWindow[]): ReadWindow[] {
  return windows.map(({ from, to }) => {
    const [fromDaily, toDaily] = [timeOfDay(from), timeOfDay(to)]
    if (fromDaily !== undefined && toDaily !== undefined && fromDaily !== toDaily) {
      return { daily: true, from: fromDaily, to: toDaily }
    }
    const [start, end] = [readInstant(from), readInstant(to)].map((at) =>
      at === undefined ? Number.NaN : Date.parse(at),
    )
    if (start !== undefined && end !== undefined && start < end) return { daily: false, from: start, to: end }
    throw new EngineError('OPTION_INVALID', { rule: 'maintenance' })
  })
}

/** When the portal may be asked again, in epoch milliseconds; 0 when it may be asked now. */
export function closedUntilMs(windows: readonly ReadWindow[], nowMs: number): number {
  // The end of one window may lie in another.
  let atMs = nowMs
  for (let round = 0; round <= windows.length; round += 1) {
    const ends = windows.flatMap((window) => endMs(window, atMs) ?? [])
    if (ends.length === 0) break
    atMs = Math.max(...ends)
  }
  return atMs === nowMs ? 0 : atMs
}

function endMs({ daily, from, to }: ReadWindow, nowMs: number): number | undefined {
  if (!daily) return nowMs >= from && nowMs < to ? to : undefined
  const midnightMs = Math.floor((nowMs + zoneMs) / dayMs) * dayMs - zoneMs
  const ofDayMs = nowMs - midnightMs
  if (from < to) return ofDayMs >= from && ofDayMs < to ? midnightMs + to : undefined
  if (ofDayMs >= from) return midnightMs + dayMs + to
  return ofDayMs < to ? midnightMs + to : undefined
}

function timeOfDay(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  return hours === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * 60_000
}
