import { inProcessFetch } from '@lienthong/mock-core'
import { InputError, isLienThongError, type Drift } from '@lienthong/sdk-core'
import { insuranceErrors, type CheckCardInput } from '@lienthong/sdk-insurance'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changing, everythingShown, insuranceWorld } from './world.ts'

describe('checkCard', () => {
  it('finds the card of somebody by the personal number', async () => {
    const { newClient, person, questionAbout } = insuranceWorld()

    const { status, card, renewedBy } = await newClient().checkCard(questionAbout('card-holder'))

    expect(status).toBe('valid')
    expect(card).toMatchObject({
      cardNumber: expect.stringMatching(/^GD442\d{10}$/) as string,
      name: person('card-holder').name,
      insuranceNumber: expect.stringMatching(/^9\d{9}$/) as string,
      sex: person('card-holder').sex,
      facilityCode: '42001',
      validFrom: '2026-01-01',
      validTo: '2027-12-31',
    })
    expect(card).not.toHaveProperty('fiveYearsFrom')
    expect(renewedBy).toBeUndefined()
  })

  it('finds the same card by the insurance number and by its own number', async () => {
    const { newClient, questionAbout } = insuranceWorld()
    const insurance = newClient()
    const { card } = await insurance.checkCard(questionAbout('card-holder'))

    for (const number of [card.cardNumber, card.insuranceNumber!]) {
      const found = await insurance.checkCard(questionAbout('card-holder', { number }))
      expect(found.card).toEqual(card)
    }
  })

  it('takes a birth date of which only the year or the month is known', async () => {
    const { newClient, person, questionAbout } = insuranceWorld()
    const { birthDate } = person('card-holder')

    for (const known of [birthDate.slice(0, 4), birthDate.slice(0, 7), birthDate]) {
      const { status } = await newClient().checkCard(questionAbout('card-holder', { birthDate: known }))
      expect(status).toBe('valid')
    }
  })

  it('names the newer card of somebody who asks with the old one', async () => {
    const { newClient, person, questionAbout } = insuranceWorld()
    const number = person('card-renewed').facts!['oldCardNumber']!

    const found = await newClient().checkCard(questionAbout('card-renewed', { number }))

    expect(found).toMatchObject({
      status: 'replaced-and-expired',
      card: { cardNumber: number, validTo: '2021-12-31' },
      renewedBy: { cardNumber: `HT3${number.slice(3)}`, validFrom: '2026-01-01', facilityCode: '42001' },
    })
  })

  it.each([
    ['001', 'held-by-defence'],
    ['002', 'held-by-public-security'],
    ['004', 'replaced-and-still-valid'],
  ])('wire code %s is a usable card, %s', async (maKetQua, status) => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const fetch = changing(inProcessFetch(platform), (answer) => ({ ...answer, maKetQua }))

    expect(await newClient({ fetch }).checkCard(questionAbout('card-holder'))).toMatchObject({ status })
  })

  it('puts token, id token and account in the query, and the password only as its MD5', async () => {
    const { platform, newClient, questionAbout, person } = insuranceWorld()
    const sent: Request[] = []
    const fetch = async (request: Request) => {
      sent.push(request.clone())
      return inProcessFetch(platform)(request)
    }

    const { name, birthDate } = person('card-holder')
    const known = { name: name.normalize('NFD'), birthDate: birthDate.slice(0, 4) }
    await newClient({ fetch }).checkCard(questionAbout('card-holder', known))

    const [taken, asked] = sent as [Request, Request]
    expect(await taken.json()).toEqual({ username: '42001_BV', password: '9d4b19c64b5e92137321726871a19f85' })
    const { pathname, searchParams } = new URL(asked.url)
    expect(pathname).toBe('/insurance-card/api/egw/KQNhanLichSuKCB2024')
    expect(Object.fromEntries(searchParams)).toEqual({
      token: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      id_token: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      username: '42001_BV',
      password: '9d4b19c64b5e92137321726871a19f85',
    })
    expect(await asked.json()).toEqual({
      maThe: person('card-holder').personalId,
      hoTen: name,
      ngaySinh: birthDate.slice(0, 4),
      hoTenCb: person('card-officer').name,
      cccdCb: person('card-officer').personalId,
    })
  })
})

