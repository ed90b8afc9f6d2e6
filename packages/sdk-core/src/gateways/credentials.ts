/**
 * A secret as a value, or as a function that fetches it (a vault, a file) each time one is needed. What the function throws
 * reaches the caller of the client unchanged.
 */
export type Secret = string | (() => Promise<string>)

/** Reads a secret. Nothing here keeps or prints it. */
export async function revealSecret(secret: Secret): Promise<string> {
  return typeof secret === 'string' ? secret : secret()
}

/**
 * Stops at creation when a gateway was given half of what it needs, or a `baseUrl` that is none; waiting for the first call
 * would hide it until production. The message names the options, never their values.
 */
export function requireOptions(gateway: string, options: Readonly<Record<string, unknown>>): void {
  const missing = Object.keys(options).filter((name) => options[name] == null || options[name] === '')
  if (missing.length > 0) throw new TypeError(`${gateway} needs ${missing.join(', ')}`)
  if ('baseUrl' in options && !isBaseUrl(options['baseUrl'])) {
    throw new TypeError(`${gateway} needs baseUrl as https://host/path, without account, query or fragment`)
  }
}

/** Joins a base address and a path with exactly one slash between them. */
export function joinUrl(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}

/** The value of an `Authorization` header by name and password, in UTF-8 (RFC 7617). */
export function basicAuthorization(name: string, password: string): string {
  return `Basic ${base64(`${name}:${password}`)}`
}

/** Base64 of the UTF-8 of a text: `btoa` alone throws on "đ". */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}

function isBaseUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { protocol, username, password, search, hash } = new URL(value)
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === '')
}
