import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyCommand } from '../src/cli/verify-command.ts'
import { target } from './library.ts'

/** Runs the command in this process and collects what it prints. */
async function verify(...argv: string[]): Promise<{ exitCode: number; printed: string }> {
  const lines: string[] = []
  const exitCode = await verifyCommand(argv, (line) => lines.push(line))
  return { exitCode, printed: lines.join('\n') }
}

describe('lienthong-verify says what is wrong with its command line: exit code 2', () => {
  it.each([
    [['--target', 'nowhere'], '--target takes an address, as http://127.0.0.1:4010'],
    [[], 'Say what to judge: --target <url> or --targets <file>. See --help.'],
    [['--targets', 'no-such-file.json'], 'Cannot read no-such-file.json'],
    [['--target', 'http://127.0.0.1:1', '--timeout', 'soon'], '--timeout takes a whole number of milliseconds'],
    [['--verbose'], "unknown option '--verbose'"],
    [['--target'], "option '--target <url>' argument missing"],
  ])('%j', async (argv, sentence) => {
    const { exitCode, printed } = await verify(...argv)

    expect(exitCode).toBe(2)
    expect(printed).toContain(sentence)
  })

  it('nothing answers at the address', async () => {
    const { exitCode, printed } = await verify('--target', 'http://127.0.0.1:1')

    expect(exitCode).toBe(2)
    expect(printed).toBe(
      'lienthong-verify: Nothing answers at http://127.0.0.1:1. Start the mocks with lienthong-mock, or name your system with --targets <file>.',
    )
  })

  it('--help is no failure', async () => {
    const { exitCode, printed } = await verify('--help')

    expect(exitCode).toBe(0)
    expect(printed).toContain('Exit code: 0 all judged cases passed, 1 some did not, 2 nothing could be judged.')
  })
})

describe('lienthong-verify in a vendor’s folder', () => {
  let folder: string
  let server: Server
  let address: string

  /** A vendor has a system, a suite installed from npm, and a file that says where the system is. */
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-'))
    await installSuites(folder)
    server = createServer((request, response) => {
      if (request.url === '/__admin/v1/targets') return response.writeHead(404).end()
      const known = request.headers['key'] === 'the-key'
      const body = request.url === '/key' ? { key: 'the-key' } : { code: known ? '0' : '9', reader: 'Trần Thị Hoa' }
      return response.end(JSON.stringify(body))
    })
    server.listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const here = { ...target, baseUrl: `${address}/` }
    await writeFile(join(folder, 'targets.json'), JSON.stringify([here]))
    await writeFile(join(folder, 'other.json'), JSON.stringify([{ ...here, system: 'museum' }]))
    await writeFile(join(folder, 'odd.json'), JSON.stringify([{ ...here, baseUrl: 'ftp://x', people: [{}] }]))
  })

  afterAll(async () => {
    server.close()
    await rm(folder, { recursive: true })
  })

  const run = (...argv: string[]) => lienthongVerify(folder, argv)

  it('exit code 1 when a case failed; each line says what, without people', async () => {
    const { exitCode, printed } = await run('--targets', 'targets.json', '--suite', 'library-suite')

    expect(exitCode).toBe(1)
    expect(printed.replace(/\d+ ms/g, '… ms')).toBe(
      [
        '✓ library/lend.good  (desk, … ms)',
        '✗ library/lend.to-nobody  (desk, … ms)',
        '    expected no reader in a refusal',
        '2 cases: 1 passed, 1 failed',
        '',
      ].join('\n'),
    )
  })

  it('leaves out the cases that write, unless --allow-writes; the exit code is that of the others', async () => {
    const argv = ['--targets', 'targets.json', '--suite', 'writing-suite']
    const { exitCode, printed } = await run(...argv)
    expect(exitCode).toBe(0)
    expect(printed.replace(/\d+ ms/g, '… ms')).toBe(
      [
        '✓ library/lend.good  (desk, … ms)',
        '- library/lend.new  (desk, left out: it writes)',
        '2 cases: 1 passed, 0 failed, 1 left out',
        '',
      ].join('\n'),
    )

    const allowed = await run(...argv, '--allow-writes')
    expect(allowed.exitCode).toBe(1)
    expect(allowed.printed).toContain('2 cases: 1 passed, 1 failed')
  })

  it('a package with several systems brings `suites`; `suite` among them counts once', async () => {
    const argv = ['--targets', 'targets.json', '--suite', 'several-suites']
    const { exitCode, printed } = await run(...argv)

    expect(exitCode).toBe(0)
    expect(printed).toContain('1 cases: 1 passed, 0 failed')
    expect((await run('--targets', 'other.json', '--suite', 'several-suites')).printed).toContain('✓ museum/lend.good')
  })

  it('--json prints one object, --junit also writes a file', async () => {
    const argv = ['--targets', 'targets.json', '--suite', 'library-suite', '--json', '--junit', 'out.xml']
    const { exitCode, printed } = await run(...argv)

    expect(exitCode).toBe(1)
    expect(JSON.parse(printed)).toMatchObject({ ok: false, passed: 1, failed: 1, notJudged: [] })
    expect(await readFile(join(folder, 'out.xml'), 'utf8')).toContain(
      '<testsuite name="library" tests="2" failures="1" errors="0">',
    )
  })

  it.each([
    [
      ['--targets', 'targets.json', '--suite', 'no-such-suite'],
      'no-such-suite brings no conformance cases here. Install it: npm install --save-dev no-such-suite',
    ],
    [['--targets', 'other.json', '--suite', 'library-suite'], 'No case fits. The target offers: museum'],
    [
      ['--targets', 'odd.json', '--suite', 'library-suite'],
      'odd.json is no list of targets [{ system, gateway, baseUrl, credentials, people }]: 0.baseUrl, 0.people.0.persona',
    ],
    [
      ['--targets', 'targets.json', '--suite', 'only-writing-suite'],
      'Every case writes and was left out. Give --allow-writes if this is a test environment.',
    ],
    [['--targets', 'package.json'], 'package.json is no list of targets'],
    [
      ['--targets', 'targets.json', '--suite', 'library-suite', '--junit', 'no/such/folder.xml'],
      'Cannot write no/such/folder.xml',
    ],
  ])('exit code 2 for %j', async (argv, sentence) => {
    const { exitCode, printed } = await run(...argv)

    expect(exitCode).toBe(2)
    expect(printed).toContain(`lienthong-verify: ${sentence}`)
  })

  it('a system that is no mock server is described with a file', async () => {
    const { exitCode, printed } = await verify('--target', address)

    expect(exitCode).toBe(2)
    expect(printed).toBe(
      `lienthong-verify: ${address}/__admin/v1/targets answers HTTP 404. A system without this address is described with --targets <file>.`,
    )
  })
})

