import {
  InputError,
  isLienThongError,
  parseInstant,
  parsePartialDate,
  parsePhone,
  parsePlainDate,
  parseVnd,
} from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const parsers = [
  {
    parse: parsePlainDate,
    field: 'date',
    rule: 'plain-date',
    bad: '2026-02-30',
    good: '2026-02-28',
    value: '2026-02-28',
  },
  { parse: parsePartialDate, field: 'date', rule: 'partial-date', bad: '1950-13', good: '1950', value: '1950' },
  {
    parse: parseInstant,
    field: 'instant',
    rule: 'instant',
    bad: '2026-02-28 08:15',
    good: '2026-02-28T01:15:00Z',
    value: '2026-02-28T08:15:00+07:00',
  },
  { parse: parsePhone, field: 'phone', rule: 'phone', bad: '0912', good: '0912 345 678', value: '+84912345678' },
  { parse: parseVnd, field: 'amount', rule: 'vnd', bad: '8.5', good: '8.000đ', value: 8000 },
] as const

describe.each(parsers)('$parse.name', ({ parse, field, rule, bad, good, value }) => {
  test('names field and rule of what it cannot read, in both languages and without the text', () => {
    const error = thrownBy(() => parse(bad))
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ outcome: 'not-sent', fields: [{ field, rule }] })
    expect(JSON.stringify(error) + String(error)).not.toContain(bad)
    expect((error as InputError).fields[0]?.messageVi).toMatch(/phải/)
  })

  test('reads what is right', () => {
    expect(parse(good)).toBe(value)
  })

  test('ends with a value or an InputError, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const error = thrownBy(() => parse(text))
        return error === undefined || (isLienThongError(error) && error.kind === 'input')
      }),
    )
  })
})

function thrownBy(work: () => unknown): unknown {
  try {
    work()
    return undefined
  } catch (error) {
    return error
  }
}
