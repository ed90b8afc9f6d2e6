export { readXml, soapBody, type XmlNode } from './read-xml.ts'
export { misplacedElements, shapeXml } from './shape-xml.ts'
export { escapeXml, writeSoap, writeXml } from './write-xml.ts'
export type { BodyEncoding, XmlShape, XmlShapes } from './xml-shape.ts'
