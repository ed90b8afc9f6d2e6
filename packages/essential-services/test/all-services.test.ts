import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkForm,
  formJsonSchema,
  formModel,
  listVersions,
  services,
  type FieldModel,
} from '@lienthong/essential-services'
import { exampleFields, placesOf, putAt, removeAt, type Place } from './places.ts'

const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }

/** Something that a field of that kind never takes. */
function wrongValue(field: FieldModel): fc.Arbitrary<unknown> {
  const otherType = fc.constantFrom<unknown>(null, Symbol.for('x'), () => 0)
  switch (field.kind) {
    case 'yes-no':
      return fc.oneof(otherType, fc.string())
    case 'whole-number':
    case 'money':
      return fc.oneof(otherType, fc.constantFrom(-1, 0.5, Number.NaN, 2 ** 60), fc.string())
    case 'number':
      return fc.oneof(otherType, fc.constantFrom(Number.NaN, -1, Infinity), fc.string())
    case 'group':
    case 'file':
      return fc.oneof(otherType, fc.string(), fc.constant({ strange: 1 }), fc.constant([]))
    case 'list':
      return fc.oneof(otherType, fc.string(), fc.constant({}), fc.constant([null]))
    case 'text':
    case 'long-text':
      return fc.oneof(otherType, fc.integer(), fc.constantFrom('', '   '), fc.constant('x'.repeat(20_001)))
    default:
      // Words of one letter repeated are no date, number, code or choice.
      return fc.oneof(otherType, fc.integer(), fc.stringMatching(/^\?{1,30}$/))
  }
}

/** A field, or something inside it. */
const tells = (field: string, place: Place): boolean => field === place.name || field.startsWith(`${place.name}.`)

describe.each(services.map((service) => [service.slug, service] as const))('%s', (slug, service) => {
  const { examples, examplesAt } = service.form
  const options = { at: examplesAt, clock }
  const { fields } = formModel(slug, options)
  const places = examples.flatMap((example, index) => placesOf(fields, example).map((place) => ({ ...place, index })))

  it('takes its examples, which fill in every field', () => {
    for (const example of examples) expect(checkForm(slug, example, options)).toMatchObject({ ok: true })
    expect(exampleFields(fields, examples)).toEqual([])
  })

  it('tells each broken field by name in Vietnamese and English', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places).chain((place) => fc.tuple(fc.constant(place), wrongValue(place.field))),
        ([place, wrong]) => {
          const judged = checkForm(slug, putAt(examples[place.index], place.path, wrong), options)
          if (judged.ok) throw new Error(`${place.name} was taken`)
          const told = judged.problems.find(({ field }) => tells(field, place))
          if (told === undefined) throw new Error(`${place.name} was not named`)
          expect(told.messageVi).toContain(place.field.vi)
          expect(told.message).toContain(place.field.en)
          expect(told.messageVi).not.toMatch(/undefined|NaN|\[object/)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('asks for each field that is needed', () => {
    for (const place of places.filter(({ field }) => field.required)) {
      const judged = checkForm(slug, removeAt(examples[place.index], place.path), options)
      const told = judged.ok ? undefined : judged.problems.find(({ field }) => tells(field, place))
      expect(told?.rule, place.name).toBe('required')
    }
  })

  it('refuses a field it does not have, in every group', () => {
    for (const place of places.filter(({ field }) => field.kind === 'group')) {
      const judged = checkForm(slug, putAt(examples[place.index], [...place.path, 'strange'], 1), options)
      expect(judged.ok ? [] : judged.problems.map(({ field }) => field)).toContain(`${place.name}.strange`)
    }
  })

  it('names every needed field of an empty form, and refuses what is no form', () => {
    const judged = checkForm(slug, {}, options)
    const needed = fields.filter(({ required, when }) => required && when === undefined).map(({ name }) => name)
    expect(judged.ok ? [] : judged.problems.map(({ field }) => field)).toEqual(expect.arrayContaining(needed))
    for (const none of [undefined, null, [], 'form', 7]) expect(checkForm(slug, none, options).ok).toBe(false)
  })

  it('refuses the form of another service', () => {
    for (const other of services.filter(({ number }) => number !== service.number)) {
      for (const example of other.form.examples) expect(checkForm(slug, example, options).ok, other.slug).toBe(false)
    }
  })

  it('keeps values out of what it tells', () => {
    const canary = 'CANARY-7319'
    for (const place of places.filter(({ field }) => field.kind !== 'list' && field.kind !== 'group')) {
      const judged = checkForm(slug, putAt(examples[place.index], place.path, [canary]), options)
      expect(JSON.stringify(judged), place.name).not.toContain(canary)
    }
  })

  it('describes its form on the first day of each version, as JSON', () => {
    for (const { from } of listVersions(slug)) {
      const model = formModel(slug, { at: from, clock })
      expect(JSON.parse(JSON.stringify(model))).toEqual(model)
      expect(formJsonSchema(slug, { at: from, clock })).toMatchObject({ type: 'object', additionalProperties: false })
    }
  })

  it('has Vietnamese and English words for each field', () => {
    const unnamed = places.filter(
      ({ field }) => field.name !== '[]' && (field.vi === field.name || field.en === field.name),
    )
    expect(unnamed.map(({ name }) => name)).toEqual([])
  })
})