/** The command as a user runs it: another process, another working directory. */
function lienthongVerify(cwd: string, argv: readonly string[]): Promise<{ exitCode: number; printed: string }> {
  const bin = join(import.meta.dirname, '../src/bin.ts')
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=@lienthong/source', bin, ...argv], { cwd }, (error, stdout) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, printed: stdout })
    })
  })
}

async function installSuites(folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{"name":"one-stop"}')
  await installSuite(folder, 'library-suite', '[lendGood, lendToNobody]')
  await installSuite(folder, 'writing-suite', '[lendGood, lendNew]')
  await installSuite(folder, 'only-writing-suite', '[lendNew]')
  const museum = `{ system: 'museum', connectors: { desk }, cases: [{ ...lendGood, id: 'museum/lend.good' }] }`
  await installSuite(folder, 'several-suites', '[lendGood]', `export const suites = [suite, ${museum}]`)
}

async function installSuite(folder: string, name: string, cases: string, more = ''): Promise<void> {
  const home = join(folder, 'node_modules', name)
  await mkdir(home, { recursive: true })
  const exports = { './conformance': './conformance.mjs' }
  await writeFile(join(home, 'package.json'), JSON.stringify({ name, exports }))
  await writeFile(
    join(home, 'conformance.mjs'),
    `const told = { operation: 'lend', requirement: '', requirementVi: '', source: '', confidence: 'assumed' }
     const lend = { operationId: 'lend', method: 'POST', path: '/lend', effect: 'read' }
     const post = (url, body, headers = {}) => new Request(url, { method: 'POST', headers, body: JSON.stringify(body) })
     const desk = {
       signIn: ({ baseUrl, credentials }) => post(baseUrl + 'key', credentials),
       readProof: ({ body }) => body.key,
       address: ({ baseUrl }, operation, body, proof) => post(baseUrl + 'lend', body, proof ? { key: proof } : {}),
     }
     const good = async (t) => t.expectCode((await t.send(lend, {})).body.code, '0', 'code')
     const toNobody = async (t) => {
       const { body } = await t.send(lend, {}, { signIn: 'none' })
       t.expectCode(body.code, '9', 'code')
       t.expect(body.reader === undefined, 'no reader in a refusal')
     }
     const lendGood = { ...told, id: 'library/lend.good', kind: 'success', run: good }
     const lendToNobody = { ...told, id: 'library/lend.to-nobody', kind: 'refusal', run: toNobody }
     const lendNew = { ...told, id: 'library/lend.new', kind: 'success', writes: true, run: toNobody }
     export const suite = { system: 'library', connectors: { desk }, cases: ${cases} }
     ${more}`,
  )
}
