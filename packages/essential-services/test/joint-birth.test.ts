import { describe, expect, it } from 'vitest'
import { InputError } from '@lienthong/sdk-core'
import { getService, submit, type ServiceForm, type ServiceProcesses } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'

const birth = askService('joint-birth')
const office = { unit: 'UBND phường Thành Sen', officer: 'can-bo-01' }
const jointHead = (change: object = {}) => headOf({ submittedAt: '2026-10-05T09:00:00+07:00', office, ...change })

/** An engine that remembers what it was told to start. */
function processes() {
  const started: { readonly kind: string; readonly key: string; readonly input: object }[] = []
  const engine: ServiceProcesses = {
    start(kind, key, input: object) {
      started.push({ kind, key, input })
      return Promise.resolve({ started: true })
    },
    signal: () => Promise.resolve({ accepted: true }),
    status: () => Promise.resolve({ state: 'open', branches: { register: { state: 'waiting' } } }),
    contents: () => Promise.resolve({ results: {} }),
  }
  return { engine, started }
}

describe('the form of a joint birth', () => {
  const { child } = birth.form() as { child: object }

  it('is for children below six', () => {
    const born = (birthDate: string) =>
      birth.problems(
        birth.form({ registrationKind: 'late', child: { ...child, birthDate }, birthPaperIssuedOn: birthDate }),
      )
    expect(born('2020-10-06')).toEqual({})
    expect(born('2020-10-05')).toEqual({ 'child.birthDate': 'under-6' })
  })

  it('needs a parent', () => {
    const nobody = birth.form({ mother: undefined, father: undefined })
    expect(birth.sentences(nobody, 'mother')).toEqual([
      'Người mẹ hoặc người cha phải được khai',
      'Mother or the father must be told of',
    ])
  })

  it('asks for the home only when residence is asked for', () => {
    expect(birth.problems(birth.form({ withResidence: false }))).toEqual({ residence: 'not-asked' })
    expect(birth.problems(birth.form({ residence: undefined }))).toEqual({ residence: 'required' })
  })

  it('has an identity card since 2026-09-01, a joint code since the joint software', () => {
    const { identityCard: _, ...before } = birth.form() as { identityCard: boolean; child: object }
    const paper = { child: { ...before.child, birthDate: '2026-08-20' }, birthPaperIssuedOn: '2026-08-20' }
    const consents = { headConsent: undefined, ownerConsent: undefined, parentConsent: undefined }
    const { residence } = before as { residence?: object }
    const august = { ...before, ...paper, residence: { ...residence, ...consents } }
    expect(birth.problems(august, '2026-08-31')).toEqual({})
    expect(birth.problems({ ...august, identityCard: true }, '2026-08-31')).toEqual({ identityCard: 'not-asked' })
    expect(birth.problems(august, '2026-09-01')).toEqual({ identityCard: 'required' })
    expect(birth.problems(birth.form(), '2023-07-09')).toMatchObject({ jointDossierCode: 'not-asked' })
  })
})

