/** Why the body of a notice cannot be read as one message with one meaning. */
export type UnreadableReason =
  'too-large' | 'not-utf8' | 'not-json' | 'not-an-object' | 'too-many-fields' | 'unsafe-field' | 'duplicate-field'

/** The top level of a JSON object, every name once. */
export type ReadObject = { readonly object: ReadonlyMap<string, unknown> } | { readonly reason: UnreadableReason }

/** Bytes of the longest body that is looked at; a notice has less than one kilobyte. */
const maxBytes = 64 * 1024

/** Names at the top level; a notice has eleven or twelve. */
const maxFields = 100

/** Names by which objects inherit: a reader that is careless with them is what an attacker hopes for. */
const unsafeNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Strict: bytes that are no UTF-8 are an error, and a byte order mark is kept, upon which it is no JSON. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads the top level of the JSON object in a body, without ever throwing.
 *
 * `JSON.parse` takes the last of several fields with one name, other readers the first: a message that carries one is
 * refused, however its name is written (`MaLoi`, `\u004daLoi`).
 */
export function readIpnFields(rawBody: string | Uint8Array): ReadObject {
  const text = textOf(rawBody)
  if (typeof text !== 'string') return text
  const parsed = parse(text)
  if (parsed === undefined) return { reason: 'not-json' }
  const { value } = parsed
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: 'not-an-object' }
  const names = topLevelNames(text)
  if (names.length > maxFields) return { reason: 'too-many-fields' }
  if (names.some((name) => unsafeNames.has(name))) return { reason: 'unsafe-field' }
  if (new Set(names).size < names.length) return { reason: 'duplicate-field' }
  return { object: new Map(Object.entries(value)) }
}

function textOf(rawBody: unknown): string | { readonly reason: UnreadableReason } {
  // Also what is no text and no bytes: callers without types hand in a parsed body or nothing at all.
  if (typeof rawBody === 'string') return rawBody.length > maxBytes ? { reason: 'too-large' } : rawBody
  if (!(rawBody instanceof Uint8Array)) return { reason: 'not-json' }
  if (rawBody.byteLength > maxBytes) return { reason: 'too-large' }
  try {
    return decoder.decode(rawBody)
  } catch {
    return { reason: 'not-utf8' }
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g

/** Names at the top level of a text that is known to be JSON, in their order, repeated ones repeated. */
function topLevelNames(text: string): string[] {
  const names: string[] = []
  let depth = 0
  let last = ''
  for (const [found] of text.matchAll(token)) {
    if (found === '{' || found === '[') depth += 1
    else if (found === '}' || found === ']') depth -= 1
    else if (found === ':' && depth === 1) names.push(JSON.parse(last) as string)
    last = found
  }
  return names
}
