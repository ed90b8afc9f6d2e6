/** A secret as a value, or as a function that fetches it (a vault, a file) each time one is needed. */
export type Secret = string | (() => Promise<string>)

/** Reads a secret. Nothing here keeps or prints it. */
export async function revealSecret(secret: Secret): Promise<string> {
  return typeof secret === 'string' ? secret : secret()
}

/**
 * Stops at creation when a gateway was given half of what it needs; waiting for the first call would hide it until production.
 * The message names the options, never their values.
 */
export function requireOptions(gateway: string, options: Readonly<Record<string, unknown>>): void {
  const missing = Object.keys(options).filter((name) => options[name] === undefined || options[name] === '')
  if (missing.length > 0) throw new TypeError(`${gateway} needs ${missing.join(', ')}`)
}

/** Joins a base address and a path with exactly one slash between them. */
export function joinUrl(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}
