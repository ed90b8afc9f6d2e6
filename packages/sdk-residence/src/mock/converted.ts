/**
 * XML as a common converter turns it into JSON: one element is an object, several are a list, an empty one is an empty text,
 * attributes stand among the elements.
 */
export function converted(content: object): Record<string, unknown> | string {
  const entries = Object.entries(content).flatMap(([name, value]) => {
    const [one = '', ...others] = [value as unknown].flat().map(convertOne)
    return [[name, others.length === 0 ? one : [one, ...others]] as const]
  })
  return entries.length === 0 ? '' : Object.fromEntries(entries)
}

function convertOne(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? converted(value) : value
}
