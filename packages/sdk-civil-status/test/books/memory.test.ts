import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

interface Figures {
  readonly rows: number
  readonly mostMegabytes: number
  readonly heapMegabytes: readonly number[]
}

/** A process of its own: its memory is all its own. */
async function play(what: 'files' | 'rows', count: number): Promise<Figures> {
  const script = join(import.meta.dirname, 'many-books.ts')
  const flags = ['--conditions=@lienthong/source', '--expose-gc', '--max-old-space-size=384']
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, what, String(count)])
  return JSON.parse(stdout) as Figures
}

it('1,000 files of 100 rows, one after the other, take less than 512 MB', async () => {
  const { rows, mostMegabytes } = await play('files', 1000)
  expect(rows).toBe(100_000)
  expect(mostMegabytes).toBeLessThan(512)
}, 600_000)

it('100,000 rows of CSV take no more memory at the end than at the beginning, but for their numbers', async () => {
  const { rows, mostMegabytes, heapMegabytes } = await play('rows', 100_000)
  expect(rows).toBe(100_000)
  expect(mostMegabytes).toBeLessThan(512)
  // 80,000 numbers lie between the two looks.
  expect(heapMegabytes.at(-1)! - heapMegabytes[0]!).toBeLessThan(20)
}, 600_000)
