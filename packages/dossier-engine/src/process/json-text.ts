/** Bytes of one input, one data, one result: larger things belong into files, with their address here. */
const mostBytes = 1_000_000

/** Writes a value as JSON. @throws RangeError when it is none, or too large. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined || Buffer.byteLength(text) > mostBytes) throw new RangeError('not JSON, or too large')
  return text
}
