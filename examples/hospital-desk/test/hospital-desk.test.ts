import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const script = fileURLToPath(new URL('../src/main.ts', import.meta.url))

function play(args: readonly string[]): Promise<{ exitCode: number; out: string; errors: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=@lienthong/source', script, ...args], (error, out, errors) =>
      resolve({ exitCode: error === null ? 0 : Number(error.code), out, errors }),
    )
  })
}

function payloadFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-payloads-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, payload] of Object.entries(files)) writeFileSync(join(folder, name), payload)
  return folder
}

const lastLine = (out: string) => JSON.parse(out.trim().split('\n').at(-1) ?? '') as { ok: boolean; patients: object[] }

it('a payload that is no card is told by its fields, and the others go on', async () => {
  const folder = payloadFolder({
    'a.txt': 'no card at all',
    'b.txt': '942085821653||Nguyễn Xuân Thủy|05041985|Nam|Hà Tĩnh|20092025||||',
  })
  const { exitCode, out } = await play(['--payloads', folder, '--json', '--lang', 'en'])
  expect(lastLine(out)).toMatchObject({
    ok: false,
    patients: [
      { file: 'a.txt', error: { code: 'INVALID_INPUT', kind: 'input' } },
      { file: 'b.txt', decision: 'accept' },
    ],
  })
  expect(exitCode).toBe(1)
})

it('a person without a card is told so, and an empty folder is no success', async () => {
  const folder = payloadFolder({ 'a.txt': '942000000000||Không Có Ai|01011990|Nam|Hà Tĩnh|20092025||||' })
  expect(lastLine((await play(['--payloads', folder, '--json'])).out).patients).toMatchObject([
    { error: { code: 'INSURANCE_CARD_NOT_FOUND' } },
  ])
  expect((await play(['--payloads', payloadFolder({}), '--json'])).exitCode).toBe(1)
})

it('mocks that are not there, and a wrong language, are told in one sentence', async () => {
  expect((await play(['--lang', 'fr'])).exitCode).toBe(2)
  const { exitCode, errors } = await play(['--target', 'http://127.0.0.1:1'])
  expect(errors.trim().split('\n')).toHaveLength(1)
  expect(exitCode).toBe(1)
})

it('five scans, five patients, and what differs', async () => {
  const { exitCode, out } = await play(['--json'])
  expect(exitCode).toBe(0)
  expect(lastLine(out)).toMatchObject({
    ok: true,
    patients: [
      { form: 'cccd', decision: 'accept', difference: [{ field: 'name', verdict: 'tone-style' }] },
      { form: 'can-cuoc', decision: 'accept', difference: [] },
      {
        form: 'paper',
        card: { cardNumber: 'HT3429000000011' },
        difference: [{ verdict: 'replaced' }, { field: 'validTo' }],
      },
      { form: 'new', card: { cardNumber: 'GD4429850400898' }, difference: [] },
      { form: 'cccd', decision: 'accept', difference: [{ field: 'name', verdict: 'repaired' }] },
    ],
  })
})
