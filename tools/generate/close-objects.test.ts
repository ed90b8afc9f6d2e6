import { expect, test } from 'vitest'
import { closeObjects } from './close-objects.ts'

test('objects become strict, or loose in tolerant and open schemas', () => {
  const source = [
    'export const zA = z.object({ list: z.array(z.object({})) })',
    'export const zATolerant = z.object({})',
    'export const zOpen = z.object({})',
  ].join('\n')
  expect(closeObjects(source, new Set(['Open'])).split('\n')).toEqual([
    'export const zA = z.strictObject({ list: z.array(z.strictObject({})) })',
    'export const zATolerant = z.looseObject({})',
    'export const zOpen = z.looseObject({})',
  ])
})

test('optional means absent, also where null is allowed', () => {
  expect(closeObjects('const zA = z.object({ a: z.string().optional(), b: z.string().nullish() })', new Set())).toBe(
    'const zA = z.strictObject({ a: z.string().exactOptional(), b: z.string().nullable().exactOptional() })',
  )
})

test('text that looks like code is left alone', () => {
  const source = "const zA = z.enum(['z.object({})', '.optional()'])"
  expect(closeObjects(source, new Set())).toBe(source)
})
