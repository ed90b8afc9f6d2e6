import { describe, expect, it } from 'vitest'
import { play } from './play.ts'

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

  it('shows each birth certificate at the portal before it says that the dossier is done', async () => {
    const { lines } = await play(['--lang', 'en'])
    const ends = lines.flatMap((line, at) => (line.endsWith('finished → returned') ? [lines[at - 1]] : []))
    expect(ends).toHaveLength(2)
    for (const before of ends) expect(before).toMatch(/upsertDossier +updated, with the birth certificate$/)
  })

  it.each([
    ['en', /^The demo stopped: The mock server at http:\S+ has stopped\. Start it again\.$/],
    ['vi', /^Chương trình dừng lại: Máy chủ giả lập tại http:\S+ đã dừng\. Hãy chạy lại từ đầu\.$/],
  ])('says in one sentence (%s) that the mock server died in the middle: exit code 1', async (language, sentence) => {
    let pid = 0
    const { exitCode, errors, last } = await play(['--json', '--lang', language], (line) => {
      pid = Number(/process (\d+)/.exec(line)?.[1] ?? pid)
      if (line.startsWith('(b)')) process.kill(pid, 'SIGKILL')
    })
    expect(errors.trim()).toMatch(sentence)
    expect(JSON.parse(last)).toEqual({ ok: false, error: errors.trim() })
    expect(exitCode).toBe(1)
  })

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('leaves no mock server behind when it gets %s', async (signal, code) => {
    let url = ''
    const { exitCode } = await play([], (line, demo) => {
      url = /http:\S+/.exec(line)?.[0] ?? url
      if (line.startsWith('(a)')) demo.kill(signal)
    })
    expect(exitCode).toBe(code)
    await expect(fetch(`${url}/__admin/v1/targets`)).rejects.toThrow()
  })

  it('explains itself, and refuses what it does not know', async () => {
    expect((await play(['--help'])).lines.join('\n')).toContain('Examples:')
    const wrong = await play(['--lang', 'fr'])
    expect(wrong.errors).toContain('--lang takes vi or en')
    expect(wrong.exitCode).toBe(2)
  })
})
