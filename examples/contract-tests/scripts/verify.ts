/**
 * Runs `lienthong-verify` with the cases of the installed packages.
 *
 * TARGETS=province.json  judges the systems that this file names, in the form of `/__admin/v1/targets`
 * TARGET=http://…        judges the mocks that run at this address
 * without either         starts the mocks on a free port and judges them
 */
import { spawnMockServer } from '@lienthong/mock-server'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const { TARGET, TARGETS } = process.env
const packages = ['@lienthong/sdk-residence', '@lienthong/sdk-insurance']

mkdirSync('build', { recursive: true })
const mocks = TARGET === undefined && TARGETS === undefined ? await spawnMockServer() : undefined
try {
  const where = TARGETS === undefined ? ['--target', TARGET ?? mocks?.url ?? ''] : ['--targets', TARGETS]
  process.exitCode = await run(binary('@lienthong/conformance/bin'), [
    ...where,
    ...['--suite', ...packages],
    ...['--junit', 'build/contract-tests.xml'],
  ])
} finally {
  mocks?.stop()
}

function binary(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier))
}

async function run(script: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
