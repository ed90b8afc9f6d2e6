/** Media types whose bytes are no text. */
const fileType = /^(?:application\/(?:pdf|octet-stream)|image\/)/i

/** Tells whether the answer is a file, kept as its bytes. */
export function isFileType(contentType: string | null): boolean {
  return fileType.test(contentType ?? '')
}
