import { readXml } from './read-xml.ts'
import { shapeXml } from './shape-xml.ts'
import { writeXml } from './write-xml.ts'
import type { XmlDocument } from './xml-shape.ts'

/**
 * Reads a document that travels inside a string: what stands within its root, as plain data. Whatever the root is called:
 * public clients look for what they need below any.
 *
 * @returns The text as it is when it is no XML, so that a schema refuses it with its place.
 */
export async function readDocument(text: string, { children }: XmlDocument): Promise<unknown> {
  const root = await readXml(text)
  return root === undefined ? text : shapeXml(root, { [root.name]: { children } })[root.name]
}

/** Writes a document that travels inside a string. */
export function writeDocument(content: object, { root, children }: XmlDocument): string {
  return writeXml({ [root]: content }, { [root]: { children } })
}
