/** Compares without telling by its duration how much was right. A mock teaches what production must do. */
export function sameSecret(given: unknown, expected: string): boolean {
  if (typeof given !== 'string') return false
  let different = given.length ^ expected.length
  for (let index = 0; index < expected.length; index += 1)
    different |= given.charCodeAt(index) ^ expected.charCodeAt(index)
  return different === 0
}
