import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonText } from './json-text.ts'

const nested = (levels: number): unknown => Array.from({ length: levels }).reduce((inside: unknown) => [inside], 'x')

it('writes what JSON can say', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('refuses what is no JSON, too large or too deep', () => {
  const circle: unknown[] = []
  circle.push(circle)
  for (const value of [undefined, () => 1, 1n, circle, 'x'.repeat(1_000_000), nested(101), nested(20_000)]) {
    expect(() => jsonText(value)).toThrow()
  }
  expect(jsonText(nested(100))).toHaveLength(203)
})

it('brackets in texts are no levels', () => {
  const text = `${'['.repeat(500)}"\\"{{`
  expect(JSON.parse(jsonText({ text }))).toEqual({ text })
})
