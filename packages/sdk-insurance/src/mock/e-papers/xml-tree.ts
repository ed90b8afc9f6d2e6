/** An element with its namespaces resolved: what canonical XML is written from. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string
  readonly namespace: string
  readonly localName: string
  readonly attributes: readonly XmlAttribute[]
  /** Namespaces in scope here by prefix, `''` the default one. */
  readonly scope: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** An attribute that declares no namespace. */
export interface XmlAttribute {
  readonly name: string
  readonly namespace: string
  readonly localName: string
  readonly value: string
}

/** The text is no XML, or uses what is not read here. */
export class XmlRefused extends Error {
  override readonly name = 'XmlRefused'
}

const maxDepth = 32
const nameForm = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`
const tag = new RegExp(String.raw`<(\/?)(${nameForm})((?:\s+${nameForm}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>`, 'y')
const attribute = new RegExp(String.raw`(${nameForm})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g')
const declaration = /^\uFEFF?<\?xml\s[^?>]*\?>/
// eslint-disable-next-line no-control-regex -- these are the characters meant
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/**
 * Reads XML letter for letter, as a signature needs it: blanks are kept, namespaces are resolved, nothing is made up.
 *
 * A document type, processing instructions, entities beyond the five of XML, names beyond ASCII and more than 32 levels are
 * refused: no paper has them, and what is not read cannot be read wrongly.
 *
 * @throws XmlRefused
 */
export function readXmlTree(text: string): XmlElement {
  const reader = new TreeReader(text.replace(declaration, '').replace(/\r\n?/g, '\n'))
  return reader.read()
}

interface Open {
  readonly element: Omit<XmlElement, 'children'>
  readonly children: (XmlElement | string)[]
}

class TreeReader {
  readonly #text: string
  readonly #open: Open[] = []
  #at = 0
  #root: XmlElement | undefined

  constructor(text: string) {
    this.#text = text
  }

  read(): XmlElement {
    while (this.#at < this.#text.length) {
      if (this.#text[this.#at] === '<') this.#markup()
      else this.#characters()
    }
    if (this.#open.length > 0 || this.#root === undefined) throw new XmlRefused('an element is not closed')
    return this.#root
  }

  #markup(): void {
    if (this.#text.startsWith('<!--', this.#at)) this.#upTo('-->')
    else if (this.#text.startsWith('<![CDATA[', this.#at)) this.#add(this.#upTo(']]>').slice('<![CDATA['.length, -3))
    else this.#tag()
  }

  /** Everything to the end of a mark, the mark included. */
  #upTo(mark: string): string {
    const end = this.#text.indexOf(mark, this.#at)
    if (end === -1) throw new XmlRefused(`${mark} is missing`)
    const passed = this.#text.slice(this.#at, end + mark.length)
    this.#at = end + mark.length
    return passed
  }

  #characters(): void {
    const end = this.#text.indexOf('<', this.#at)
    const raw = this.#text.slice(this.#at, end === -1 ? undefined : end)
    this.#at += raw.length
    if (unwritable.test(raw)) throw new XmlRefused('a character that XML cannot hold')
    this.#add(resolveReferences(raw))
  }

  #add(text: string): void {
    const parent = this.#open.at(-1)
    if (parent !== undefined) parent.children.push(text)
    else if (text.trim() !== '') throw new XmlRefused('text outside the root')
  }

  #tag(): void {
    tag.lastIndex = this.#at
    const [whole = '', closing, name = '', attributes = '', empty] = tag.exec(this.#text) ?? []
    if (whole === '') throw new XmlRefused('no element of a paper')
    this.#at += whole.length
    if (closing === '/') this.#close(name, `${attributes}${empty}`)
    else {
      this.#begin(name, attributes)
      if (empty === '/') this.#close(name, '')
    }
  }

  #begin(name: string, attributes: string): void {
    if (this.#root !== undefined) throw new XmlRefused('two roots')
    if (this.#open.length >= maxDepth) throw new XmlRefused('too deep')
    this.#open.push({ element: elementOf(name, attributes, this.#open.at(-1)?.element.scope ?? {}), children: [] })
  }

  #close(name: string, rest: string): void {
    const closed = this.#open.pop()
    if (closed?.element.name !== name || rest !== '') throw new XmlRefused('elements do not nest')
    const element: XmlElement = { ...closed.element, children: closed.children }
    const parent = this.#open.at(-1)
    if (parent === undefined) this.#root = element
    else parent.children.push(element)
  }
}

function elementOf(name: string, text: string, around: Readonly<Record<string, string>>): Omit<XmlElement, 'children'> {
  const written = [...text.matchAll(attribute)].map(([, key = '', double, single]) => [
    key,
    // Blanks of any kind are one blank each, unless they are written as references.
    resolveReferences((double ?? single ?? '').replace(/[\t\n]/g, ' ')),
  ]) as [string, string][]
  if (new Set(written.map(([key]) => key)).size < written.length) throw new XmlRefused('an attribute stands twice')
  const declared = written.flatMap(([key, value]) => {
    const prefix = key === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(key)?.[1]
    return prefix === undefined ? [] : [[prefix, value]]
  })
  const scope = { ...around, ...(Object.fromEntries(declared) as Record<string, string>) }
  const attributes = written
    .filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'))
    .map(([key, value]) => ({ value, ...nameOf(key, scope, '') }))
  return { ...nameOf(name, scope, scope[''] ?? ''), attributes, scope }
}

/** An attribute without a prefix has no namespace, whatever the default one is. */
function nameOf(name: string, scope: Readonly<Record<string, string>>, unprefixed: string) {
  const [, prefix, localName = name] = /^(.+):(.+)$/.exec(name) ?? []
  if (prefix === undefined) return { name, namespace: unprefixed, localName }
  const namespace = prefix === 'xml' ? xmlNamespace : Object.hasOwn(scope, prefix) ? scope[prefix] : undefined
  if (namespace === undefined || namespace === '') throw new XmlRefused('a prefix is not declared')
  return { name, namespace, localName }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolveReferences(text: string): string {
  return text.replace(/&([^;&<]{0,10});?/g, (whole, reference: string) => {
    const [, hex, decimal] = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/.exec(reference) ?? []
    const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
    const letter = Number.isNaN(code) ? own(named, reference) : characterOf(code)
    if (letter === undefined || !whole.endsWith(';')) throw new XmlRefused('a reference that means nothing')
    return letter
  })
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** What XML 1.0 may hold. */
function characterOf(code: number): string | undefined {
  const allowed =
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  return allowed ? String.fromCodePoint(code) : undefined
}
