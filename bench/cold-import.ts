import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, type BenchResult } from './result.ts'

const rounds = 15
const root = fileURLToPath(new URL('..', import.meta.url))
const built = fileURLToPath(new URL('../packages/sdk-core/dist/index.js', import.meta.url))

/** A cold import of the built core over one of zod, each in a process of its own. */
export function benchColdImport(): BenchResult[] {
  build()
  const folder = fileURLToPath(new URL('../packages/sdk-core', import.meta.url))
  const zod: number[] = []
  const core: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    zod.push(importMs('zod', folder))
    core.push(importMs(built, folder))
  }
  return [{ name: 'cold import of the core over zod', ratio: median(core) / median(zod), limit: 1.5 }]
}

/** What is shipped is measured, so it is built first; nothing happens when it is up to date. */
function build(): void {
  const turbo = ['--env-file=tools/turbo.env', 'node_modules/turbo/bin/turbo', 'run', 'build']
  // Its words go to stderr: stdout may be JSON.
  const { status } = spawnSync(process.execPath, [...turbo, '--filter=@lienthong/sdk-core'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('The core could not be built')
}

/** Measured inside the process, so that the start of Node counts on neither side. */
function importMs(specifier: string, cwd: string): number {
  const script = `const b = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - b)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' })
  return Number(stdout)
}
