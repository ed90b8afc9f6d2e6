import { describe, expect, it } from 'vitest'
import { ethnicities, religions } from '@lienthong/sdk-core'
import { checkForm, formJsonSchema, formModel, services, type FieldModel } from '@lienthong/essential-services'
import { onDay } from '../src/form/condition.ts'
import { clock } from './ask-service.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
}

/** Every object of a schema. */
const objects = (schema: Schema): Schema[] => [
  ...(schema.properties ? [schema] : []),
  ...[
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
  ].flatMap(objects),
]

const flat = (fields: readonly FieldModel[]): FieldModel[] =>
  fields.flatMap((field) => [field, ...flat(field.fields ?? []), ...flat(field.item ? [field.item] : [])])

const addresses = (slug: string, at: string) =>
  objects(formJsonSchema(slug, { at, clock }) as Schema).filter(({ properties = {} }) => 'communeCode' in properties)

describe('the JSON Schema of a day', () => {
  it.each(services.map(({ slug }) => slug))('%s: knows districts until they ended, and must have them then', (slug) => {
    for (const { properties, required = [] } of addresses(slug, '2025-06-30')) {
      expect(properties).toHaveProperty('districtCode')
      expect(required).toContain('districtCode')
    }
    for (const { properties, required = [] } of addresses(slug, '2025-07-01')) {
      expect(properties).not.toHaveProperty('districtCode')
      expect(required).not.toContain('districtCode')
    }
  })

  it('asks for the code of a joint dossier since there is one, and for the identity card since Decree 301', () => {
    const at = (day: string) => formJsonSchema('joint-birth', { at: day, clock }) as Schema
    expect(at('2022-06-14').properties).not.toHaveProperty('jointDossierCode')
    expect(at('2023-07-10').required).toContain('jointDossierCode')
    expect(at('2026-08-31').properties).not.toHaveProperty('identityCard')
    expect(at('2026-09-01').required).toContain('identityCard')
  })

  it('leaves a condition on other fields to checkForm', () => {
    const { properties, required = [] } = formJsonSchema('birth-registration', { at: '2026-07-20', clock }) as Schema
    expect(properties).toHaveProperty('mother')
    expect(required).not.toContain('parentsMarried')
  })

  it('has the codes of ethnic groups and religions', () => {
    const { child } = (formJsonSchema('birth-registration', { at: '2026-07-20', clock }) as Schema).properties!
    expect(child!.properties!['ethnicityCode']!.enum).toEqual(Object.keys(ethnicities).toSorted())
    const passport = objects(formJsonSchema('passport', { at: '2026-07-20', clock }) as Schema)
    const found = passport.flatMap(({ properties = {} }) =>
      properties['religionCode'] ? [properties['religionCode']] : [],
    )
    expect(found.map((each) => each.enum)).toEqual([Object.keys(religions).toSorted()])
  })

  it.each(services.map(({ slug, form }) => [slug, form] as const))(
    '%s: refuses no field of its examples',
    (slug, form) => {
      const schema = formJsonSchema(slug, { at: form.examplesAt, clock }) as Schema
      for (const example of form.examples) {
        expect(checkForm(slug, example, { at: form.examplesAt, clock }).ok).toBe(true)
        const given = Object.entries(example).flatMap(([name, value]) => (value === undefined ? [] : [name]))
        expect(given.filter((name) => !Object.hasOwn(schema.properties ?? {}, name))).toEqual([])
        expect((schema.required ?? []).filter((name) => !given.includes(name))).toEqual([])
      }
    },
  )
})

describe('the form model of a day', () => {
  it('has no field that the day rules out, and no condition of the day', () => {
    const names = (at: string) => flat(formModel('absence-declaration', { at, clock }).fields).map(({ name }) => name)
    expect(names('2025-06-30')).toContain('districtCode')
    expect(names('2025-07-01')).not.toContain('districtCode')
    for (const { slug, form } of services) {
      const { fields } = formModel(slug, { at: form.examplesAt, clock })
      expect(JSON.stringify(flat(fields).map(({ when }) => when))).not.toMatch(/"(before|since)"/)
    }
  })

  it('says that a field of the day is required', () => {
    const { fields } = formModel('absence-declaration', { at: '2024-01-01', clock })
    expect(flat(fields).find(({ name }) => name === 'districtCode')).toMatchObject({ required: true })
  })
})

it('a condition is decided as far as the day goes', () => {
  const [before, since] = [{ before: '2025-07-01' }, { since: '2026-01-01' }]
  const kind = { field: 'kind', is: ['x'] }
  expect(onDay(before, '2025-06-30')).toBe(true)
  expect(onDay({ all: [before, kind] }, '2025-07-01')).toBe(false)
  expect(onDay({ all: [before, kind] }, '2025-06-30')).toEqual({ all: [kind] })
  expect(onDay({ any: [since, kind] }, '2026-01-01')).toBe(true)
  expect(onDay({ any: [since, kind] }, '2025-12-31')).toEqual({ any: [kind] })
  expect(onDay({ any: [since, before] }, '2025-12-31')).toBe(false)
  expect(onDay({ all: [] }, '2025-12-31')).toBe(true)
  expect(onDay(kind, '2025-12-31')).toBe(kind)
})
