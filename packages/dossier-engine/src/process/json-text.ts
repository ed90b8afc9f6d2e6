/** Bytes of one input, one data, one result: larger things belong into files, with their address here. */
const mostBytes = 1_000_000
/** Levels of lists and objects: a database gives up at some depth, and with it all that is written at the same time. */
const mostLevels = 100

/** Writes a value as JSON. @throws RangeError when it is none, too large or too deep. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined || Buffer.byteLength(text) > mostBytes || levels(text) > mostLevels) {
    throw new RangeError('not JSON, too large or too deep')
  }
  return text
}

function levels(text: string): number {
  let [level, deepest, inString] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, (level += 1))
    else if (sign === ']' || sign === '}') level -= 1
  }
  return deepest
}
