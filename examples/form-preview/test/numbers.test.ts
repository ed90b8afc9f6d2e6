import { expect, it } from 'vitest'
import { readNumber } from '../public/numbers.js'

it.each([
  ['money', '18000', 18_000],
  ['money', '18.000', 18_000],
  ['money', '18.000.000', 18_000_000],
  ['money', '18 000', 18_000],
  ['money', '0', 0],
  ['money', '18,000', '18,000'],
  ['money', '18.00', '18.00'],
  ['money', '18.0000', '18.0000'],
  ['money', '1.8000', '1.8000'],
  ['money', '018.000', '018.000'],
  ['money', '0x10', '0x10'],
  ['money', '1e3', '1e3'],
  ['whole-number', '1.000', 1000],
  ['whole-number', '1,5', '1,5'],
  ['number', '150,5', 150.5],
  ['number', '1.150,5', 1150.5],
  ['number', '150.5', 150.5],
  ['number', '0.125', 0.125],
  ['number', '1.500', '1.500'],
  ['number', '1 500', 1500],
  ['number', '1,500,5', '1,500,5'],
  ['number', 'x', 'x'],
] as const)('%s: %s is read as %j', (kind, text, read) => {
  expect(readNumber(text, kind)).toBe(read)
})
