import { createSecureContext, rootCertificates } from 'node:tls'
import { Agent, fetch, ProxyAgent, type Dispatcher } from 'undici'
import type { Fetch } from '../gateways/gateway.ts'
import { sendDirectly } from './send-directly.ts'

/** A certificate or a key in PEM. */
export type Pem = string | Uint8Array

/** What a network of the administration asks for besides HTTPS. */
export interface NodeFetchOptions {
  /** Client certificate, with its chain. Needs `key`. */
  readonly cert?: Pem
  /** Private key of `cert`. */
  readonly key?: Pem
  /** Password of `key`, when it has one. */
  readonly passphrase?: string
  /** Certificates of authorities that are trusted besides those Node brings. */
  readonly ca?: Pem | readonly Pem[]
  /** Proxy every request goes through, as `http://proxy.tinh.gov.vn:3128`, with an account when it asks for one. */
  readonly proxyUrl?: string
}

/**
 * A `fetch` for Node that shows a client certificate, trusts an authority of your own, or goes through a proxy. Give it to a
 * client as `fetch`; one object keeps connections open for all of them. The certificate of the other side is always checked.
 *
 * @throws TypeError when one of `cert` and `key` is missing, when they cannot be read or do not belong together, or when
 * `proxyUrl` is no address; here and not at the first call. It names the option, never its value.
 * @example createResidenceClient({ gateway, fetch: nodeFetch({ cert, key, ca, proxyUrl: 'http://proxy.tinh.gov.vn:3128' }) })
 */
export function nodeFetch(options: NodeFetchOptions = {}): Fetch {
  const dispatcher = dispatcherOf(options)
  const send = async (request: Request): Promise<Response> => {
    const { url, method, headers, signal, redirect } = request
    // Read whole, so that its length is told: some gateways take no chunks.
    const body = request.body === null ? null : await request.arrayBuffer()
    const answer = await fetch(url, { method, headers: [...headers], body, signal, redirect, dispatcher })
    // The same standard by another hand: the types differ in details nobody uses.
    return answer as unknown as Response
  }
  return Object.assign(send, { direct: sendDirectly(dispatcher) })
}

function dispatcherOf({ proxyUrl, ...credentials }: NodeFetchOptions): Dispatcher {
  const tls = tlsOf(credentials)
  if (proxyUrl === undefined) return new Agent({ connect: tls })
  const { uri, token } = proxyOf(proxyUrl)
  const authorities = tls.ca === undefined ? {} : { proxyTls: { ca: tls.ca } }
  return new ProxyAgent({ uri, requestTls: tls, ...authorities, ...(token !== undefined && { token }) })
}

function tlsOf({ cert, key, passphrase, ca }: Omit<NodeFetchOptions, 'proxyUrl'>) {
  if ((cert === undefined) !== (key === undefined)) {
    throw new TypeError(`nodeFetch needs ${cert === undefined ? 'cert' : 'key'}`)
  }
  if (passphrase !== undefined && key === undefined) throw new TypeError('nodeFetch needs cert, key')
  const trusted = ca === undefined ? [] : [ca].flat().map(bufferOf)
  const tls = {
    ...(cert !== undefined && { cert: bufferOf(cert) }),
    ...(key !== undefined && { key: bufferOf(key) }),
    ...(passphrase !== undefined && { passphrase }),
    ...(trusted.length > 0 && { ca: [...rootCertificates, ...trusted] }),
  }
  requireReadable(tls)
  return tls
}

/** Node finds out only when it connects; and its words may quote what it could not read. */
function requireReadable(tls: Parameters<typeof createSecureContext>[0]): void {
  try {
    createSecureContext(tls)
  } catch (error) {
    const { code } = error as { code?: unknown }
    const reason = typeof code === 'string' && /^[A-Z_\d]+$/.test(code) ? ` (${code})` : ''
    // eslint-disable-next-line preserve-caught-error -- its words may quote the key
    throw new TypeError(`nodeFetch cannot use cert, key, passphrase or ca${reason}`)
  }
}

function proxyOf(proxyUrl: string): { readonly uri: string; readonly token?: string } {
  if (!/^https?:\/\//i.test(proxyUrl) || !URL.canParse(proxyUrl)) {
    throw new TypeError('nodeFetch needs proxyUrl as http://host:port')
  }
  const { origin, username, password } = new URL(proxyUrl)
  if (username === '') return { uri: origin }
  const account = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')
  return { uri: origin, token: `Basic ${account}` }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new TypeError('nodeFetch needs the account in proxyUrl percent-encoded')
  }
}

function bufferOf(pem: Pem): Buffer {
  return Buffer.from(pem as Uint8Array)
}
