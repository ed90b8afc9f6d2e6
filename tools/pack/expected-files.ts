import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest, PublicPackage } from './public-packages.ts'

/** Code shared by several entries is written to chunks with a hash in the name; nothing else may be unnamed here. */
const sharedChunk = /^dist\/[\w.]+-[\w-]{8}\.(js|cjs|d\.ts|d\.cts|js\.map|cjs\.map)$/

/** What is wrong with the list of files of a tarball; empty when it is exactly as expected. */
export function fileListProblems(pack: PublicPackage, files: readonly string[]): string[] {
  if (!files.some((file) => file.startsWith('dist/'))) return ['not built: npm run build']
  const expected = expectedFiles(pack)
  const missing = expected.filter((file) => !files.includes(file)).map((file) => `missing ${file}`)
  const surprising = files.filter((file) => !expected.includes(file) && !sharedChunk.test(file))
  return [...missing, ...surprising.map((file) => `not expected ${file}`)]
}

function expectedFiles({ folder, manifest }: PublicPackage): string[] {
  return [
    'LICENSE',
    'README.md',
    'package.json',
    ...filesIn(folder, 'contract').filter((file) => /^contract\/[^/]+\.yaml$/.test(file)),
    ...builtFiles(manifest),
  ]
}

/** Paths of all files in a folder of a package, written as npm writes them. */
function filesIn(packageFolder: string, name: string): string[] {
  const folder = join(packageFolder, name)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(packageFolder.length + 1)
        .replaceAll('\\', '/'),
    )
}

function builtFiles(manifest: Manifest): string[] {
  return Object.values(manifest.exports).flatMap((target) => {
    const base = target['@lienthong/source'].replace('./src/', 'dist/').replace(/\.ts$/, '')
    const endings = target.require ? ['.js', '.js.map', '.d.ts', '.cjs', '.cjs.map', '.d.cts'] : ['.js', '.js.map']
    return endings.map((ending) => base + ending)
  })
}
