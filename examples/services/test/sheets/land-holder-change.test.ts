import { paper } from '../../src/papers.ts'
import { requiredDocuments, submit, type ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openOffice } from '../../src/office.ts'
import { applicantOf } from '../../src/people.ts'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'land-holder-change'>

/** Service 19: what its sheet tells of. The wire takes dossiers in and tells tax notices; the rest comes by letter. */
describe('land-holder-change', () => {
  const { office, file, form, named, lookUp, faultsOf } = officeOfTests()
  const slug = 'land-holder-change'
  const parcelPlace = { provinceCode: '42', communeCode: '18073', detail: 'Tổ dân phố 3' }

  /** Somebody files about the parcel that they hold. */
  async function by(persona: string, changes: Partial<Form['parcel']> = {}): Promise<Form> {
    const { facts: { mapSheet = '', parcelNumber = '', oldIdNumber } = {} } = await office().admin.person(persona)
    const given = (await form(slug)) as Form
    const { name, personalId, birthDate } = named(persona)
    return {
      ...given,
      applicant: applicantOf(named(persona)),
      ...(given.person && { person: { ...given.person, name, personalId, birthDate } }),
      oldIdNumber,
      parcel: { ...given.parcel, number: parcelNumber, sheet: mapSheet, address: parcelPlace, ...changes },
    }
  }

  const seen = async (code: string) => (await office().admin.dossiers()).find((dossier) => dossier.code === code)
  const tell = async (action: string, body: object) => {
    await office().admin.officer('land', action, body)
    await office().landBook.collect()
  }

  it('is done by letter; the code of the result stands at the mocks too', async () => {
    const filed = await file(slug, {}, await by('land-owner'))
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    expect(await filed.dossier.result()).toMatchObject({ ended: true, papers: [{ code: 'KQ.G10.001147' }] })
    expect(await seen(filed.head.dossierCode)).toMatchObject({
      caseStatuses: ['2', '4', '9'],
      resultCodes: ['KQ.G10.001147'],
    })
  })

  it('always needs the original certificate: a copy is asked about, and the dossier goes on when it came', async () => {
    const filed = await file(slug, {}, await by('land-owner'), [paper('proof-of-person')])
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['certificate'], description: 'Phải nộp bản gốc giấy chứng nhận đã cấp.' },
    })
    await tell('receive-papers', { receiptCode: filed.head.dossierCode, items: ['certificate'] })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('asks for the original whatever the registers know', async () => {
    const found = { identity: 'found', 'holder-history': 'found', 'land-parcel': 'found' } as const
    const papers = requiredDocuments(slug, await by('land-owner'), { at: '2026-03-02', found })
    expect(papers.find(({ id }) => id === 'certificate')).toMatchObject({ state: 'hand-in' })
  })

  it('asks for proof when the old number on the certificate is not the holder’s', async () => {
    const given = await by('land-owner-other-number')
    // What the office sees beforehand, and what the land office says when it does not look.
    expect((await lookUp(named('land-owner-other-number')))?.oldIdNumber).not.toBe(given.oldIdNumber)
    const papers = requiredDocuments(slug, given, { at: '2026-03-02', found: { 'holder-history': 'differs' } })
    expect(papers.find(({ id }) => id === 'proof-of-person')?.state).toBe('hand-in')
    const filed = await file(slug, {}, given)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['proof-of-person'] },
    })
  })

  it('with that proof in its papers is not asked', async () => {
    const filed = await file(slug, {}, await by('land-owner-other-number'), [
      paper('certificate'),
      paper('proof-of-person'),
    ])
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('of a parcel that is not on the map asks for the cadastral extract', async () => {
    const filed = await file(slug, {}, await by('land-owner', { sheet: '998' }))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['cadastral-extract'] },
    })
  })

  it('for which money is due waits for it after the tax notice', async () => {
    const filed = await file(slug, {}, await by('land-owner-owes'))
    expect(await followToEnd(filed, office(), 12)).toMatchObject({ status: 'payment-required' })
    expect(await seen(filed.head.dossierCode)).toMatchObject({ caseStatuses: ['2', '6'] })
    await tell('tax-paid', { receiptCode: filed.head.dossierCode })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('of a parcel in dispute is refused by letter', async () => {
    const filed = await file(slug, {}, await by('land-owner-disputed'))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'stopped',
      refusal: { description: 'Thửa đất đang có tranh chấp.' },
    })
    expect((await seen(filed.head.dossierCode))?.resultCodes).toBeUndefined()
  })

  it('under a receipt that the land office has is refused over the wire, by whomever it is sent again', async () => {
    const given = await by('land-owner')
    const { head } = await file(slug, {}, given)
    // Another worker, who does not know that it was sent.
    const other = await openOffice(office().admin)
    onTestFinished(() => other.close())
    await expect(submit(slug, given, { head, clients: other.clients, clock: other.admin })).rejects.toMatchObject({
      kind: 'remote',
      code: 'LAND_REFUSED',
      wireCode: '409',
    })
  })

  it('is not sent with a commune of another province', async () => {
    const elsewhere = await by('land-owner', { address: { ...parcelPlace, provinceCode: '40' } })
    expect(await faultsOf(slug, elsewhere)).toEqual(['parcel.address.communeCode: commune-of-province'])
  })

  it('is not sent when nothing changes', async () => {
    const given = await by('land-owner')
    expect(await faultsOf(slug, { ...given, after: given.before })).toEqual(['after: no-change'])
  })
})
