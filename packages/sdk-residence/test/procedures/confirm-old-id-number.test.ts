import { describe, expect, it } from 'vitest'
import { collect, day, oldNumber, proceduresWorld } from './world.ts'

type Made = ReturnType<typeof proceduresWorld>

/** Hands in, lets so much time pass, and tells the result. */
async function resultAfter({ procedures, person, pass }: Made, persona: string, number?: string, ms = 2 * day) {
  const asked = oldNumber(person(persona), number)
  const { dueAt } = await procedures.confirmOldIdNumber(asked)
  pass(ms)
  const [result] = await collect(procedures.listProcedureResults({ dossierCodes: [asked.dossierCode] }))
  return { dueAt, result }
}

describe('confirmOldIdNumber', () => {
  it('a number of the register is confirmed with CC04 in three working days', async () => {
    const { dueAt, result } = await resultAfter(proceduresWorld(), 'nine-digits-known', '942000101')

    expect(dueAt).toBe('2026-03-05T17:00:00+07:00')
    expect(result).toMatchObject({
      status: 'returned',
      papers: [{ code: 'KQ.G01.000060', form: 'CC04', issuedOn: '2026-03-02' }],
      oldIdNumbers: ['942000101'],
    })
  })

  it('the archive takes longer, seven working days at most, and the register knows the number then', async () => {
    const made = proceduresWorld()
    const early = await resultAfter(made, 'nine-digits-archived', undefined, day / 2)
    expect(early).toMatchObject({ dueAt: '2026-03-11T17:00:00+07:00', result: { status: 'processing', papers: [] } })

    made.pass(day)
    expect(made.known('nine-digits-archived').oldIdNumbers).toEqual(['942000102'])
    // Received in the evening of the 3rd: three working days from the 4th, not seven.
    expect((await resultAfter(made, 'nine-digits-archived', '942000102')).dueAt).toBe('2026-03-09T17:00:00+07:00')
  })

  it('both numbers of somebody who had two are confirmed, the newest first', async () => {
    const { result } = await resultAfter(proceduresWorld(), 'nine-digits-twice', '942000103')

    expect(result).toMatchObject({ oldIdNumbers: ['942000104', '942000103'] })
  })

  it.each<[string, string, string | undefined, string]>([
    ['another name in the archive', 'nine-digits-other-name', undefined, 'old-number-of-another'],
    ['a number of somebody else', 'nine-digits-never', '942000101', 'old-number-of-another'],
    ['no number at all', 'nine-digits-never', undefined, 'old-number-unknown'],
    ['a number that nobody has', 'nine-digits-archived', '942999999', 'old-number-unknown'],
  ])('%s is refused with CC03', async (_, persona, number, reason) => {
    const { result } = await resultAfter(proceduresWorld(), persona, number)

    expect(result).toMatchObject({ status: 'stopped', refusal: { form: 'CC03', reason }, papers: [] })
  })

  it('wants a telephone number, in any usual form', async () => {
    const { procedures, person } = proceduresWorld()
    const { applicant, ...asked } = oldNumber(person('nine-digits-known'))
    const { phone: _, ...without } = applicant

    const call = procedures.confirmOldIdNumber({ ...asked, applicant: without } as never)

    await expect(call).rejects.toMatchObject({ fields: [{ field: 'applicant.phone', rule: 'required' }] })
  })
})
