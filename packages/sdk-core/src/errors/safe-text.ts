/**
 * What of a stranger's text may stand in an error. Codes and field names come from the wire and from callers: an unknown
 * "code" may be a sentence with a citizen's name in it, a stray key may be a personal number. Only what looks like a code
 * or like a name of a field is shown.
 */

/** A wire code: a short number, with letters before it at most, as `-1`, `004`, `HT002`. Words alone could be a name. */
export function safeCode(wireCode: string): string {
  return /^[-A-Za-z_]{0,12}\d{1,5}$/.test(wireCode) ? wireCode : '(text)'
}

/** A field's name or dotted path. Six digits in a row could be part of a number of somebody, and an @ inside is an address. */
export function safeField(name: string): string {
  return /^[\w$@.[\]-]{1,200}$/.test(name) && !/\d{6}|[^.]@/.test(name) ? name : '(hidden)'
}

/** A dotted path through an input or an answer, or what stands for its top. */
export function safePath(path: readonly PropertyKey[], top: string): string {
  return path.map((key) => safeField(String(key))).join('.') || top
}
