import { describe, expect, it } from 'vitest'
import { absence, collect, day, document, hour, permanent, proceduresWorld } from './world.ts'

describe('a dossier on its way', () => {
  it('is looked at, worked on, decided and returned, and every step has its time', async () => {
    const { procedures, person, pass } = proceduresWorld()
    const form = permanent(person('settler'))
    await procedures.registerPermanentResidence(form)
    const seen: (string | undefined)[] = []
    for (let step = 0; step < 5; step += 1) {
      seen.push((await procedures.getProcedureStatus(form.dossierCode)).status)
      pass(hour / 2)
    }
    pass()

    const { steps, status, dueAt } = await procedures.getProcedureStatus(form.dossierCode)
    expect(seen).toEqual(['registered', 'received', 'processing', 'processing', 'finished'])
    expect(status).toBe('returned')
    expect(dueAt).toBe('2026-03-11T17:00:00+07:00')
    expect(steps.map(({ at, note }) => [at.slice(11, 16), note])).toEqual([
      ['08:00', 'Đã nộp hồ sơ'],
      ['08:30', 'Đã tiếp nhận hồ sơ'],
      ['09:00', 'Đang giải quyết'],
      ['10:00', 'Đã giải quyết xong'],
      ['10:30', 'Đã trả kết quả'],
    ])
  })

  it('comes out the same from a snapshot', async () => {
    const { procedures, person, world, pass } = proceduresWorld()
    const form = permanent(person('settler'))
    await procedures.registerPermanentResidence(form)
    const kept = JSON.parse(JSON.stringify(world.snapshot())) as ReturnType<typeof world.snapshot>
    pass()
    world.restore(kept)

    expect((await procedures.getProcedureStatus(form.dossierCode)).status).toBe('registered')
    pass()
    expect((await procedures.getProcedureStatus(form.dossierCode)).status).toBe('returned')
  })
})

describe('a supplement', () => {
  /** A dossier whose owner has confirmed nothing. */
  async function waiting() {
    const made = proceduresWorld()
    const { procedures, person, pass } = made
    const owner = person('owner-silent').personalId
    const form = permanent(person('settler'), {
      home: { kind: 'rented', address: { provinceCode: '42', communeCode: '18652', detail: 'Số 3' }, ownerId: owner },
      consents: { homeOwner: { agrees: true, by: 'vneid', on: '2026-03-01', personalId: owner } },
      documents: [document('rental-contract'), document('floor-space')],
    })
    await procedures.registerPermanentResidence(form)
    pass()
    const answer = { dossierCode: form.dossierCode, question: 1, submittedAt: '2026-03-03T09:00:00+07:00' }
    return { ...made, form, answer }
  }

  it('answers the question and leads to the registration; a second time nothing is done', async () => {
    const { procedures, form, answer, pass } = await waiting()
    const { question } = await procedures.getProcedureStatus(form.dossierCode)
    expect(question).toMatchObject({ number: 1, items: [{ item: 'owner-consent', itemCode: 'BS01' }] })
    const supplement = {
      ...answer,
      consents: { homeOwner: { agrees: true, by: 'signature', on: '2026-03-03' } },
    } as const

    expect(await procedures.supplementDossier(supplement)).toEqual({ alreadyReceived: false, status: 'processing' })
    expect(await procedures.supplementDossier(supplement)).toEqual({ alreadyReceived: true, status: 'processing' })
    pass()

    const { status, steps, question: over } = await procedures.getProcedureStatus(form.dossierCode)
    expect(status).toBe('returned')
    expect(over).toBeUndefined()
    expect(steps.map(({ statusCode }) => statusCode)).toEqual(['1', '2', '4', '5', '4', '9', '10'])
  })

  it('that does not answer leads to a second question', async () => {
    const { procedures, answer, form, pass } = await waiting()
    await procedures.supplementDossier({ ...answer, documents: [document('other')] })
    pass()

    expect(await procedures.getProcedureStatus(form.dossierCode)).toMatchObject({
      status: 'supplement-required',
      question: { number: 2, items: [{ item: 'owner-consent' }] },
    })
  })

  it('an owner who says no ends the dossier with CT06', async () => {
    const { procedures, answer, form, pass } = await waiting()
    await procedures.supplementDossier({
      ...answer,
      consents: { homeOwner: { agrees: false, by: 'signature', on: '2026-03-03' } },
    })
    pass()

    expect(await procedures.getProcedureStatus(form.dossierCode)).toMatchObject({
      status: 'stopped',
      refusal: { form: 'CT06', reason: 'consent-refused', reasonCode: 'LD03' },
    })
  })

  it('that does not come in time ends it, too', async () => {
    const { procedures, answer, form, pass } = await waiting()
    pass(10 * day)

    expect(await procedures.getProcedureStatus(form.dossierCode)).toMatchObject({
      status: 'stopped',
      refusal: { reason: 'supplement-overdue' },
    })
    await expect(procedures.supplementDossier(answer)).rejects.toMatchObject({ code: 'PROCEDURE_STATE_CONFLICT' })
  })

  it('after a question was answered its deadline is over', async () => {
    const { procedures, answer, form, pass } = await waiting()
    await procedures.supplementDossier({ ...answer, documents: [document('owner-consent')] })
    pass(10 * day)

    expect((await procedures.getProcedureStatus(form.dossierCode)).status).toBe('returned')
  })

  it('a dossier that waits may be taken back', async () => {
    const { procedures, form } = await waiting()
    const withdrawal = { dossierCode: form.dossierCode, reason: 'Đổi ý', at: '2026-03-03T09:00:00+07:00' }

    expect(await procedures.withdrawDossier(withdrawal)).toEqual({ alreadyReceived: false, status: 'withdrawn' })
    expect(await procedures.withdrawDossier(withdrawal)).toEqual({ alreadyReceived: true, status: 'withdrawn' })
  })
})

