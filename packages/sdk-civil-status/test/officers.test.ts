import { describe, expect, it } from 'vitest'
import { civilStatusWorld, collect, dossiers } from './world.ts'

const code = 'H42.18-260302-0001'

/** A birth that waits, and what can be done with it. */
async function waiting(policy: object = { decision: 'wait' }) {
  const world = civilStatusWorld()
  world.rule(policy)
  const civilStatus = world.newClient()
  await civilStatus.submitRegistration(world.birth())
  const state = async () => (await collect(civilStatus.listRegistrationResults(dossiers(code))))[0]!.state
  return { ...world, civilStatus, state }
}

describe('an officer of civil status', () => {
  it('takes up, asks, and registers when told so, whatever time it is', async () => {
    const { act, state, civilStatus, birth, platform } = await waiting()

    expect(act('accept', { dossierCode: code })).toEqual({ done: { dossierCode: code, state: '3' } })
    expect(await state()).toBe('processing')
    expect(act('ask-for-supplement', { dossierCode: code, fields: ['nksHoTen'], reason: 'Sai họ tên' })).toMatchObject({
      done: { state: '2' },
    })
    const [asked] = await collect(civilStatus.listRegistrationResults(dossiers(code)))
    expect(asked).toMatchObject({ note: 'Sai họ tên', error: { field: 'child.name' } })

    await civilStatus.submitRegistration(birth())
    expect(act('complete', { dossierCode: code })).toMatchObject({ done: { state: '4' } })
    expect(await state()).toBe('completed')
    expect(platform.world.graph.dossiers[code]?.registrationStates).toEqual(['1', '3', '2', '1', '3', '4'])
  })

  it('refuses when told so, and what was planned for the dossier is over', async () => {
    const { act, state, letOfficerDecide } = await waiting({})

    act('refuse', { dossierCode: code, reason: 'Không đúng thẩm quyền' })
    letOfficerDecide()
    letOfficerDecide()

    expect(await state()).toBe('refused')
  })

  it('a dossier that nobody is told about waits for ever under the policy "wait"', async () => {
    const { state, letTimePass } = await waiting()
    letTimePass(60)
    letTimePass(100 * 24 * 60)

    expect(await state()).toBe('processing')
  })

  it('taken up by hand, it is decided by its policy', async () => {
    const { act, state, letTimePass } = await waiting({ decideAfterMinutes: 10 })
    act('accept', { dossierCode: code })
    letTimePass(9)
    expect(await state()).toBe('processing')
    letTimePass(1)
    expect(await state()).toBe('completed')
    letTimePass(60)
    letTimePass(60)
    expect(await state()).toBe('completed')
  })

  it.each(['accept', 'ask-for-supplement', 'refuse', 'complete'])(
    '%s: not of a dossier at its end, or of none',
    async (action) => {
      const { act, state } = await waiting()
      act('complete', { dossierCode: code })

      expect(act(action, { dossierCode: code })).toMatchObject({ error: 'NOT_NOW' })
      expect(act(action, { dossierCode: 'none' })).toMatchObject({ error: 'UNKNOWN' })
      expect(act(action, {})).toMatchObject({ error: 'INVALID_BODY' })
      expect(await state()).toBe('completed')
    },
  )

  it('registers whatever the facts say: a second entry of the dead is linked with the first', async () => {
    const { civilStatus, death, letOfficerDecide, act, rule, platform } = await waiting({})
    await civilStatus.submitRegistration(death())
    letOfficerDecide()
    rule({ decision: 'complete' }, 'again')
    await civilStatus.submitRegistration(death({ dossierCode: 'again' }))
    letOfficerDecide()

    const question = { ...dossiers('again'), kind: 'death' as const }
    expect(await collect(civilStatus.listRegistrationResults(question))).toMatchObject([
      { state: 'completed', death: { number: '1' } },
    ])
    expect(act('complete', { dossierCode: 'again' })).toMatchObject({ error: 'NOT_NOW' })
    expect(platform.world.violations()).toEqual([])
  })
})

describe('a policy', () => {
  it('sets how long an officer takes, of one dossier', async () => {
    const world = civilStatusWorld()
    world.rule({ receiveAfterMinutes: 0, decideAfterMinutes: 0 }, code)
    const civilStatus = world.newClient()
    await civilStatus.submitRegistration(world.birth())

    expect(await collect(civilStatus.listRegistrationResults(dossiers(code)))).toMatchObject([{ state: 'completed' }])
  })

  it('asks once: what comes after the supplement is decided by the facts', async () => {
    const { civilStatus, birth, state, letOfficerDecide } = await waiting({ decision: 'ask-for-supplement' })
    letOfficerDecide()
    expect(await state()).toBe('supplement-required')

    await civilStatus.submitRegistration(birth())
    letOfficerDecide()
    expect(await state()).toBe('completed')
  })

  it.each<[string, object]>([
    ['a decision that is none', { decision: 'sleep' }],
    ['time that runs back', { receiveAfterMinutes: -1 }],
    ['a number of a real form', { existingPersonalId: '042326000777' }],
    ['a field that is none', { mood: 'bad' }],
  ])('is refused with %s', (_, fields) => {
    expect(() => civilStatusWorld().rule(fields)).toThrow()
  })
})
