// Writes the administrative units of sdk-core: node tools/admin-units/build.ts [--check]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { renderModules, type DataModule } from './render.ts'

const root = resolve(import.meta.dirname, '../..')
const args = process.argv.slice(2)
const unknown = args.filter((arg) => arg !== '--check')

if (unknown.length > 0) {
  console.error(`admin-units: unknown argument ${unknown.join(' ')}. The only one is --check.`)
  process.exitCode = 2
} else {
  const modules = renderModules(root)
  const stale = modules.filter((module) => !isCurrent(module))
  if (args.includes('--check')) check(stale)
  else for (const module of stale) write(module)
  const size = modules.reduce((sum, { content }) => sum + gzipSync(content).length, 0)
  console.log(`admin-units: ${modules.length} modules, ${stale.length} changed, ${Math.ceil(size / 1024)} kB gzipped`)
}

function isCurrent({ path, content }: DataModule): boolean {
  const file = join(root, path)
  return existsSync(file) && readFileSync(file, 'utf8') === content
}

function check(stale: readonly DataModule[]): void {
  for (const { path } of stale) console.error(`admin-units: ${path} is not current`)
  if (stale.length > 0) process.exitCode = 1
}

function write({ path, content }: DataModule): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
