/**
 * Records of the world are keyed by what strangers send. A plain look-up of "constructor" finds what every object inherits,
 * and writing to "__proto__" changes what it inherits from.
 */

/** The record's own value; `undefined` when it has none of that key. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Sets the record's own value. */
export function put<T>(record: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true })
}