describe('a refusal is an error to switch on', () => {
  it.each<[string, string, string, Partial<CheckCardInput>]>([
    ['INSURANCE_CARD_EXPIRED', '010', 'card-expired', {}],
    ['INSURANCE_CARD_REVOKED', '110', 'card-revoked', {}],
    ['INSURANCE_CARD_NOT_FOUND', '050', 'card-holder', { number: '999999999999' }],
    ['INSURANCE_NAME_MISMATCH', '060', 'card-holder', { name: 'Xa Văn Không' }],
    ['INSURANCE_BIRTH_DATE_MISMATCH', '070', 'card-holder', { birthDate: '1900-01' }],
    ['INSURANCE_OFFICER_NOT_REGISTERED', '054', 'card-holder', { officer: { personalId: '9'.repeat(12), name: 'A' } }],
  ])('%s (wire %s): %s', async (code, wireCode, persona, change) => {
    const { newClient, questionAbout } = insuranceWorld()

    await expect(newClient().checkCard(questionAbout(persona, change))).rejects.toMatchObject({
      kind: 'remote',
      code,
      wireCode,
      system: 'insurance',
      operation: 'checkCard',
      outcome: 'rejected',
    })
  })

  it('an officer who gives somebody else’s name', async () => {
    const { newClient, person, questionAbout } = insuranceWorld()
    const officer = { personalId: person('card-officer').personalId, name: 'Xa Văn Không' }

    await expect(newClient().checkCard(questionAbout('card-holder', { officer }))).rejects.toMatchObject({
      code: 'INSURANCE_OFFICER_NAME_MISMATCH',
      wireCode: '055',
    })
  })

  it('a failing gateway may be asked again', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const insurance = newClient()
    await insurance.checkCard(questionAbout('card-holder'))
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'checkCard', times: 1 })

    await expect(insurance.checkCard(questionAbout('card-holder'))).rejects.toMatchObject({
      code: 'INSURANCE_SERVER_ERROR',
      retryable: true,
    })
    expect(await insurance.checkCard(questionAbout('card-holder'))).toMatchObject({ status: 'valid' })
  })

  it.each(Object.entries(insuranceErrors).flatMap(([code, { wire }]) => wire.map((wireCode) => [wireCode, code])))(
    'wire code %s is %s',
    async (maKetQua, code) => {
      const { platform, newClient, questionAbout } = insuranceWorld()
      const fetch = changing(inProcessFetch(platform), () => ({ maKetQua, ghiChu: 'Từ chối' }))

      await expect(newClient({ fetch }).checkCard(questionAbout('card-holder'))).rejects.toMatchObject({
        kind: 'remote',
        code,
        wireCode: maKetQua,
      })
    },
  )
})

describe('bad input is refused before anything is sent', () => {
  it('names every field, in two languages, and no value', async () => {
    const { platform, newClient } = insuranceWorld()
    const bad = {
      number: 'TE442912345678', // one digit is missing
      name: '',
      birthDate: '29/02/2024',
      officer: { personalId: '04219500012X', name: 'y'.repeat(201) },
      facility: '42001',
    } as unknown as CheckCardInput
    const error = await newClient()
      .checkCard(bad)
      .catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).fields.map(({ field, rule }) => [field, rule])).toEqual([
      ['number', 'format'],
      ['name', 'too-short'],
      ['birthDate', 'partial-date'],
      ['officer.personalId', 'personal-id'],
      ['officer.name', 'too-long'],
      ['facility', 'unknown-field'],
    ])
    expect((error as InputError).messageVi).toContain('officer.personalId phải gồm đúng 12 chữ số')
    for (const value of ['TE442912345678', '29/02/2024', '04219500012X', 'yyyy', '42001']) {
      expect(everythingShown(error)).not.toContain(value)
    }
    expect(platform.journal.total).toBe(0)
  })
})

describe('an answer the contract does not know', () => {
  it('a new field and a new code deep inside are told to onDrift, and nothing is thrown', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const fetch = changing(inProcessFetch(platform), (answer) => ({
      ...answer,
      maKV: 'K9',
      dsLichSuKCB2018: [{ maHoSo: '1', tinhTrang: '7', khoa: 'K01' }],
    }))

    expect(await newClient({ fetch, onDrift }).checkCard(questionAbout('card-holder'))).toMatchObject({
      status: 'valid',
    })
    expect(onDrift.mock.calls.map(([{ kind, path }]) => `${kind} ${path}`).sort()).toEqual([
      'unknown-field dsLichSuKCB2018.0.khoa',
      'unknown-value dsLichSuKCB2018.0.tinhTrang',
      'unknown-value maKV',
    ])
  })

  it('a new outcome is a contract error that shows the code', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const fetch = changing(inProcessFetch(platform), (answer) => ({ ...answer, maKetQua: '131' }))

    await expect(newClient({ fetch }).checkCard(questionAbout('card-holder'))).rejects.toMatchObject({
      kind: 'contract',
      code: 'UNKNOWN_REFUSAL',
      wireCode: '131',
    })
  })

  it('a field of another type is a contract error that names the place and no value', async () => {
    const { platform, newClient, person, questionAbout } = insuranceWorld()
    const fetch = changing(inProcessFetch(platform), (answer) => ({ ...answer, hoTen: { ten: answer['hoTen'] } }))
    const error = await newClient({ fetch })
      .checkCard(questionAbout('card-holder'))
      .catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({
      kind: 'contract',
      code: 'ANSWER_OUTSIDE_CONTRACT',
      problems: ['hoTen: invalid_type'],
    })
    expect(everythingShown(error)).not.toContain(person('card-holder').name)
  })

  it('whatever JSON comes, the call ends with an error of this project', async () => {
    const { platform, newClient, newGateway, questionAbout } = insuranceWorld()
    const gateway = newGateway()

    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (answer) => {
        const fetch = changing(inProcessFetch(platform), () => answer)
        const error = await newClient({ fetch, gateway })
          .checkCard(questionAbout('card-holder'))
          .catch((thrown: unknown) => thrown)
        expect(isLienThongError(error)).toBe(true)
      }),
    )
  })
})
