/** The name of a machine-readable zone. */
export interface MrzName {
  /** Family name first, without accents, in capitals, single blanks. */
  readonly name: string
  /** It fills the line, so its end may be missing. */
  readonly cut: boolean
  /** It has digits, or something after its end. */
  readonly unclear: boolean
  /** Letters that are read for fillers stood after its end and were left out. */
  readonly repaired: boolean
}

/** After the fillers at the end of the name there is nothing: K and C there are fillers that were misread. */
const misreadFillers = /^[KC<]*$/

/** Reads `NGUYEN<<VAN<A<<<…`. `undefined`: no letter. */
export function readMrzName(line: string): MrzName | undefined {
  const [family = '', given = '', ...rest] = line.split(/<<+/)
  const after = rest.join('')
  const repaired = after !== '' && misreadFillers.test(after)
  const words = [family, given, ...(repaired ? [] : rest)].flatMap((part) => part.split('<'))
  const name = words.filter((word) => word !== '').join(' ')
  if (!/[A-Z]/.test(name)) return undefined
  return { name, cut: !line.endsWith('<'), unclear: /\d/.test(name) || (after !== '' && !repaired), repaired }
}
