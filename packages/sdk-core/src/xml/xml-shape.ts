/**
 * How one element of a contract looks on the wire, written by `npm run generate` from the schemas and their `xml` keyword.
 * The order of `children` is the order in which they are sent: some systems refuse another.
 */
export interface XmlShape {
  /** Namespace of this element and of those within it. Absent: the one around it. */
  readonly namespace?: string
  /** Prefix that stands for the namespace. Absent: the default namespace. */
  readonly prefix?: string
  /** May stand several times: always a list. */
  readonly many?: true
  /** Elements within, by name. Absent: the element holds text. */
  readonly children?: XmlShapes
  /** Holds elements or, in some answers, text. */
  readonly text?: true
  /** An attribute of the element around it. */
  readonly attribute?: true
}

/** Elements by their local name. */
export type XmlShapes = Readonly<Record<string, XmlShape>>

/** A document that travels inside a string, written by `npm run generate` from a schema named by `x-stringified`. */
export interface XmlDocument {
  /** Name of the root element. */
  readonly root: string
  /** What stands within the root. */
  readonly children: XmlShapes
}

/** How a body travels. Absent in an operation: JSON. */
export type BodyEncoding = 'form' | 'xml' | 'soap'
