import { join } from 'node:path'
import { Consumer } from './consumer.ts'
import { libraryEntries, lockedVersion, type PublicPackage } from './public-packages.ts'

/** What a client for production must never bring along. */
const testTools = ['msw', '@lienthong/mock-core', '@lienthong/conformance', '@lienthong/mock-server']

/** What only those install who use the one entry that needs it. */
const optionalLibraries = ['openid-client', 'oidc-provider', 'jose']

/** The entries that need an optional peer, which is installed on purpose: those for development, and the sign-in. */
const entriesWithPeers = ['./mock', './conformance', './msw', './sign-in']

/**
 * Installs one package in an empty folder: first alone, as for production, then with its optional peers; loads every
 * entry as ESM and as CommonJS; starts its commands.
 */
export function checkPackage(own: PublicPackage, packages: readonly PublicPackage[]): void {
  const { name, bin = {} } = own.manifest
  const [later, first] = partition(libraryEntries(own.manifest), (entry) => entriesWithPeers.includes(entry))
  const consumer = new Consumer(packages)
  try {
    consumer.install([name])
    requireNoTestTools(own, consumer.installed())
    consumer.load(first.map((entry) => specifier(name, entry)))
    for (const [command, script] of Object.entries(bin)) consumer.help(command, join(name, script))
    if (later.length === 0) return
    installPeers(consumer, own, packages)
    consumer.load(later.map((entry) => specifier(name, entry)))
  } finally {
    consumer.remove()
  }
}

function requireNoTestTools({ manifest }: PublicPackage, installed: readonly string[]): void {
  // A package that exists for testing may of course depend on another one.
  if (testTools.includes(manifest.name)) return
  const brought = [...testTools, ...optionalLibraries].filter((tool) => installed.includes(tool))
  if (brought.length > 0) throw new Error(`${manifest.name} alone brings ${brought.join(', ')}`)
}

function installPeers(consumer: Consumer, own: PublicPackage, packages: readonly PublicPackage[]): void {
  const peers = Object.keys(own.manifest.peerDependencies ?? {})
  const [internal, external] = partition(peers, (peer) => packages.some(({ manifest }) => manifest.name === peer))
  consumer.install(
    [own.manifest.name, ...internal],
    external.map((peer) => `${peer}@${lockedVersion(peer)}`),
  )
}

function specifier(name: string, entry: string): string {
  return name + entry.slice(1)
}

function partition(values: readonly string[], matches: (value: string) => boolean): [string[], string[]] {
  return [values.filter(matches), values.filter((value) => !matches(value))]
}
