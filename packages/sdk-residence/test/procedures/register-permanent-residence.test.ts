import { isProcedureError } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { applicant, document, home, joining, permanent, proceduresWorld } from './world.ts'

describe('registerPermanentResidence', () => {
  it('gives a receipt with the fee and the day of the result, seven working days on', async () => {
    const { procedures, person } = proceduresWorld()

    const receipt = await procedures.registerPermanentResidence({
      ...permanent(person('settler')),
      dossierCode: 'G01.18073-260302-9001',
    })

    expect(receipt).toEqual({
      dossierCode: 'G01.18073-260302-9001',
      alreadyReceived: false,
      receiptNumber: 'CT04-2026-000001',
      receivedAt: '2026-03-02T08:00:00+07:00',
      dueAt: '2026-03-11T17:00:00+07:00',
      feeVnd: 10_000,
    })
  })

  it('costs twice as much at the desk', async () => {
    const { procedures, person } = proceduresWorld()
    const { feeVnd } = await procedures.registerPermanentResidence(permanent(person('settler'), { channel: 'desk' }))

    expect(feeVnd).toBe(20_000)
  })

  it('moves somebody in the world once the officer has decided, and tells the other systems', async () => {
    const { procedures, person, known, world, pass } = proceduresWorld()
    const events: unknown[] = []
    world.on('residence-removed', (event) => events.push(['removed', event]))
    world.on('residence-registered', (event) => events.push(['registered', event]))
    const form = permanent(person('settler-from-elsewhere'))
    const before = known('settler-from-elsewhere').residence

    await procedures.registerPermanentResidence(form)
    expect(known('settler-from-elsewhere').residence).toEqual(before)
    pass()

    const { personalId, residence, householdId } = known('settler-from-elsewhere')
    expect(residence).toEqual(home)
    expect(world.graph.households[householdId]).toMatchObject({ headId: personalId, memberIds: [personalId] })
    const about = { kind: 'permanent', personalId, dossierCode: form.dossierCode }
    expect(events).toEqual([
      ['removed', { ...about, residence: before, cause: 'moved' }],
      ['registered', { ...about, residence: home }],
    ])
    expect(world.violations()).toEqual([])
  })

  it('joins the household of a host; a kinship that civil status knows need not be proved', async () => {
    const { procedures, person, known, world, pass } = proceduresWorld()
    const form = joining(person('settler-daughter'), person('settler-host'), 'child')

    await procedures.registerPermanentResidence(form)
    pass()

    expect((await procedures.getProcedureStatus(form.dossierCode)).status).toBe('returned')
    const { householdId } = known('settler-host')
    expect(known('settler-daughter')).toMatchObject({ householdId, residence: known('settler-host').residence })
    expect(world.graph.households[householdId]?.headId).toBe(known('settler-host').personalId)
  })

  it('takes members along; the one who heads the household is its head', async () => {
    const { procedures, person, known, world, pass } = proceduresWorld()
    const [minor, grown] = [person('settler-minor'), person('settler')]
    const form = permanent(minor, {
      relationship: 'child',
      householdHead: { name: grown.name, personalId: grown.personalId },
      members: [{ ...applicant(grown), relationship: 'head' }],
    })

    await procedures.registerPermanentResidence(form)
    pass()

    // An adult moves along: nobody else has to agree.
    const { householdId } = known('settler-minor')
    expect(world.graph.households[householdId]).toMatchObject({
      headId: grown.personalId,
      memberIds: [grown.personalId, minor.personalId],
    })
  })

  it('notes the dossier for every system', async () => {
    const { procedures, person, world, pass } = proceduresWorld()
    const form = permanent(person('settler'))
    await procedures.registerPermanentResidence(form)
    pass()

    expect(world.graph.dossiers[form.dossierCode]).toMatchObject({
      procedureCode: '1.004222',
      personalId: person('settler').personalId,
      residenceStatuses: ['1', '2', '4', '9', '10'],
    })
  })
})

