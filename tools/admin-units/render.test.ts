import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { oneToneStyle, tidyName } from './names.ts'
import { renderModules } from './render.ts'

const root = resolve(import.meta.dirname, '../..')

test('the data modules are what the generator makes of the inputs, and small enough', () => {
  for (const { path, content } of renderModules(root)) {
    expect(readFileSync(join(root, path), 'utf8') === content, path).toBe(true)
  }
})

test.each([
  ['Hoà', 'Hòa'],
  ['Thuỷ', 'Thủy'],
  ['NGUYỄN UÝ', 'NGUYỄN ÚY'],
  ['Hoè', 'Hòe'],
  ['Quý', 'Quý'],
  ['Quỳ Châu', 'Quỳ Châu'],
  ['Hoàn', 'Hoàn'],
  ['Huế', 'Huế'],
  ['Thuý Sơn', 'Thúy Sơn'],
])('tone marks: %s becomes %s', (found, name) => {
  expect(oneToneStyle(found)).toBe(name)
  expect(oneToneStyle(name)).toBe(name)
})

test('spaces and apostrophes', () => {
  expect(tidyName(' Xã  Đắk R’Măng ')).toBe("Xã Đắk R'Măng")
})
