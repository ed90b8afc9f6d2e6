import { bookRules, writeBook } from '@lienthong/sdk-civil-status/books'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileProblem, type BookFileRule } from '../../src/books/file-rules.ts'
import { birth, smallest } from './made-up-books.ts'
import { checkBook } from './readme-sample.ts'

const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')

it('the sample of the README is a file that compiles', async () => {
  const [, code] = /<!-- test\/books\/readme-sample\.ts -->\n\n```ts\n([\s\S]*?)```/.exec(readme) ?? []
  expect(code).toBe(await readFile(join(import.meta.dirname, 'readme-sample.ts'), 'utf8'))
})

it('and works', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'books-'))
  try {
    const [file, kept] = [join(folder, 'KS.xlsx'), join(folder, 'kept.xlsx')]
    await writeFile(file, await writeBook([birth, { ...smallest.birth, number: '24' }], { book: 'birth' }))
    expect(await checkBook(file, folder, kept)).toEqual([
      'warning: dòng 3, cột Số, ô A3: trùng số và quyển số với một dòng phía trên, dòng 2',
      'scans: 1 missing, 1 not named, 0 twice',
      'scans without a row: 1',
    ])
    expect((await readFile(kept)).length).toBeGreaterThan(1000)
  } finally {
    await rm(folder, { recursive: true })
  }
})

it('the README names every rule', () => {
  const tabled = [...readme.matchAll(/^\| `([\w-]+)` +\| (error|warning) /gm)].map(([, rule, severity]) => [
    rule,
    severity,
  ])
  expect(tabled).toEqual(Object.entries(bookRules).map(([rule, { severity }]) => [rule, severity]))
  const [, list = ''] = /Why a file is refused [^:]*: ([\s\S]*?)\.\n\n/.exec(readme) ?? []
  const rules = [...list.matchAll(/`([\w-]+)`/g)].map(([, rule = '']) => rule as BookFileRule)
  expect(rules.length).toBeGreaterThan(10)
  for (const rule of rules) expect(fileProblem(rule).message).not.toBe('')
})
