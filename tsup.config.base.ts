/**
 * One build for every package: `tsup --config ../../tsup.config.base.ts`, run in the folder of the package.
 *
 * The entries are read from the package's `exports`, so a new entry is written in one place only.
 */
import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

interface ExportTarget {
  readonly '@lienthong/source': string
  readonly require?: unknown
}

interface Manifest {
  readonly exports: Readonly<Record<string, ExportTarget>> & { readonly './node'?: ExportTarget }
  readonly bin?: unknown
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const { tags } = JSON.parse(readFileSync('turbo.json', 'utf8')) as { readonly tags: readonly string[] }

/** `./src/mock/index.ts` becomes the entry `mock/index`, written to `dist/mock/index.js`. */
function entriesOf(targets: readonly ExportTarget[]): Record<string, string> {
  const sources = targets.map((target) => target['@lienthong/source'])
  return Object.fromEntries(sources.map((file) => [file.replace(/^\.\/src\//, '').replace(/\.ts$/, ''), file]))
}

// The one entry for Node only; it shares no code with the others.
const { './node': nodeOnly, ...everywhere } = manifest.exports
const nodeEntries = nodeOnly ? entriesOf([nodeOnly]) : {}
const targets = Object.values(everywhere)
const everyEntry = entriesOf(targets)
// A command line is ESM only and has no types: nobody imports it, it is started.
const libraryEntries = entriesOf(targets.filter((target) => target.require))

const shared = defineConfig({
  tsconfig: 'tsconfig.json',
  target: 'es2023',
  // Only an application and a package with a command line may import Node modules; elsewhere such an import does not build.
  platform: manifest.bin || tags.includes('app') ? 'node' : 'neutral',
  // Where a file stands, told in CommonJS too; only what runs in Node asks for it.
  shims: Boolean(manifest.bin),
  // One copy of the code that entries share, in CommonJS too.
  splitting: true,
  sourcemap: true,
  removeNodeProtocol: false,
  silent: true,
  esbuildOptions(options) {
    // The sources travel beside the maps; a second copy inside the maps would double the download.
    options.sourcesContent = false
    // Vietnamese as Vietnamese: escaped, the names of the communes grow by a third.
    options.charset = 'utf8'
  },
})

const nodePass: Options[] = nodeOnly
  ? [{ ...shared, entry: nodeEntries, format: ['esm', 'cjs'], platform: 'node' }]
  : []

// Once for all passes: `clean` would let a pass delete what a faster one has written.
rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  { ...shared, entry: everyEntry, format: 'esm' },
  { ...shared, entry: libraryEntries, format: 'cjs' },
  ...nodePass,
  { ...shared, entry: { ...libraryEntries, ...nodeEntries }, format: ['esm', 'cjs'], dts: { only: true } },
])

// A licence travels with every tarball; npm only takes the one in the package's own folder.
copyFileSync('../../LICENSE', 'LICENSE')
