import { InputError } from '@lienthong/sdk-core'
import {
  checkForm,
  dueDate,
  followDossier,
  formModel,
  holds,
  listVersions,
  prefill,
  quoteFee,
  requiredDocuments,
  ServiceError,
  services,
  serviceVersion,
  submit,
  type FormProblem,
  type ServiceSlug,
} from '@lienthong/essential-services'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headOf } from './ask-service.ts'
import { placesOf, putAt, removeAt, valueAt, type Place } from './places.ts'
import { silentSystems } from './silent-systems.ts'
import { wrongValue } from './wrong-value.ts'

const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }

/** Hands a form in to systems that must not hear of it. @returns Every fault that was told. */
async function refusedBeforeSending(slug: ServiceSlug, form: unknown, at: string): Promise<readonly FormProblem[]> {
  const { systems, called } = silentSystems()
  const head = headOf({ submittedAt: `${at}T09:00:00+07:00` })
  const refused: unknown = await submit(slug as string, form, { head, clock, ...systems }).catch(
    (error: unknown) => error,
  )
  expect(called).toEqual([])
  if (!(refused instanceof InputError)) throw new Error('The form was taken')
  expect(refused).toMatchObject({ kind: 'input', outcome: 'not-sent' })
  return refused.fields as readonly FormProblem[]
}

/** A field, or something inside it. */
const tells = (field: string, place: Place): boolean => field === place.name || field.startsWith(`${place.name}.`)

