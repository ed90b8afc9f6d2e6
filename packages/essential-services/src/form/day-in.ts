import { dayOf, instantOf } from '@lienthong/sdk-core'

/** The day in Viet Nam of a time of a form, whatever offset it was typed with; `undefined` when it is no time. */
export function dayIn(time: string): string | undefined {
  const epochMs = Date.parse(time)
  return Number.isNaN(epochMs) ? undefined : dayOf(instantOf(epochMs))
}
