import { spawnMockServer } from '@lienthong/mock-server'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'

const example = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Plays the example as `npm start` does, in a process of its own. */
async function play(
  args: readonly string[],
  onLine: (line: string) => void = () => undefined,
  env: Record<string, string> = {},
) {
  const child = spawn(process.execPath, ['--conditions=@lienthong/source', example, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const lines: string[] = []
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    onLine(line)
  })
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { exitCode, lines, errors, last: lines.at(-1) ?? '' }
}

const whole = {
  ok: true,
  payer: 'http',
  payments: 4,
  paid: 3,
  credited: 3,
  creditedOnce: true,
  replaysIgnored: 3,
  replayIgnored: true,
  refused: ['forged', 'not-json', 'wrong-amount'],
}

// Without a browser: a clean clone has none. With Chromium the same demo is a step of its own in .ci/run.
describe('the payment demo without a browser', () => {
  it('refuses what it does not know, and explains itself', async () => {
    expect((await play(['--help'])).lines.join('\n')).toContain('Examples:')
    for (const [args, sentence] of [
      [['--lang', 'fr'], '--lang takes vi or en'],
      [['--browser', 'firefox'], '--browser takes chromium or none'],
      [['--target', 'mocks'], '--target takes an address'],
      [['--unknown'], '--unknown'],
    ] as const) {
      const { exitCode, errors } = await play(args)
      expect(errors).toContain(sentence)
      expect(exitCode).toBe(2)
    }
  })

  it.each([
    ['vi', /^Chương trình dừng lại: Máy này chưa có Chromium: hãy cài bằng "apt-get install chromium"/],
    ['en', /^The demo stopped: There is no Chromium on this machine: install it by "apt-get install chromium"/],
  ])('says in one sentence (%s) how to get a browser where one is wanted and there is none', async (lang, sentence) => {
    const { exitCode, errors, last } = await play(['--json', '--lang', lang], undefined, {
      CHROMIUM_PATH: '/nowhere/chromium',
    })
    expect(errors.trim()).toMatch(sentence)
    expect(errors.trim()).not.toContain('\n')
    expect(JSON.parse(last)).toEqual({ ok: false, error: errors.trim() })
    expect(exitCode).toBe(1)
  })

  it('pays, credits once, ignores what comes again and refuses what is wrong, and says that no browser was there', async () => {
    const { exitCode, lines, last, errors } = await play(['--json', '--browser', 'none'])
    expect(errors).toBe('')
    const { receiptBytes, ...result } = JSON.parse(last) as { receiptBytes: number[] }
    expect(result).toEqual(whole)
    expect(receiptBytes).toHaveLength(3)
    for (const bytes of receiptBytes) expect(bytes).toBeGreaterThan(500)
    const frameworks = lines.map((line) => (JSON.parse(line) as { framework?: string }).framework)
    expect(frameworks).toEqual(expect.arrayContaining(['Hono', 'Express', 'Fastify']))
    expect(exitCode).toBe(0)
  })

  it('plays against mocks that run already, again and again', async () => {
    const mocks = await spawnMockServer()
    onTestFinished(() => mocks.stop())
    for (const lang of ['vi', 'en']) {
      const { exitCode, last } = await play(['--browser', 'none', '--target', `${mocks.url}/`, '--lang', lang])
      expect(last).toMatch(/^(?:Đạt: 4 giao dịch, 3 đã thanh toán|Passed: 4 payments, 3 paid)/)
      expect(exitCode).toBe(0)
    }
  })

  it('says in one sentence that the mock server died in the middle', async () => {
    const { exitCode, errors } = await play(['--json', '--browser', 'none', '--lang', 'en'], (line) => {
      const { step, pid } = JSON.parse(line) as { step?: string; pid?: number }
      if (step === 'mocks' && pid !== undefined) process.kill(pid, 'SIGKILL')
    })
    expect(errors.trim()).toMatch(/^The demo stopped: \S[^\n]*$/)
    expect(exitCode).toBe(1)
  })
})
