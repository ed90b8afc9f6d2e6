import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalXml } from './canonical-xml.ts'
import { facilityKeys } from './facility-keys.ts'
import { decodeBase64 } from './paper-text.ts'
import { verifyRsaSha256 } from './rsa-verify.ts'
import type { XmlElement } from './xml-tree.ts'

const dsig = 'http://www.w3.org/2000/09/xmldsig#'
const algorithms = {
  CanonicalizationMethod: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  SignatureMethod: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  DigestMethod: 'http://www.w3.org/2001/04/xmlenc#sha256',
} as const

/** Why a signature is not accepted, for the journal; the wire says 205 to all of them. */
export type SignatureProblem =
  | 'unsigned'
  | 'signature-form'
  | 'algorithm'
  | 'reference'
  | 'digest'
  | 'certificate-unknown'
  | 'certificate-of-another-facility'
  | 'signature-value'

/**
 * Verifies what stands in `CHUKYDONVI`: the references to the paper and to the time of signing, their digests, the certificate
 * of the facility, the signature value.
 *
 * @returns `undefined` when all of it holds.
 */
export function signatureProblem(
  root: XmlElement,
  paper: XmlElement,
  facilityCode: string,
): SignatureProblem | undefined {
  const holder = childOf(root, 'CHUKYDONVI', '')
  const signature = holder && childOf(holder, 'Signature')
  if (signature === undefined) return 'unsigned'
  const info = childOf(signature, 'SignedInfo')
  const value = decodeBase64(textOf(childOf(signature, 'SignatureValue')))
  if (info === undefined || value === undefined) return 'signature-form'
  return (
    algorithmProblem(info) ??
    referenceProblem(root, paper, signature, info) ??
    keyProblem(signature, info, value, facilityCode)
  )
}

function algorithmProblem(info: XmlElement): SignatureProblem | undefined {
  const named = (['CanonicalizationMethod', 'SignatureMethod'] as const).every(
    (name) => attributeOf(childOf(info, name), 'Algorithm') === algorithms[name],
  )
  const references = childrenOf(info, 'Reference')
  const digests = references.every(
    (reference) => attributeOf(childOf(reference, 'DigestMethod'), 'Algorithm') === algorithms.DigestMethod,
  )
  return named && digests ? undefined : 'algorithm'
}

/** Exactly what the annex tells: one reference to an object of the signature, one to the paper, and none to anything else. */
function referenceProblem(
  root: XmlElement,
  paper: XmlElement,
  signature: XmlElement,
  info: XmlElement,
): SignatureProblem | undefined {
  const references = childrenOf(info, 'Reference')
  const meant = references.map((reference) => targetOf(root, attributeOf(reference, 'URI')))
  const objects = childrenOf(signature, 'Object')
  const [first, second] = meant
  const asTold = references.length === 2 && first !== undefined && objects.includes(first) && second === paper
  if (!asTold || references.some((reference) => !isPlain(reference))) return 'reference'
  const holds = references.every((reference, index) => {
    const target = meant[index]
    const digest = textOf(childOf(reference, 'DigestValue'))
    return target !== undefined && sameBytes(decodeBase64(digest), sha256(utf8ToBytes(canonicalXml(target))))
  })
  return holds ? undefined : 'digest'
}

/** No transform, or the canonical form that is the default anyway. */
function isPlain(reference: XmlElement): boolean {
  const transforms = childOf(reference, 'Transforms')
  const named = transforms === undefined ? [] : childrenOf(transforms, 'Transform')
  return named.every((transform) => attributeOf(transform, 'Algorithm') === algorithms.CanonicalizationMethod)
}

function keyProblem(
  signature: XmlElement,
  info: XmlElement,
  value: Uint8Array,
  facilityCode: string,
): SignatureProblem | undefined {
  const data = [childOf(signature, 'KeyInfo')].flatMap((keyInfo) => (keyInfo ? childrenOf(keyInfo, 'X509Data') : []))
  const certificate = data.map((one) => textOf(childOf(one, 'X509Certificate')))[0]?.replace(/\s/g, '')
  const known = facilityKeys.find((key) => key.certificate === certificate)
  if (known === undefined) return 'certificate-unknown'
  if (known.facilityCode !== facilityCode) return 'certificate-of-another-facility'
  const holds = verifyRsaSha256(known.modulus, utf8ToBytes(canonicalXml(info)), value)
  return holds ? undefined : 'signature-value'
}

/** The element that a reference names. An id that stands twice names nothing: it could be read in two ways. */
function targetOf(root: XmlElement, uri: string | undefined): XmlElement | undefined {
  if (uri?.startsWith('#') !== true) return undefined
  const found = withId(root, uri.slice(1))
  return found.length === 1 ? found[0] : undefined
}

function withId(element: XmlElement, id: string): XmlElement[] {
  const here = attributeOf(element, 'Id') === id ? [element] : []
  return [...here, ...elementsOf(element).flatMap((child) => withId(child, id))]
}

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

function childrenOf(element: XmlElement, name: string, namespace = dsig): XmlElement[] {
  return elementsOf(element).filter((child) => child.localName === name && child.namespace === namespace)
}

/** The one child of that name; none when there are two. */
function childOf(element: XmlElement, name: string, namespace = dsig): XmlElement | undefined {
  const found = childrenOf(element, name, namespace)
  return found.length === 1 ? found[0] : undefined
}

function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.find((attribute) => attribute.name === name)?.value
}

function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((child) => typeof child === 'string').join('')
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && bytesToHex(one) === bytesToHex(other)
}
