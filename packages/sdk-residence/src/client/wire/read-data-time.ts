import { instantOf, type Instant } from '@lienthong/sdk-core'

/** A dateTime of XML schema; without an offset it is the wall clock of Viet Nam. `undefined` when it is none. */
export function readDataTime(text = ''): Instant | undefined {
  const [, local, offset = '+07:00'] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(text.trim()) ?? []
  const ms = Date.parse(`${local ?? ''}${offset}`)
  return Number.isNaN(ms) ? undefined : instantOf(ms)
}
