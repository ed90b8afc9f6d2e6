/** Bytes as base64, in pieces: one call with a whole file as arguments would overflow the stack. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return btoa(binary)
}

/** Bytes of a base64 text; `undefined` when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** Bytes of a base64 text, alone or in a `data:` URL as programs of the web write it; `undefined` when it is none. */
export function fromBase64OrDataUrl(text: string): Uint8Array | undefined {
  // Cut by position: a file of many megabytes is no place for a pattern.
  const head = text.slice(0, 200)
  const isDataUrl = /^\s*data:[^,]*;base64,/i.test(head)
  return fromBase64(isDataUrl ? text.slice(head.indexOf(',') + 1) : text)
}
