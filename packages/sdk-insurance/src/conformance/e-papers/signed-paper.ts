import type { CaseContext, TargetPerson } from '@lienthong/conformance'

/** A paper in its envelope, before it is signed. */
export interface Envelope {
  readonly root: 'HSDLGCS' | 'HSDLGBT'
  readonly element: 'GIAYCHUNGSINH' | 'GIAYBAOTU'
  /** Elements within, canonical already: letters, digits and points only, or text without `& < >`. */
  readonly fields: Readonly<Record<string, string>>
}

const dsig = 'http://www.w3.org/2000/09/xmldsig#'
const digest = '<DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod>'
const methods =
  '<CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"></CanonicalizationMethod>' +
  '<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></SignatureMethod>'

/**
 * Signs a paper in the form of the annex, with the key among the facts of somebody. Written here by hand and not taken from the
 * client.
 */
export async function signedPaper(
  t: CaseContext,
  signer: TargetPerson,
  { root, element, fields }: Envelope,
): Promise<string> {
  const id = `Id-${t.unique('P').replace(/\W/g, '')}`
  const content = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`)
  const paper = `<${element} Id="${id}">${content.join('')}</${element}>`
  const object = `<SignatureProperties xmlns=""><SignatureProperty Id="SignatureProperty-CHUKYDONVI-${id}" Target="#CHUKYDONVI-${id}"><SigningTime>${t.today}T08:00:00</SigningTime></SignatureProperty></SignatureProperties>`
  const info =
    methods +
    (await reference(
      `#Object-CHUKYDONVI-${id}`,
      `<Object xmlns="${dsig}" Id="Object-CHUKYDONVI-${id}">${object}</Object>`,
    )) +
    (await reference(`#${id}`, paper))
  const value = await sign(t.fact(signer, 'privateKey'), `<SignedInfo xmlns="${dsig}">${info}</SignedInfo>`)
  const keyInfo = `<KeyInfo><X509Data><X509Certificate>${t.fact(signer, 'certificate')}</X509Certificate></X509Data></KeyInfo>`
  const signature = `<Signature xmlns="${dsig}" Id="CHUKYDONVI-${id}"><SignedInfo>${info}</SignedInfo><SignatureValue>${value}</SignatureValue>${keyInfo}<Object Id="Object-CHUKYDONVI-${id}">${object}</Object></Signature>`
  return `<${root}>${paper}<CHUKYDONVI>${signature}</CHUKYDONVI></${root}>`
}

/** Writes text as UTF-8 and base64, as a file travels. */
export function fileOf(text: string): string {
  return base64(new TextEncoder().encode(text))
}

async function reference(uri: string, canonical: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical))
  return `<Reference URI="${uri}">${digest}<DigestValue>${base64(new Uint8Array(hash))}</DigestValue></Reference>`
}

async function sign(pkcs8: string, text: string): Promise<string> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const der = Uint8Array.from(atob(pkcs8), (letter) => letter.charCodeAt(0))
  const key = await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
  return base64(new Uint8Array(await crypto.subtle.sign(algorithm.name, key, new TextEncoder().encode(text))))
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
