// Writes the tables of the old Vietnamese encodings: node tools/text-tables/generate.ts [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { renderTables } from './render-tables.ts'

const root = resolve(import.meta.dirname, '../..')
const path = resolve(root, 'packages/sdk-core/src/text/legacy/tables.gen.ts')

const wanted = renderTables()
const current = existsSync(path) ? readFileSync(path, 'utf8') : ''
const name = relative(root, path)

if (wanted === current) {
  console.log(`text-tables: ${name} is current`)
} else if (process.argv.includes('--check')) {
  console.error(`text-tables: ${name} differs from iconv-lite; run node tools/text-tables/generate.ts`)
  process.exitCode = 1
} else {
  writeFileSync(path, wanted)
  console.log(`text-tables: wrote ${name}`)
}
