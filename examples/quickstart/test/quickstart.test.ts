import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Plays the example as `npm start` does, in a process of its own. */
async function play(args: readonly string[], onLine: (line: string) => void = () => undefined) {
  const child = spawn(process.execPath, ['--conditions=@lienthong/source', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    onLine(line)
  })
  const [exitCode] = (await once(child, 'close')) as [number]
  return { exitCode, lines, errors, last: lines.at(-1) ?? '' }
}

describe('quickstart', () => {
  it('delivers three dossiers and says so in one line of JSON', async () => {
    const { exitCode, last } = await play(['--json'])
    const result = JSON.parse(last) as { httpRequests: number }
    expect(result).toMatchObject({
      ok: true,
      dossiers: [
        {
          case: 'ordinary',
          personalId: expect.stringMatching(/^9\d{11}$/) as string,
          certificate: { number: '1', book: '01/2026', page: '1' },
          insuranceCard: expect.stringMatching(/^TE142\d{10}$/) as string,
          portalStatuses: ['2', '4', '9', '10'],
        },
        { case: 'repeated', registrations: 1, portalDossiers: 1 },
        {
          case: 'suspected-duplicate',
          error: { code: 'CIVIL_STATUS_SUSPECTED_DUPLICATE', kind: 'remote', field: 'child.name' },
        },
      ],
    })
    expect(result.httpRequests).toBeGreaterThanOrEqual(20)
    expect(exitCode).toBe(0)
  })

  it('is the same every time', async () => {
    const [first, second] = await Promise.all([play(['--json']), play(['--json'])])
    expect(first.last).toBe(second.last)
  })

  it('ends with one clear sentence and exit code 1 when the mock server dies in the middle', async () => {
    let pid = 0
    const { exitCode, errors } = await play(['--lang', 'en'], (line) => {
      pid = Number(/process (\d+)/.exec(line)?.[1] ?? pid)
      if (line.startsWith('(b)')) process.kill(pid, 'SIGKILL')
    })
    expect(errors.trim()).toMatch(/^The demo stopped: .+\.(?: \(.+\))?$/)
    expect(errors.trim().split('\n')).toHaveLength(1)
    expect(exitCode).toBe(1)
  })

  it('explains itself, and refuses what it does not know', async () => {
    expect((await play(['--help'])).lines.join('\n')).toContain('Examples:')
    const wrong = await play(['--lang', 'fr'])
    expect(wrong.errors).toContain('--lang takes vi or en')
    expect(wrong.exitCode).toBe(2)
  })
})