describe('papers, fee and time of a joint birth', () => {
  it('asks for what no register holds; on paper for much more', () => {
    const found = { 'birth-paper': 'found', 'parents-marriage': 'found', housing: 'found' } as const
    expect(birth.papers(birth.form(), found)).toEqual({
      form: 'hand-in',
      'birth-paper': 'replaced',
      'parents-marriage': 'replaced',
      home: 'replaced',
    })
    expect(birth.papers(birth.form(), { 'birth-paper': 'unavailable' })['birth-paper']).toBe('hand-in')
    expect(birth.papers(birth.form(), found, '2022-06-14')).toMatchObject({
      'household-book': 'hand-in',
      'insurance-form': 'hand-in',
    })
    expect(birth.papers(birth.form(), found, '2023-01-01')).not.toHaveProperty('household-book')
  })

  it('is free on time since children are exempt; in the paper time nobody knows the fee of residence', () => {
    expect(birth.fee(birth.form({ copies: 1 }))).toMatchObject({ known: true, totalVnd: 8_000 })
    expect(birth.fee(birth.form({ registrationKind: 'late' }))).toMatchObject({ known: false })
    expect(birth.fee(birth.form(), '2022-06-14')).toMatchObject({ known: false })
    expect(birth.fee(birth.form({ withResidence: false, residence: undefined }), '2022-06-14')).toMatchObject({
      known: true,
    })
  })

  it.each([
    ['2022-06-14', { withResidence: true }, {}, '2022-07-12T17:00:00+07:00'],
    ['2022-06-14', { withResidence: false }, {}, '2022-07-05T17:00:00+07:00'],
    ['2026-07-20', { withResidence: true }, {}, '2026-07-23T17:00:00+07:00'],
    ['2026-07-20', { withResidence: true }, { housing: 'not-found' }, '2026-07-27T17:00:00+07:00'],
    ['2026-10-05', { identityCard: false }, {}, '2026-10-08T17:00:00+07:00'],
  ] as const)('of %s with %j and %j: %s', (day, form, found, dueAt) => {
    expect(birth.due(`${day}T09:00:00+07:00`, { form, found })).toMatchObject({ known: true, dueAt })
  })

  it.each([
    ['2024-01-15', {}],
    ['2026-10-05', { identityCard: true }],
  ])('of %s with %j is not told', (day, form) => {
    expect(birth.due(`${day}T09:00:00+07:00`, { form })).toMatchObject({ known: false })
  })

  it('has the codes of its time', () => {
    expect(birth.codes('2022-06-14')).toEqual(['2.000986', '2.001023'])
    expect(birth.codes('2024-01-15')).toEqual([])
    expect(birth.codes('2024-07-01')).toEqual(['2.002621'])
    expect(birth.codes('2026-09-01')).toEqual(['3.000722'])
    expect(birth.version('2022-06-14').level.value).toBe('paper')
    expect(birth.version('2026-09-01').procedures[0]).toMatchObject({ confidence: 'observed' })
  })
})

describe('a joint birth handed to the engine', () => {
  const form = getService('joint-birth').form.examples[0] as ServiceForm<'joint-birth'>

  it('is one process with the parts that are asked for', async () => {
    const { engine, started } = processes()
    const paper = (id: string) => ({
      id,
      name: `${id}.pdf`,
      url: `https://one-stop.example/${id}`,
      sha256: 'a'.repeat(64),
    })
    const head = jointHead({
      documents: [{ ...paper('birth-paper'), civilStatusKindCode: 3 }, paper('owner-consent'), paper('other')],
    })
    const dossier = await submit('joint-birth', form, { head, clock, clients: {}, processes: engine })
    expect(await dossier.status()).toMatchObject({ status: 'processing' })
    expect(started).toMatchObject([
      {
        kind: 'joint-birth',
        key: head.dossierCode,
        input: {
          jointDossierCode: 'G22.99.18-261005-0001',
          provinceCode: '42',
          filing: { processingUnit: office.unit, officer: office.officer, channel: 'online' },
          papers: [{ kindCode: 3, reference: 'https://one-stop.example/birth-paper', sha256: 'a'.repeat(64) }],
          residence: { agencyCode: '18073', documents: [{ kind: 'owner-consent' }] },
          card: { facilityCode: '42001' },
          identityCard: true,
        },
      },
    ])
  })

  it.each([
    ['head.office', { office: undefined }],
    ['head.agencyCode', { agencyCode: '99999' }],
  ])('is refused by name without a good %s, and nothing starts', async (field, change) => {
    const { engine, started } = processes()
    const options = { head: jointHead(change), clock, clients: {}, processes: engine }
    const refused = await submit('joint-birth', form, options).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(InputError)
    expect((refused as InputError).fields).toMatchObject([{ field }])
    expect(started).toEqual([])
  })
})
