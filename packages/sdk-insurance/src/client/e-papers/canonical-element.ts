/** What XML 1.0 has no way to write, not even as a reference. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

const inText: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const inAttribute: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

/**
 * Writes an element in the canonical form of XML 1.0 (2001-03-15): what is digested is then, letter for letter, what is sent.
 * The core's own writer makes shorter XML (`<X/>`), which no signature is about.
 *
 * @param attributes - In canonical order: namespaces first, then by name.
 * @param content - Canonical XML already; text through {@link canonicalText}.
 */
export function canonicalElement(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(value, /[&<"\t\n\r]/g, inAttribute)}"`,
  )
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** Writes text in the canonical form. Characters that XML cannot hold are dropped. */
export function canonicalText(text: string): string {
  return escape(text, /[&<>\r]/g, inText)
}

function escape(text: string, letters: RegExp, references: Readonly<Record<string, string>>): string {
  return text.replace(unwritable, '').replace(letters, (letter) => references[letter] ?? '')
}
