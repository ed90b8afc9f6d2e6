import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderTables } from './render-tables.ts'

it('the committed tables are what iconv-lite has', () => {
  const path = new URL('../../packages/sdk-core/src/text/legacy/tables.gen.ts', import.meta.url)
  expect(readFileSync(path, 'utf8')).toBe(renderTables())
})