describe('a dossier is registered once', () => {
  it('the same dossier again is received before, in whatever order its fields stand', async () => {
    const { procedures, person, platform, world, pass } = proceduresWorld()
    let registered = 0
    world.on('residence-registered', () => (registered += 1))
    const form = permanent(person('settler'))
    const first = await procedures.registerPermanentResidence(form)
    const turned = Object.fromEntries(Object.entries(form).toReversed()) as typeof form

    const again = await procedures.registerPermanentResidence(turned)
    pass()
    const late = await procedures.registerPermanentResidence(form)

    expect(again).toEqual({ ...first, alreadyReceived: true })
    expect(late).toEqual({ ...first, alreadyReceived: true })
    expect(registered).toBe(1)
    expect(platform.journal.list({ verdict: 'invalid' })).toEqual([])
  })

  it('a lost answer: the client repeats by itself, and nothing is registered twice', async () => {
    const { newClient, person, platform } = proceduresWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, system: 'residence-procedures', times: 1 })
    platform.faults.add({ fault: { kind: 'connection-reset' }, system: 'residence-procedures', times: 1 })
    const procedures = newClient({ policies: { retry: { firstDelayMs: 0 }, breaker: false } })

    const { alreadyReceived } = await procedures.registerPermanentResidence(permanent(person('settler')))

    expect(alreadyReceived).toBe(false)
    expect(platform.journal.list({ operation: 'registerPermanentResidence' })).toHaveLength(3)
  })

  it('another content under the code is a conflict', async () => {
    const { procedures, person } = proceduresWorld()
    const form = permanent(person('settler'))
    await procedures.registerPermanentResidence(form)

    const other = procedures.registerPermanentResidence({ ...form, request: 'Việc khác' })

    await expect(other).rejects.toMatchObject({ code: 'PROCEDURE_DOSSIER_CONFLICT', field: 'dossierCode' })
  })
})

describe('what is refused before it becomes a dossier', () => {
  const asked = (change: (world: ReturnType<typeof proceduresWorld>) => ReturnType<typeof permanent>) => {
    const made = proceduresWorld()
    return made.procedures.registerPermanentResidence(change(made)).catch((error: unknown) => error)
  }

  it.each<[string, string, string, Parameters<typeof asked>[0]]>([
    [
      'a name that is not the one of the number',
      'PROCEDURE_CITIZEN_UNKNOWN',
      'applicant.personalId',
      ({ person }) => {
        const form = permanent(person('settler'))
        return { ...form, applicant: { ...form.applicant, name: 'Nguyễn Thị Không Có' } }
      },
    ],
    [
      'somebody dead',
      'PROCEDURE_CITIZEN_DECEASED',
      'applicant.personalId',
      ({ person }) => permanent(person('resident-deceased')),
    ],
    [
      'an unknown member',
      'PROCEDURE_CITIZEN_UNKNOWN',
      'members.0.personalId',
      ({ person }) => {
        const member = {
          name: 'Trần Văn Lạ',
          personalId: '999999999999',
          birthDate: '2000',
          relationship: 'other' as const,
        }
        return permanent(person('settler'), { members: [member] })
      },
    ],
    [
      'who lives there already',
      'PROCEDURE_ALREADY_REGISTERED',
      'applicant.personalId',
      ({ person }) => {
        const form = permanent(person('settler'))
        return { ...form, home: { kind: 'own', address: { ...home, detail: 'tổ dân phố 3' } } }
      },
    ],
  ])('%s', async (_, code, field, change) => {
    const error = await asked(change)

    expect(isProcedureError(error)).toBe(true)
    expect(error).toMatchObject({ code, field, outcome: 'rejected' })
  })
})

describe('consents and papers that are lacking are asked for together', () => {
  it('a rented home wants the owner, the contract and the certificate', async () => {
    const { procedures, person, pass } = proceduresWorld()
    const form = permanent(person('settler'), {
      home: { kind: 'rented', address: home, ownerId: person('settler-host').personalId, squareMetresEach: 12 },
    })
    await procedures.registerPermanentResidence(form)
    pass()

    const { status, question } = await procedures.getProcedureStatus(form.dossierCode)
    expect(status).toBe('supplement-required')
    expect(question?.items.map(({ item }) => item)).toEqual(['owner-consent', 'rental-contract', 'floor-space'])
    expect(question?.until).toBe('2026-03-11T10:00:00+07:00')
  })

  it('papers that are there from the beginning are not asked for', async () => {
    const { procedures, person, pass } = proceduresWorld()
    const form = permanent(person('settler'), {
      home: { kind: 'rented', address: home, ownerId: person('settler-host').personalId, squareMetresEach: 12 },
      consents: { homeOwner: { agrees: true, by: 'vneid', on: '2026-03-01' } },
      documents: [document('rental-contract'), document('floor-space')],
    })
    await procedures.registerPermanentResidence(form)
    pass()

    expect((await procedures.getProcedureStatus(form.dossierCode)).status).toBe('returned')
  })
})