describe('withdrawDossier', () => {
  it('is too late once an officer works on it', async () => {
    const { procedures, person, pass, known } = proceduresWorld()
    const form = permanent(person('settler'))
    await procedures.registerPermanentResidence(form)
    pass(hour)

    const call = procedures.withdrawDossier({
      dossierCode: form.dossierCode,
      reason: 'Đổi ý',
      at: '2026-03-02T09:00:00+07:00',
    })

    await expect(call).rejects.toMatchObject({ code: 'PROCEDURE_STATE_CONFLICT', wireCode: '04' })
    pass()
    expect(known('settler').residence).toEqual(form.home.address)
  })

  it('a dossier that was taken back registers nobody', async () => {
    const { procedures, person, pass, known } = proceduresWorld()
    const form = permanent(person('settler'))
    await procedures.registerPermanentResidence(form)
    await procedures.withdrawDossier({ dossierCode: form.dossierCode, reason: 'Đổi ý', at: form.submittedAt })
    pass(day)

    expect(known('settler').residence.detail).toBe('Tổ dân phố 3')
    expect((await procedures.getProcedureStatus(form.dossierCode)).status).toBe('withdrawn')
  })
})

describe('questions about dossiers', () => {
  it('one that is not there is an error by itself, and "not found" in a list', async () => {
    const { procedures, person } = proceduresWorld()
    const form = absence(person('absentee'))
    await procedures.declareAbsence(form)

    await expect(procedures.getProcedureStatus('G01-nowhere')).rejects.toMatchObject({
      code: 'PROCEDURE_DOSSIER_UNKNOWN',
    })
    const dossierCodes = ['G01-nowhere', form.dossierCode]
    expect(await collect(procedures.listProcedureResults({ dossierCodes }))).toEqual([
      { dossierCode: 'G01-nowhere', found: false },
      { dossierCode: form.dossierCode, found: true, status: 'registered', statusCode: '1', papers: [] },
    ])
  })

  it('a long list is asked for in parts of 50, in its own order', async () => {
    const { procedures, person, platform } = proceduresWorld()
    const form = absence(person('absentee'))
    await procedures.declareAbsence(form)
    const dossierCodes = Array.from({ length: 120 }, (_, index) => (index === 77 ? form.dossierCode : `G01-${index}`))

    const results = await collect(procedures.listProcedureResults({ dossierCodes }))

    expect(results.map(({ dossierCode }) => dossierCode)).toEqual(dossierCodes)
    expect(results.filter(({ found }) => found)).toHaveLength(1)
    expect(platform.journal.list({ operation: 'listProcedureResults' })).toHaveLength(3)
  })

  it('a fault late in the list stops it all before anything is sent', async () => {
    const { procedures, platform } = proceduresWorld()
    const dossierCodes = Array.from({ length: 120 }, (_, index) => (index === 77 ? '' : `G01-${index}`))

    await expect(collect(procedures.listProcedureResults({ dossierCodes }))).rejects.toMatchObject({
      fields: [{ field: 'dossierCodes.77', rule: 'too-short' }],
    })
    expect(platform.journal.total).toBe(0)
  })
})
