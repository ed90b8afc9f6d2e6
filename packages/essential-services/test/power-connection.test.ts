import { describe, expect, it } from 'vitest'
import { followDossier, getService, services, submit } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem } from './world.ts'

const power = askService('power-connection')
const receivedAt = '2026-07-20T09:00:00+07:00'

describe('the form of a connection', () => {
  it('asks how many households share a meter, only when it is shared', () => {
    expect(power.problems(power.form({ meter: 'shared' }))).toEqual({ households: 'required' })
    expect(power.problems(power.form({ meter: 'shared', households: 1 }))).toEqual({ households: 'too-short' })
    expect(power.problems(power.form({ households: 2 }))).toEqual({ households: 'not-asked' })
  })

  it('asks for an account only for a direct debit', () => {
    expect(power.problems(power.form({ payment: { by: 'debit' } }))).toEqual({ 'payment.account': 'required' })
    const { payment } = power.form() as { payment: object }
    expect(power.problems(power.form({ payment: { ...payment, by: 'cash' } }))).toEqual({
      'payment.account': 'not-asked',
    })
  })

  it.each([0, -1, 2001, Number.NaN])('refuses a power of %d kW', (powerKw) => {
    expect(Object.keys(power.problems(power.form({ powerKw })))).toEqual(['powerKw'])
  })

  it('refuses a survey before the dossier, and a device that is named twice', () => {
    expect(power.problems(power.form({ surveyAt: '2026-07-19T16:00:00+07:00' }))).toEqual({
      surveyAt: 'before-submission',
    })
    const { devices } = power.form() as { devices: object[] }
    expect(power.sentences(power.form({ devices: [...devices, ...devices] }), 'devices')).toEqual([
      'Thiết bị sử dụng điện không được có thiết bị trùng nhau',
      'Devices must not name a device twice',
    ])
  })
})

describe('papers, fee and time of a connection', () => {
  const found = { identity: 'found', residence: 'found', organisation: 'found', 'land-parcel': 'found' } as const

  it('are replaced when the buyer consents, and only then', () => {
    expect(power.papers(power.form(), found)).toEqual({
      form: 'hand-in',
      identity: 'replaced',
      'place-of-living': 'replaced',
    })
    expect(power.papers(power.form({ shareData: false }), found)).toEqual({
      form: 'hand-in',
      identity: 'hand-in',
      'place-of-living': 'hand-in',
    })
  })

  it('of an organisation are others, and tell the purpose', () => {
    expect(power.papers(power.form({ shareData: true }, 1), found)).toEqual({
      form: 'hand-in',
      organisation: 'replaced',
      place: 'replaced',
      purpose: 'hand-in',
    })
    expect(power.papers(power.form({}, 1), found)).toMatchObject({ place: 'hand-in' })
  })

  it('costs nothing up to the connection point; works behind the meter are offered, not guessed', () => {
    expect(power.fee(power.form())).toMatchObject({ known: true, totalVnd: 0 })
    expect(power.fee(power.form({ extraWorks: undefined }))).toMatchObject({ known: true, totalVnd: 0 })
    expect(power.fee(power.form({}, 1))).toMatchObject({ known: false, charges: [{ id: 'connection', amountVnd: 0 }] })
  })

  it('takes five working days, seven when the grid must be extended', () => {
    expect(power.due(receivedAt, { form: power.form() })).toMatchObject({ dueAt: '2026-07-27T17:00:00+07:00' })
    expect(power.due(receivedAt, { form: power.form({}, 1) })).toMatchObject({ dueAt: '2026-07-29T17:00:00+07:00' })
  })

  it('is no administrative procedure', () => {
    expect(power.firstDays()).toEqual(['2022-01-06', '2022-08-15'])
    for (const from of power.firstDays()) {
      expect(power.codes(from)).toEqual([])
      expect(power.version(from).proceduresNote?.en).toContain('7603')
    }
  })
})

describe('a connection', () => {
  it('is taken in by the power company, and can be followed', async () => {
    const { system, heard, ask } = caseSystem()
    const head = headOf()
    const options = { head, clock, clients: { lineOfBusiness: system } }
    const [form] = getService('power-connection').form.examples
    await expect(submit('power-connection', form, options)).rejects.toMatchObject({ code: 'SERVICE_RUN_BY_OWNER' })
    ask({ dossierCode: head.dossierCode, status: 'processing' })
    expect(await followDossier('power-connection', options).status()).toMatchObject({ status: 'processing' })
    expect(heard).toEqual([])
  })
})

describe('the essential services', () => {
  it('are 25', () => {
    expect(services.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  })

  it('of which three are run by others and only followed', () => {
    const mirrored = services.filter(({ filing }) => filing.by === 'mirror').map(({ slug }) => slug)
    expect(mirrored).toEqual(['graduation-exam', 'power-connection', 'power-party-change'])
  })
})
