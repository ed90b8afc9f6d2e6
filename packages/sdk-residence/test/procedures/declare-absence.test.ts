import { describe, expect, it } from 'vitest'
import { absence, collect, document, proceduresWorld } from './world.ts'

describe('declareAbsence', () => {
  it('ends with CT03, one working day on at the latest, and is free', async () => {
    const { procedures, person, pass } = proceduresWorld()
    const declared = absence(person('absentee'))

    const { dueAt, feeVnd, dossierCode } = await procedures.declareAbsence(declared)
    pass()

    expect([dueAt, feeVnd]).toEqual(['2026-03-03T17:00:00+07:00', 0])
    const [result] = await collect(procedures.listProcedureResults({ dossierCodes: [dossierCode] }))
    expect(result).toMatchObject({
      status: 'returned',
      papers: [{ code: 'KQ.G01.000061', form: 'CT03' }, { code: 'KQ.G01.000065' }, { code: 'KQ.G01.000066' }],
    })
  })

  it('may be told by telephone', async () => {
    const { procedures, person } = proceduresWorld()

    expect((await procedures.declareAbsence(absence(person('absentee'), { channel: 'other' }))).alreadyReceived).toBe(
      false,
    )
  })

  it('names somebody by an old number or a passport, too', async () => {
    const { procedures, person } = proceduresWorld()
    const { name } = person('nine-digits-known')
    const by = (identity: ReturnType<typeof absence>['person']['identity'], as = name) =>
      procedures.declareAbsence(absence(person('absentee'), { person: { name: as, identity } }))

    expect((await by({ kind: 'old-id', number: '942000101' })).alreadyReceived).toBe(false)
    expect((await by({ kind: 'passport', number: 'b1234567' }, 'John Doe')).alreadyReceived).toBe(false)
    await expect(by({ kind: 'old-id', number: '942000101' }, 'Trần Thị Khác')).rejects.toMatchObject({
      code: 'PROCEDURE_CITIZEN_UNKNOWN',
      field: 'person.identity.number',
    })
  })

  it.each(['a', 'b'] as const)('group %s is asked for the approval of its supervisor', async (group) => {
    const { procedures, person, pass } = proceduresWorld()
    const declared = absence(person('absentee'), { group })
    await procedures.declareAbsence(declared)
    pass()

    const { question } = await procedures.getProcedureStatus(declared.dossierCode)
    expect(question?.items).toMatchObject([{ item: 'supervisor-approval' }])
  })

  it('with the approval at hand nothing is asked', async () => {
    const { procedures, person, pass } = proceduresWorld()
    const declared = absence(person('absentee-supervised'), { documents: [document('supervisor-approval')] })
    await procedures.declareAbsence(declared)
    pass()

    expect((await procedures.getProcedureStatus(declared.dossierCode)).status).toBe('returned')
  })

  it('an end before the beginning is refused before anything is sent', async () => {
    const { procedures, person, platform } = proceduresWorld()

    await expect(procedures.declareAbsence(absence(person('absentee'), { until: '2026-03-04' }))).rejects.toMatchObject(
      {
        fields: [{ field: 'until', rule: 'before-beginning' }],
      },
    )
    expect(platform.journal.total).toBe(0)
  })
})
