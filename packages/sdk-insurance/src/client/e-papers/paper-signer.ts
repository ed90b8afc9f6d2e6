import { base64Of, fromBase64 } from './base64.ts'

/**
 * Signs the papers of one facility. Implement it over a USB token or an HSM; {@link webCryptoSigner} does it with a key in
 * memory.
 */
export interface PaperSigner {
  /** The certificate of the facility: DER as base64, without PEM lines. */
  readonly certificate: string
  /** Subject of the certificate, as it stands in the signature beside it. Absent: only the certificate stands there. */
  readonly subjectName?: string
  /**
   * Signs with RSASSA-PKCS1-v1_5 and SHA-256.
   *
   * @param signedInfo - The canonical `SignedInfo`, not its digest.
   */
  sign(signedInfo: Uint8Array<ArrayBuffer>): Promise<Uint8Array> | Uint8Array
}

/** A key and its certificate. */
export interface WebCryptoSignerOptions {
  /** PKCS #8, PEM or base64; or a key of the platform for `RSASSA-PKCS1-v1_5` with `SHA-256` and the usage `sign`. */
  readonly privateKey: string | CryptoKey
  /** X.509, PEM or base64. That it belongs to the key is not checked. */
  readonly certificate: string
  readonly subjectName?: string
}

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

/**
 * Makes a signer from a key that this process holds, with the Web Crypto of the platform.
 *
 * @throws TypeError when key or certificate is no PEM and no base64, here and not at the first paper. The message holds neither.
 * @throws DOMException when the platform cannot read the key; at the first paper.
 * @example const signer = webCryptoSigner({ privateKey: await vault.read('42001.key'), certificate })
 */
export function webCryptoSigner({ privateKey, certificate, subjectName }: WebCryptoSignerOptions): PaperSigner {
  const der = base64Of(certificate)
  if (der === undefined) throw new TypeError('webCryptoSigner needs a certificate as PEM or base64')
  const pkcs8 = typeof privateKey === 'string' ? base64Of(privateKey) : undefined
  if (typeof privateKey === 'string' && pkcs8 === undefined)
    throw new TypeError('webCryptoSigner needs a private key as PKCS #8, PEM or base64')
  let key = typeof privateKey === 'string' ? undefined : Promise.resolve(privateKey)
  return {
    certificate: der,
    ...(subjectName !== undefined && { subjectName }),
    async sign(signedInfo) {
      key ??= crypto.subtle.importKey('pkcs8', fromBase64(pkcs8 ?? ''), algorithm, false, ['sign'])
      return new Uint8Array(await crypto.subtle.sign(algorithm.name, await key, signedInfo))
    },
  }
}
