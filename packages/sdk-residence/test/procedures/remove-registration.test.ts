import { describe, expect, it } from 'vitest'
import { permanent, proceduresWorld, removal, temporary } from './world.ts'

describe('removeRegistration', () => {
  it('removes the dead from the register, and from their household', async () => {
    const { procedures, person, known, world, pass } = proceduresWorld()
    const told: unknown[] = []
    world.on('residence-removed', ({ kind, cause, personalId }) => told.push([kind, cause, personalId]))
    const dead = person('resident-deceased')
    const asked = removal(person('settler'), 'permanent', {
      people: [{ name: dead.name, personalId: dead.personalId }],
      reason: 'death',
    })

    const { dueAt } = await procedures.removeRegistration(asked)
    pass()

    expect(dueAt).toBe('2026-03-09T17:00:00+07:00')
    expect(known('resident-deceased').residenceRemovedOn).toBe('2026-03-02')
    expect(told).toEqual([['permanent', 'requested', dead.personalId]])
    expect(world.violations()).toEqual([])
  })

  it('a household whose head is removed has another one', async () => {
    const { procedures, person, known, world, pass } = proceduresWorld()
    const { householdId } = known('boarder')

    await procedures.removeRegistration(removal(person('boarder'), 'permanent', { reason: 'settled-abroad' }))
    pass()

    expect(world.graph.households[householdId]).toMatchObject({ headId: person('boarder-brother').personalId })
    expect(known('boarder').householdId).not.toBe(householdId)
    expect(world.violations()).toEqual([])
  })

  it('who was removed can be registered again, and nothing is removed a second time', async () => {
    const { procedures, person, known, world, pass } = proceduresWorld()
    await procedures.removeRegistration(removal(person('settler'), 'permanent'))
    pass()
    let removed = 0
    world.on('residence-removed', () => (removed += 1))

    await procedures.registerPermanentResidence(permanent(person('settler')))
    pass()

    expect(known('settler')).not.toHaveProperty('residenceRemovedOn')
    expect(removed).toBe(0)
  })

  it('what is not registered cannot be removed: in a joint procedure that counts as done', async () => {
    const { procedures, person, pass } = proceduresWorld()
    await procedures.removeRegistration(removal(person('settler'), 'permanent'))
    pass()

    for (const registration of ['permanent', 'temporary'] as const) {
      await expect(procedures.removeRegistration(removal(person('settler'), registration))).rejects.toMatchObject({
        code: 'PROCEDURE_NOT_REGISTERED',
        field: 'people.0.personalId',
      })
    }
  })

  it('a temporary one goes with its procedure code, and leaves the permanent one alone', async () => {
    const { procedures, person, known, pass } = proceduresWorld()
    await procedures.registerTemporaryResidence(temporary(person('boarder')))
    pass()
    const asked = removal(person('boarder'), 'temporary')

    await procedures.removeRegistration(asked)
    pass()

    expect(await procedures.getProcedureStatus(asked.dossierCode)).toMatchObject({
      procedureCode: '1.010028',
      status: 'returned',
    })
    expect(known('boarder')).not.toHaveProperty('currentResidence')
    expect(known('boarder').residence.communeCode).toBe('18118')
  })

  it('two removals at once: the one that comes second is overtaken', async () => {
    const { procedures, person, pass } = proceduresWorld()
    const [first, second] = [removal(person('settler'), 'permanent'), removal(person('settler'), 'permanent')]
    await procedures.removeRegistration(first)
    await procedures.removeRegistration(second)
    pass()

    expect((await procedures.getProcedureStatus(first.dossierCode)).status).toBe('returned')
    expect(await procedures.getProcedureStatus(second.dossierCode)).toMatchObject({
      status: 'stopped',
      refusal: { form: 'CT06', reason: 'overtaken' },
    })
  })
})
