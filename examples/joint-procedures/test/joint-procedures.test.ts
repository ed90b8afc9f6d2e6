import { describe, expect, it } from 'vitest'
import { play } from './play.ts'

/** Three lives of a worker take their time on a small machine. */
const patience = 240_000

const expectedCases = {
  C1: 'registered-after-supplement',
  C2: 'registered-once',
  C3: 'registered',
  C4: 'refused',
  C5: 'number-later',
  C6: 'another-child',
  C7: 'corrected',
  C8: 'residence-refused',
  C9: 'same-card',
  C10: 'overdue',
  C11: 'told-again',
  C12: 'withdrawn',
  C13: 'put-right',
  C14: 'alive',
  C15: 'paid-once',
  C16: 'removed-before',
  C17: 'refunded',
  C18: 'linked',
}

describe('joint procedures', () => {
  it(
    'a worker that is killed three times loses nothing and does nothing twice, and every case ends as it should',
    async () => {
      const { exitCode, lines, last, errors } = await play(['--json', '--count', '4', '--lang', 'en'])

      expect(errors).toBe('')
      expect(JSON.parse(last)).toMatchObject({
        ok: true,
        dossiers: 22,
        lost: 0,
        doubled: 0,
        kills: 3,
        cases: expectedCases,
      })
      expect(lines.filter((line) => line.includes('SIGKILL'))).toHaveLength(3)
      expect(lines.filter((line) => /^H42\.99-\d{6}-\d{4} .* registration: /.test(line))).toHaveLength(22)
      expect(exitCode).toBe(0)
    },
    patience,
  )

  it.each([
    ['en', /^The demo stopped: The mock server at http:\S+ has stopped\. Start it again\.$/],
    ['vi', /^Chương trình dừng lại: Máy chủ giả lập tại http:\S+ đã dừng\. Hãy chạy lại từ đầu\.$/],
  ])(
    'says in one sentence (%s) that the mock server died in the middle: exit code 1',
    async (language, sentence) => {
      let pid = 0
      const { exitCode, errors, last } = await play(['--json', '--count', '0', '--lang', language], (line) => {
        pid = Number(/(?:process|tiến trình) (\d+)/.exec(line)?.[1] ?? pid)
        if (line.includes('SIGKILL')) process.kill(pid, 'SIGKILL')
      })

      expect(errors.trim()).toMatch(sentence)
      expect(JSON.parse(last)).toEqual({ ok: false, error: errors.trim() })
      expect(exitCode).toBe(1)
    },
    patience,
  )

  it('explains itself, and refuses what it does not know', async () => {
    expect((await play(['--help'])).lines.join('\n')).toContain('Examples:')
    for (const [args, sentence] of [
      [['--lang', 'fr'], '--lang takes vi or en'],
      [['--count', '-1'], '--count'],
      [['--seed', '1.5'], '--seed takes a whole number'],
    ] as const) {
      const { exitCode, errors } = await play(args)
      expect(errors).toContain(sentence)
      expect(exitCode).toBe(2)
    }
  })

  it('says that PostgreSQL is not there', { timeout: patience }, async () => {
    const { exitCode, errors, last } = await play(['--json', '--count', '0', '--lang', 'en'], undefined, {
      DATABASE_URL: 'postgres://127.0.0.1:1/nowhere',
    })
    expect(errors.trim()).toMatch(/^The demo stopped: The store could not be opened\./)
    expect(JSON.parse(last)).toMatchObject({ ok: false })
    expect(exitCode).toBe(1)
  })
})
