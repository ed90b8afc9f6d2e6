/**
 * Runs `lienthong-verify` with the cases of the installed packages.
 *
 * TARGETS=province.json  judges the systems that this file names, in the form of `/__admin/v1/targets`
 * TARGET=http://…        judges the mocks that run at this address
 * without either         starts the mocks on a free port and judges them
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const { TARGET, TARGETS } = process.env
const packages = ['@lienthong/sdk-residence', '@lienthong/sdk-insurance']

mkdirSync('build', { recursive: true })
const mocks = TARGET === undefined && TARGETS === undefined ? startMocks() : undefined
try {
  const where = TARGETS === undefined ? ['--target', TARGET ?? (await readyUrl(mocks))] : ['--targets', TARGETS]
  process.exitCode = await run(binary('@lienthong/conformance/bin'), [
    ...where,
    ...['--suite', ...packages],
    ...['--junit', 'build/contract-tests.xml'],
  ])
} finally {
  mocks?.kill()
}

function binary(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier))
}

function startMocks(): ChildProcess {
  const args = [binary('@lienthong/mock-server/bin'), '--port', '0', '--clock', 'frozen', '--json', '--with-parent']
  return spawn(process.execPath, [...process.execArgv, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
}

async function readyUrl(mocks: ChildProcess | undefined): Promise<string> {
  if (!mocks?.stdout) throw new Error('The mock server has no output')
  for await (const line of createInterface({ input: mocks.stdout })) {
    const said = JSON.parse(line) as { event?: string; url?: string }
    if (said.event === 'ready' && said.url !== undefined) return said.url
  }
  throw new Error('The mock server ended before it was ready')
}

async function run(script: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
