import { EngineError } from '../engine-error.ts'

/**
 * Refuses what may not be a key. It stands in jobs, lists and logs, so a citizen's number is none: 12 digits, or 9 of an old card.
 *
 * @throws {@link EngineError} `KEY_INVALID`
 */
export function checkKey(key: string): void {
  const isPrintable = typeof key === 'string' && /^[\p{L}\p{N}\p{P}\p{S} ]{1,200}$/u.test(key) && key.trim() === key
  if (!isPrintable || /^(\d{9}|\d{12})$/.test(key)) throw new EngineError('KEY_INVALID')
}
