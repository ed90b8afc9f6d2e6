import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const repositoryRoot = join(import.meta.dirname, '../..')
export const tarballFolder = join(repositoryRoot, 'build/tarballs')

export interface ExportTarget {
  readonly '@lienthong/source': string
  readonly require?: unknown
}

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly exports: Readonly<Record<string, ExportTarget>>
  readonly bin?: Readonly<Record<string, string>>
  readonly files: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export interface PublicPackage {
  readonly folder: string
  readonly manifest: Manifest
  readonly tarball: string
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** Every package of the house that is published, by folder name. */
export function publicPackages(): PublicPackage[] {
  const parent = join(repositoryRoot, 'packages')
  const folders = readdirSync(parent).map((name) => join(parent, name))
  return folders
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({ folder, manifest, tarball: join(tarballFolder, tarballName(manifest)) }))
}

/** The name `npm pack` gives: `@lienthong/sdk-core` 0.1.0 becomes `lienthong-sdk-core-0.1.0.tgz`. */
function tarballName(manifest: Manifest): string {
  return `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
}

/** The entries that code imports, as `.` or `./mock`. A command line is not one of them. */
export function libraryEntries({ exports }: Manifest): string[] {
  return Object.keys(exports).filter((entry) => exports[entry]?.require)
}

/** The version of a dependency that this repository is tested with. */
export function lockedVersion(name: string): string {
  return readManifest(join(repositoryRoot, 'node_modules', name)).version
}

/** The names of the house's own packages that these names need at run time, themselves included. */
export function withInternalDependencies(names: readonly string[], packages: readonly PublicPackage[]): string[] {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const own = packages.find(({ manifest }) => manifest.name === name)
    if (!own || found.has(name)) return
    found.add(name)
    Object.keys(own.manifest.dependencies ?? {}).forEach(visit)
  }
  names.forEach(visit)
  return [...found]
}
