/** Writes bytes as base64, in pieces: a call has a limit of arguments. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** The base64 within a PEM block, or of a text that is base64 already; `undefined` when it is neither. */
export function base64Of(text: string): string | undefined {
  const inner = text.replace(/-----(?:BEGIN|END) [A-Z ]+-----/g, '').replace(/\s/g, '')
  return /^[A-Za-z0-9+/]+={0,2}$/.test(inner) && inner.length % 4 === 0 ? inner : undefined
}

/** Reads base64 that {@link base64Of} has found to be some. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
