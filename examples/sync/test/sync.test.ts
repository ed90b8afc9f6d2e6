import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { declared, distribute, services } from '../src/services.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

it('services get dossiers in the proportions of the report, and those with none get none', () => {
  const parts = distribute(declared)
  expect(parts.reduce((all, part) => all + part, 0)).toBe(declared)
  expect(services.reduce((all, { counted }) => all + counted, 0)).toBe(49_373)
  for (const [at, { counted }] of services.entries()) {
    expect(Math.abs((parts[at] ?? 0) - (counted * declared) / 49_373)).toBeLessThan(1)
    if (counted === 0) expect(parts[at]).toBe(0)
  }
})

it('a worker that is killed three times, a bad line and an outage lose nothing and double nothing', async () => {
  const argv = ['--conditions=@lienthong/source', main, '--json', '--count', '400', '--lang', 'en']
  const { stdout } = await promisify(execFile)(process.execPath, argv)
  const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as object
  expect(last).toMatchObject({ ok: true, dossiers: 400, lost: 0, duplicated: 0, outOfOrder: 0, kills: 3 })
}, 240_000)