/** The field is named in both languages, by the name that stands in the form, and the sentence is one. */
function namesIt(problems: readonly FormProblem[], place: Place): FormProblem {
  const told = problems.find(({ field }) => tells(field, place))
  if (told === undefined) throw new Error(`${place.name} was not named`)
  expect(told.messageVi).toContain(place.field.vi)
  expect(told.message).toContain(place.field.en)
  expect(`${told.messageVi} ${told.message}`).not.toMatch(/undefined|NaN|\[object/)
  return told
}

describe.each(services.map((service) => [service.slug, service] as const))('bad input of %s', (slug, service) => {
  const { examples, examplesAt } = service.form
  const { fields } = formModel(slug, { at: examplesAt, clock })
  const ofExample = (index: number) =>
    placesOf(fields, examples[index]).map((place): Place & { index: number } => ({ ...place, index }))
  const places = examples.flatMap((_, index) => ofExample(index))

  it('an empty form: every field that is needed is named, nothing is sent', async () => {
    const problems = await refusedBeforeSending(slug, {}, examplesAt)
    const needed = fields.filter(({ required, when }) => required && when === undefined)
    expect(needed.length).toBeGreaterThan(0)
    for (const field of needed) {
      expect(namesIt(problems, { path: [field.name], name: field.name, field }).rule).toBe('required')
    }
  })

  it('no form at all: nothing is sent', async () => {
    for (const none of [undefined, null, [], 'form', 7]) await refusedBeforeSending(slug, none, examplesAt)
  })

  it('the form of any other service: nothing is sent', async () => {
    for (const other of services.filter(({ number }) => number !== service.number)) {
      for (const example of other.form.examples) {
        expect((await refusedBeforeSending(slug, example, examplesAt)).length, other.slug).toBeGreaterThan(0)
      }
    }
  })

  it('each field broken by itself: it is named in Vietnamese and English, nothing is sent', async () => {
    for (const place of places) {
      const broken = fc.asyncProperty(wrongValue(place.field), async (wrong) => {
        namesIt(await refusedBeforeSending(slug, putAt(examples[place.index], place.path, wrong), examplesAt), place)
      })
      await fc.assert(broken, { numRuns: 4 })
    }
  })

  it('each part of a file broken by itself: the file is named', async () => {
    const wrong = { name: '', url: 'http://one-stop.example.com/1', mime: 'text/html', bytes: 0, sha256: 'x' }
    for (const place of places.filter(({ field }) => field.kind === 'file')) {
      for (const [part, value] of Object.entries(wrong)) {
        const form = putAt(examples[place.index], [...place.path, part], value)
        expect(namesIt(await refusedBeforeSending(slug, form, examplesAt), place).field).toBe(`${place.name}.${part}`)
      }
    }
  })

  it('each needed field left out: it is told to be required', async () => {
    for (const place of places.filter(({ field }) => field.required)) {
      const form = removeAt(examples[place.index], place.path)
      expect(namesIt(await refusedBeforeSending(slug, form, examplesAt), place).rule, place.name).toBe('required')
    }
  })

  it('each field that is not asked for in this case: it is told so', async () => {
    for (const place of places.filter(({ field }) => field.when !== undefined)) {
      const value = valueAt(examples[place.index], place.path)
      for (const form of examples) {
        const beside = valueAt(form, place.path.slice(0, -1))
        const { when } = place.field
        if (typeof beside !== 'object' || when === undefined || holds(when, { form, beside, at: examplesAt })) continue
        const problems = await refusedBeforeSending(slug, putAt(form, place.path, value), examplesAt)
        expect(namesIt(problems, place).rule, place.name).toBe('not-asked')
      }
    }
  })

  it('an address without its district, on a day that had districts: the district is named, nothing is sent', async () => {
    const at = '2022-06-14'
    const [example] = examples
    const old = placesOf(formModel(slug, { at, clock }).fields, example)
    const addresses = old.filter(({ field }) => field.fields?.some(({ name }) => name === 'districtCode'))
    const problems = await refusedBeforeSending(slug, example, at)
    for (const { name } of addresses) {
      const told = problems.find(({ field }) => field === `${name}.districtCode`)
      expect(told, name).toMatchObject({ rule: 'required' })
      expect(told?.messageVi).toContain('Quận, huyện')
      expect(told?.message).toContain('District')
    }
  })

  it('a field that the form does not have, in every group: it is named', async () => {
    for (const place of [{ path: [], name: '', index: 0 }, ...places.filter(({ field }) => field.kind === 'group')]) {
      const form = putAt(examples[place.index], [...place.path, 'strange'], 1)
      const problems = await refusedBeforeSending(slug, form, examplesAt)
      const name = [...place.path, 'strange'].join('.')
      const told = problems.find(({ field }) => field === name)
      expect(told?.messageVi).toContain('Trường “strange”')
      expect(told?.message).toContain('Field "strange"')
    }
  })

  it.each([
    ['before the first version', '2022-01-05', 'SERVICE_DAY_BEFORE_FIRST_VERSION'],
    ['in the future', '2026-11-24', 'SERVICE_DAY_IN_FUTURE'],
  ])('a day %s: it is refused with the versions that exist, nothing is sent', async (_, at, code) => {
    const { systems, called } = silentSystems()
    const [form] = examples
    const head = headOf({ submittedAt: `${at}T09:00:00+07:00` })
    const signedIn = { name: 'Ví Dụ', personalId: '942190000011', birthDate: '1990-05-17', officer: 'can-bo-01' }
    const ways: readonly (() => unknown)[] = [
      () => serviceVersion(slug, { at, clock }),
      () => checkForm(slug, form, { at, clock }),
      () => formModel(slug, { at, clock }),
      () => requiredDocuments(slug, form, { at, clock }),
      () => quoteFee(slug, form, { at, clock, channel: 'online' }),
      () => dueDate(slug, { receivedAt: head.submittedAt, form, clock }),
      () => prefill(slug, signedIn, systems.clients, { at, clock }),
      () => submit(slug as string, form, { head, clock, ...systems }),
      () => followDossier(slug, { head, clock, ...systems }),
    ]
    const versions = listVersions(slug).map(({ from, until }) => ({ from, ...(until !== undefined && { until }) }))
    for (const way of ways) {
      const refused = await (async () => way())().catch((error: unknown) => error)
      if (!(refused instanceof ServiceError)) throw new Error(`${String(way)} took the day`)
      expect(refused).toMatchObject({ code, versions })
      for (const { from } of versions) {
        expect(refused.message).toContain(`from ${from}`)
        expect(refused.messageVi).toContain(`từ ${from}`)
      }
    }
    expect(called).toEqual([])
  })
})
