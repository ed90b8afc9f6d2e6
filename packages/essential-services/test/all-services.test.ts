import { describe, expect, it } from 'vitest'
import { checkForm, formJsonSchema, formModel, listVersions, services } from '@lienthong/essential-services'
import { exampleFields, placesOf, putAt } from './places.ts'

const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }

describe.each(services.map((service) => [service.slug, service] as const))('%s', (slug, service) => {
  const { examples, examplesAt } = service.form
  const options = { at: examplesAt, clock }
  const { fields } = formModel(slug, options)
  const places = examples.flatMap((example, index) => placesOf(fields, example).map((place) => ({ ...place, index })))

  it('takes its examples, which fill in every field', () => {
    for (const example of examples) expect(checkForm(slug, example, options)).toMatchObject({ ok: true })
    expect(exampleFields(fields, examples)).toEqual([])
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
