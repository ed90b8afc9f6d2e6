import { fieldProblems, zInstant, zPartialDate, zPersonalId, zPlainDate, zSex, zText } from '@lienthong/sdk-core'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'

/** A value that is looked for afterwards. */
const value = 'GIA-TRI'

const problemsOf = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input, { reportInput: true })
  if (error === undefined) throw new Error('This was expected to be refused')
  return fieldProblems(error)
}

const odd = z.number().multipleOf(2)
const tagged = z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') }), z.object({ kind: z.literal('b') })])

describe('every kind of problem names field and rule, in two languages and without the value', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['missing text', z.string(), undefined, 'required'],
    ['missing code of a list', zSex, undefined, 'required'],
    ['missing one of several forms', z.union([z.string(), z.int()]), undefined, 'required'],
    ['missing day', zPlainDate, undefined, 'required'],
    ['missing tag', tagged, { value }, 'required'],
    ['null', z.string(), null, 'type'],
    ['wrong type', z.int(), value, 'type'],
    ['not a whole number', z.int(), 1.5, 'type'],
    ['wrong form', z.string().regex(/^\d+$/), value, 'format'],
    ['no address', z.url(), value, 'format'],
    ['not in a list', zSex, value, 'not-in-list'],
    ['not the one word', z.literal('x'), value, 'not-in-list'],
    ['none of several forms', z.union([z.int(), z.boolean()]), value, 'not-in-list'],
    ['unknown tag', tagged, { kind: value }, 'not-in-list'],
    ['too long', zText(3), value, 'too-long'],
    ['too many', z.array(z.string()).max(1), [value, value], 'too-long'],
    ['too large', z.int().max(3), 4, 'too-long'],
    ['too short', zText(3), ' ', 'too-short'],
    ['too small', z.int().min(3), 2, 'too-short'],
    ['unknown field', z.strictObject({}), { moi: value }, 'unknown-field'],
    ['no multiple', odd, 3, 'format'],
    ['bad key', z.record(z.string().max(1), z.string()), { abc: value }, 'format'],
    ['bad entry of a map', z.map(z.int(), z.int()), new Map([[1, value]]), 'type'],
    ['bad element of a set', z.set(z.int()), new Set([value]), 'type'],
    ['broken rule without a name', z.string().refine(() => false), value, 'format'],
    ['personal number', zPersonalId, value, 'personal-id'],
    ['personal number of 13 digits', zPersonalId, '9421850000110', 'personal-id'],
    ['personal number in wide digits', zPersonalId, '９４２１８５００００１１', 'personal-id'],
    ['day', zPlainDate, '2023-02-29', 'plain-date'],
    ['day as a Date', zPlainDate, new Date(0), 'type'],
    ['partial day', zPartialDate, '2023-13', 'partial-date'],
    ['time', zInstant, '2023-02-28T08:00:00', 'instant'],
    ['a rule nobody wrote a sentence for', z.string().refine(() => false, { params: { rule: 'odd' } }), value, 'odd'],
  ])('%s', (_, schema, input, rule) => {
    const problems = problemsOf(z.object({ field: schema }), { field: input })
    expect(problems.map((problem) => problem.rule)).toEqual([rule])
    for (const { field, message, messageVi } of problems) {
      expect(field).toMatch(/^field/)
      expect(message.startsWith(`${field} `)).toBe(true)
      expect(messageVi.startsWith(`${field} `)).toBe(true)
      expect(messageVi).not.toBe(message)
      expect(`${message} ${messageVi}`).not.toContain(value)
    }
  })

  test('every field is named, not only the first', () => {
    const schema = z.strictObject({ a: zText(5), b: z.array(z.strictObject({ c: zPersonalId })) })
    const problems = problemsOf(schema, { b: [{ c: '1' }, { d: 2 }], e: 1, f: 2 })
    expect(problems.map(({ field, rule }) => `${field}: ${rule}`)).toEqual([
      'a: required',
      'b.0.c: personal-id',
      'b.1.c: required',
      'b.1.d: unknown-field',
      'e: unknown-field',
      'f: unknown-field',
    ])
  })

  test.each([
    [undefined, 'required'],
    [[], 'type'],
    ['text', 'type'],
  ])('an input that is %j is named as a whole', (input, rule) => {
    expect(problemsOf(z.strictObject({}), input)).toMatchObject([{ field: '(input)', rule }])
  })

  test('a key that is a number of somebody is not shown', () => {
    const problems = problemsOf(z.record(z.string(), z.int()), { '942185000011': 'x', 'Trần Văn An': 'x', ok: 'x' })
    expect(problems.map(({ field }) => field)).toEqual(['(hidden)', '(hidden)', 'ok'])
  })
})

describe('zod speaking Vietnamese', () => {
  afterEach(() => {
    z.config(z.locales.en())
  })

  test('changes no rule', () => {
    z.config(z.locales.vi())
    expect(problemsOf(z.object({ a: z.string(), b: z.string() }), { b: 1 })).toMatchObject([
      { field: 'a', rule: 'required' },
      { field: 'b', rule: 'type' },
    ])
  })
})

test('an error parsed without its input still names field and rule', () => {
  const { error } = z.object({ a: z.string() }).safeParse({})
  expect(fieldProblems(error!)).toMatchObject([{ field: 'a', rule: 'type' }])
})

describe('zText', () => {
  test('takes what is left after spaces are cut off', () => {
    expect(zText(3).parse('  abc ')).toBe('abc')
  })

  test('puts letters and marks together before it counts', () => {
    expect(zText(3).parse('Hoà'.normalize('NFD'))).toBe('Hoà'.normalize('NFC'))
    expect(problemsOf(zText(2), 'Hoà'.normalize('NFD'))).toMatchObject([{ rule: 'too-long' }])
  })

  test('refuses a flood of loose marks without sorting it', () => {
    const flood = `A${'\u0316\u0301'.repeat(500_000)}`
    expect(problemsOf(zText(200), flood)).toMatchObject([{ rule: 'too-long' }])
  })
})
