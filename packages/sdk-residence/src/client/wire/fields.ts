/** Text with something in it, put together (NFC) and with single blanks; an empty element is none. */
export function textOf(text: string | undefined): string | undefined {
  const given = text?.normalize('NFC').trim().replace(/\s+/g, ' ')
  return given === '' ? undefined : given
}

/** A code with its leading zeros: some lists and converters lose them, and clients compare numbers. */
export function codeOf(text: string | undefined, digits: number): string | undefined {
  const code = textOf(text)
  return code !== undefined && /^\d+$/.test(code) ? code.padStart(digits, '0') : code
}

/** An object without the properties that nothing is known of. */
export function present<T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
