import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { admin, runningServer } from './national-systems.ts'

/** The command as a user runs it, in the repository, where every package of the project is installed. */
function lienthongVerify(...argv: string[]): Promise<{ exitCode: number; printed: string }> {
  const bin = join(import.meta.dirname, '../../conformance/src/bin.ts')
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=@lienthong/source', bin, ...argv], (error, stdout) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, printed: stdout })
    })
  })
}

describe('lienthong-verify --target', () => {
  it('judges the running mocks: exit code 0, one line for each case', async () => {
    const { url } = await runningServer()
    const { exitCode, printed } = await lienthongVerify('--target', url)
    const lines = printed.trim().split('\n')

    expect(exitCode).toBe(0)
    expect(lines.slice(0, -1).filter((line) => !line.startsWith('✓ '))).toEqual([])
    expect(lines.at(-1)).toBe(`${lines.length - 1} cases: ${lines.length - 1} passed, 0 failed`)
  })

  it('--system, --json and --junit: one system, for scripts and for CI', async () => {
    const { url } = await runningServer()
    const folder = await mkdtemp(join(tmpdir(), 'verify-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'junit.xml')

    const { exitCode, printed } = await lienthongVerify(
      '--target',
      url,
      '--system',
      'insurance',
      '--json',
      '--junit',
      file,
    )

    expect(exitCode).toBe(0)
    const report = JSON.parse(printed) as { ok: boolean; passed: number; results: { system: string }[] }
    expect(report).toMatchObject({ ok: true, failed: 0, notJudged: [] })
    expect(new Set(report.results.map(({ system }) => system))).toEqual(new Set(['insurance']))
    const junit = await readFile(file, 'utf8')
    expect(junit).toContain(`<testsuite name="insurance" tests="${report.passed}" failures="0" errors="0">`)
    expect(junit).toContain('name="insurance/check-card.expired-card"')
  })

  it('a system that is down: exit code 1, and the others are judged all the same', async () => {
    const server = await runningServer()
    await admin(server, 'POST', '/faults', { fault: { kind: 'connection-reset' }, system: 'residence' })

    const { exitCode, printed } = await lienthongVerify('--target', server.url, '--system', 'residence', 'insurance')

    expect(exitCode).toBe(1)
    expect(printed).toContain('! residence/verify-citizen.matching-citizen')
    expect(printed).toContain('fetch failed')
    expect(printed).toContain('✓ insurance/check-card.valid-card')
  })

  it('a system that renames one field: exit code 1, the field is named and nobody is printed', async () => {
    const { url, platform } = await runningServer()
    const proxy = await renaming(url, '"hoTen":', '"ho_ten":')
    const { exitCode, printed } = await lienthongVerify('--target', proxy, '--system', 'insurance')

    expect(exitCode).toBe(1)
    expect(printed).toContain('✗ insurance/check-card.valid-card')
    expect(printed).toContain('the answer does not fit the contract: ho_ten: not in the contract')
    for (const { name, personalId } of platform.world.people.list()) {
      expect(printed).not.toContain(name)
      expect(printed).not.toContain(personalId)
    }
  })

  it('a system nobody offers: exit code 2', async () => {
    const { url } = await runningServer()
    const { exitCode, printed } = await lienthongVerify('--target', url, '--system', 'no-such-system')

    expect(exitCode).toBe(2)
    expect(printed).toContain(
      'lienthong-verify: No case fits. The target offers: residence, civil-status, insurance, dvc',
    )
  })
})

/** A server in front of the mocks that changes what the card gateway says, and nothing else. */
async function renaming(mocks: string, from: string, to: string): Promise<string> {
  const proxy = createServer((request, response) => {
    let body = ''
    request.on('data', (data: Buffer) => (body += data.toString()))
    request.on('end', () => {
      const sent = request.method === 'POST' ? { body, headers: { 'content-type': 'application/json' } } : {}
      void fetch(`${mocks}${request.url}`, { method: request.method ?? 'GET', ...sent })
        .then((answer) => answer.text())
        .then((text) => response.end(text.replaceAll(from, to).replaceAll(mocks, url())))
    })
  })
  const url = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void proxy.close())
  return url()
}
