import type { Instant } from '@lienthong/sdk-core'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from './base64.ts'
import { canonicalElement, canonicalText } from './canonical-element.ts'
import type { PaperSigner } from './paper-signer.ts'

/** A paper before it is signed. */
export interface UnsignedPaper {
  /** Name of the root element, as `HSDLGCS`. */
  readonly root: string
  /** Name of the element that is signed, as `GIAYCHUNGSINH`. */
  readonly element: string
  /** Its `Id`. */
  readonly id: string
  /** Its elements, in the order of the contract. */
  readonly fields: Readonly<Record<string, string>>
  readonly signedAt: Instant
}

const dsig = 'http://www.w3.org/2000/09/xmldsig#'
const c14n = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'
const rsaSha256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'
const sha256Uri = 'http://www.w3.org/2001/04/xmlenc#sha256'

/**
 * Signs a paper and puts it into its envelope: two references, the time of signing and the paper, both without transforms.
 *
 * Written in canonical form throughout, so that no canonicalisation is needed: what stands in the document without its
 * inherited namespace is digested with it.
 */
export async function signPaper(paper: UnsignedPaper, signer: PaperSigner): Promise<string> {
  const { root, element, id, fields } = paper
  const signatureId = `CHUKYDONVI-${id}`
  const content = Object.entries(fields).map(([name, value]) => canonicalElement(name, {}, canonicalText(value)))
  const signed = canonicalElement(element, { Id: id }, content.join(''))
  const object = objectOf(signatureId, paper.signedAt)
  const info = signedInfo([
    [`#Object-${signatureId}`, canonicalElement('Object', { xmlns: dsig, Id: `Object-${signatureId}` }, object)],
    [`#${id}`, signed],
  ])
  const value = await signer.sign(
    utf8ToBytes(canonicalElement('SignedInfo', { xmlns: dsig }, info)) as Uint8Array<ArrayBuffer>,
  )
  const signature = canonicalElement(
    'Signature',
    { xmlns: dsig, Id: signatureId },
    canonicalElement('SignedInfo', {}, info) +
      canonicalElement('SignatureValue', {}, toBase64(value)) +
      keyInfo(signer) +
      canonicalElement('Object', { Id: `Object-${signatureId}` }, object),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>${canonicalElement(root, {}, signed + canonicalElement('CHUKYDONVI', {}, signature))}`
}

function signedInfo(references: readonly (readonly [uri: string, canonical: string])[]): string {
  const written = references.map(([uri, canonical]) =>
    canonicalElement(
      'Reference',
      { URI: uri },
      canonicalElement('DigestMethod', { Algorithm: sha256Uri }, '') +
        canonicalElement('DigestValue', {}, toBase64(sha256(utf8ToBytes(canonical)))),
    ),
  )
  return (
    canonicalElement('CanonicalizationMethod', { Algorithm: c14n }, '') +
    canonicalElement('SignatureMethod', { Algorithm: rsaSha256 }, '') +
    written.join('')
  )
}

/** The time of signing, outside the namespace of the signature, as the gateway was seen to take it. */
function objectOf(signatureId: string, signedAt: Instant): string {
  const time = canonicalElement('SigningTime', {}, signedAt.slice(0, 19))
  const target = { Id: `SignatureProperty-${signatureId}`, Target: `#${signatureId}` }
  return canonicalElement('SignatureProperties', { xmlns: '' }, canonicalElement('SignatureProperty', target, time))
}

function keyInfo({ certificate, subjectName }: PaperSigner): string {
  const subject = subjectName === undefined ? '' : canonicalElement('X509SubjectName', {}, canonicalText(subjectName))
  const data = subject + canonicalElement('X509Certificate', {}, canonicalText(certificate))
  return canonicalElement('KeyInfo', {}, canonicalElement('X509Data', {}, data))
}
