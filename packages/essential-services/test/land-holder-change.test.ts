import { describe, expect, it } from 'vitest'
import { getService, submit, type ServiceForm } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem } from './world.ts'

const land = askService('land-holder-change')
const receivedAt = '2026-07-20T09:00:00+07:00'

describe('the form of a change of the holder', () => {
  it('asks for a person or an organisation, not both', () => {
    expect(land.problems(land.form({ holderKind: 'organisation', changeKind: 'name' }))).toEqual({
      person: 'not-asked',
      oldIdNumber: 'not-asked',
      organisation: 'required',
    })
    const { organisation } = land.form({}, 1) as { organisation: object }
    expect(land.problems(land.form({ organisation }))).toEqual({ organisation: 'not-asked' })
  })

  it.each([
    ['legal-paper', 0],
    ['identity-paper', 1],
  ] as const)('refuses %s for the other kind of holder', (changeKind, index) => {
    const form = land.form({ changeKind }, index)
    expect(land.problems(form)).toEqual({ changeKind: 'not-of-holder' })
    expect(land.sentences(form, 'changeKind')).toEqual([
      'Thông tin thay đổi không phù hợp với loại người sử dụng đất',
      'What changes does not fit the kind of holder',
    ])
  })

  it('refuses what changes nothing, and a certificate of tomorrow', () => {
    const { after, certificate } = land.form() as { after: string; certificate: object }
    expect(land.problems(land.form({ before: after }))).toEqual({ after: 'no-change' })
    const early = land.form({ certificate: { ...certificate, issuedOn: '2026-07-21' } })
    expect(land.problems(early)).toEqual({ 'certificate.issuedOn': 'in-future' })
  })
})

describe('papers, fee and time of a change of the holder', () => {
  it('always needs the original certificate, whatever the registers have', () => {
    const found = { identity: 'found', residence: 'found', 'holder-history': 'found', 'land-parcel': 'found' } as const
    expect(land.papers(land.form(), found)).toEqual({
      form: 'hand-in',
      certificate: 'hand-in',
      'proof-of-person': 'replaced',
    })
  })

  it('needs proof of what the population database does not have, and of an organisation', () => {
    expect(land.papers(land.form())['proof-of-person']).toBe('look-up-first')
    expect(land.papers(land.form(), { 'holder-history': 'differs' })['proof-of-person']).toBe('hand-in')
    expect(land.papers(land.form({}, 1))).toEqual({
      form: 'hand-in',
      certificate: 'hand-in',
      'proof-of-organisation': 'hand-in',
      mandate: 'hand-in',
      'cadastral-extract': 'hand-in',
    })
  })

  it('costs what the provincial council says, which is not known', () => {
    const fee = land.fee(land.form())
    expect(fee).toMatchObject({ known: false, charges: [] })
    expect(!fee.known && fee.unknownVi).toContain('hội đồng nhân dân')
  })

  it('takes ten working days, twenty in remote communes', () => {
    expect(land.due(receivedAt, { form: land.form() })).toMatchObject({ dueAt: '2026-08-03T17:00:00+07:00' })
    expect(land.due(receivedAt, { form: land.form({}, 1) })).toMatchObject({ dueAt: '2026-08-17T17:00:00+07:00' })
  })

  it('changes its code, its ministry and its form', () => {
    expect(land.firstDays()).toEqual(['2022-01-06', '2022-08-15', '2025-03-01', '2025-07-01'])
    expect(land.codes('2022-06-14')).toEqual(['1.004227'])
    expect(land.codes('2025-05-01')).toEqual([])
    expect(land.codes('2026-07-20')).toEqual(['1.013833'])
    expect(land.version('2026-07-20')).toMatchObject({
      ministry: { value: { en: 'Ministry of Agriculture and Environment' } },
      channels: { value: ['desk'] },
      paperForm: { value: 'Mẫu 18' },
    })
    expect(land.version('2026-07-20').level.value).toBeUndefined()
  })
})

describe('a change of the holder at the land system', () => {
  const form = getService('land-holder-change').form.examples[0] as ServiceForm<'land-holder-change'>

  it('is handed in with parcel and certificate, and asks for no fee that nobody knows', async () => {
    const { system, heard } = caseSystem()
    const head = headOf({ channel: 'desk' })
    const dossier = await submit('land-holder-change', form, { head, clock, clients: { registries: system } })
    expect(await dossier.status()).toMatchObject({ status: 'received' })
    expect(heard).toMatchObject([
      { call: 'submit', input: { system: 'land', content: { parcel: { number: '12', sheet: '7' } } } },
    ])
    await expect(dossier.pay()).rejects.toMatchObject({ code: 'SERVICE_FEE_UNKNOWN' })
  })

  it('needs the client of the registries', async () => {
    const { system, heard } = caseSystem()
    const refused = submit('land-holder-change', form, { head: headOf(), clock, clients: { lineOfBusiness: system } })
    await expect(refused).rejects.toMatchObject({ code: 'SERVICE_CLIENT_MISSING' })
    expect(heard).toEqual([])
  })
})
