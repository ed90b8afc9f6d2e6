/** How a province publishes the services of the national platform. */
export interface ProvincePaths {
  /** First part of a contract's path to what stands there instead; the longest match decides. */
  readonly paths: Readonly<Record<string, string>>
  readonly version: 'dropped' | 'kept'
}

/** The version after an API context, as `/1.0` in `/apiBHXH/1.0/x`, or at the beginning when the context is mapped away. */
const versionSegment = /^((?:\/[^/]+)?)\/\d+(?:\.\d+)+(?=\/)/

/** The path at which a province publishes what a contract names by its national path. */
export function provincePath(path: string, { paths, version }: ProvincePaths): string {
  const prefix = longestPrefix(path, Object.keys(paths))
  const rest = path.slice(prefix.length)
  return (paths[prefix] ?? '') + (version === 'kept' ? rest : rest.replace(versionSegment, '$1'))
}

/** Stops at creation when an entry of the map could never match, or would lead to another host. */
export function requirePaths(gateway: string, paths: Readonly<Record<string, string>>): void {
  const good = Object.entries(paths).every((entry) => entry.every(isPath))
  if (!good) throw new TypeError(`${gateway} needs paths as { '/context/1.0': '/elsewhere' }, without slash at the end`)
}

function isPath(text: unknown): boolean {
  return typeof text === 'string' && /^(?:\/[\w.~%-]+)+$/.test(text)
}

/** Whole segments only: `/apiBHXH` is no prefix of `/apiBHXHMoi/x`. */
function longestPrefix(path: string, prefixes: readonly string[]): string {
  const matching = prefixes.filter((prefix) => path === prefix || path.startsWith(`${prefix}/`))
  return matching.reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest), '')
}
