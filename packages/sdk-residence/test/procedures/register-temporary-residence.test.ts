import { describe, expect, it } from 'vitest'
import { collect, dormitoryList, home, permanent, proceduresWorld, temporary } from './world.ts'

describe('registerTemporaryResidence', () => {
  it('is registered three working days on at the latest; the permanent residence stays', async () => {
    const { procedures, person, known, pass } = proceduresWorld()
    const before = known('boarder').residence
    const form = temporary(person('boarder'))

    const { dueAt, feeVnd } = await procedures.registerTemporaryResidence(form)
    pass()

    expect([dueAt, feeVnd]).toEqual(['2026-03-05T17:00:00+07:00', 7000])
    expect((await procedures.getProcedureStatus(form.dossierCode)).procedureCode).toBe('1.004194')
    expect(known('boarder')).toMatchObject({ residence: before, currentResidence: home })
  })

  it('a second one elsewhere takes the place of the first', async () => {
    const { procedures, person, known, world, pass } = proceduresWorld()
    const ended: unknown[] = []
    world.on('residence-removed', ({ kind, cause }) => ended.push([kind, cause]))
    const elsewhere = { ...home, detail: 'Số 99' }
    await procedures.registerTemporaryResidence(temporary(person('boarder')))
    pass()

    await procedures.registerTemporaryResidence(
      temporary(person('boarder'), { home: { kind: 'own', address: elsewhere } }),
    )
    pass()

    expect(known('boarder').currentResidence).toEqual(elsewhere)
    expect(ended).toEqual([['temporary', 'moved']])
  })

  it('ends by itself when somebody settles for good', async () => {
    const { procedures, person, known, pass } = proceduresWorld()
    await procedures.registerTemporaryResidence(temporary(person('boarder')))
    pass()
    await procedures.registerPermanentResidence(permanent(person('boarder')))
    pass()

    expect(known('boarder').residence).toEqual(home)
    expect(known('boarder')).not.toHaveProperty('currentResidence')
  })

  it('the same place again is refused while it lasts', async () => {
    const { procedures, person, pass } = proceduresWorld()
    await procedures.registerTemporaryResidence(temporary(person('boarder')))
    pass()

    await expect(procedures.registerTemporaryResidence(temporary(person('boarder')))).rejects.toMatchObject({
      code: 'PROCEDURE_ALREADY_REGISTERED',
    })
  })

  it('the commune of the permanent residence is refused', async () => {
    const { procedures, person } = proceduresWorld()

    await expect(procedures.registerTemporaryResidence(temporary(person('settler')))).rejects.toMatchObject({
      code: 'PROCEDURE_SAME_COMMUNE',
      wireCode: '15',
    })
  })

  it.each([
    ['2026-03-01', 'before-beginning'],
    ['2028-03-03', 'over-two-years'],
  ])('a last day of %s is refused before anything is sent', async (until, rule) => {
    const { procedures, person, platform } = proceduresWorld()

    await expect(procedures.registerTemporaryResidence(temporary(person('boarder'), { until }))).rejects.toMatchObject({
      fields: [{ field: 'until', rule }],
    })
    expect(platform.journal.total).toBe(0)
  })

  it('exactly two years are allowed', async () => {
    const { procedures, person } = proceduresWorld()
    const form = temporary(person('boarder'), { until: '2028-03-02' })

    expect((await procedures.registerTemporaryResidence(form)).alreadyReceived).toBe(false)
  })
})

describe('registerTemporaryResidenceList', () => {
  /** A dormitory with 200 people of other communes; three numbers are wrong. */
  function dormitory() {
    const made = proceduresWorld()
    const { world, person } = made
    const people = Array.from({ length: 200 }, (_, index) => {
      const birthDate = `2004-0${(index % 9) + 1}-15` as never
      const sex = index % 2 === 0 ? 'male' : 'female'
      const residence = { provinceCode: '42', communeCode: '18118', detail: `Số ${index + 1}` }
      const personalId = world.people.newPersonalId({ sex, birthDate }, '42')
      const name = `Nguyễn Thử ${String.fromCharCode(65 + (index % 26))}`
      return world.people.add({
        personalId,
        name,
        sex,
        birthDate,
        ethnicityCode: '01',
        residence,
        householdId: 'HG-many',
      })
    })
    const rows = people.map(({ name, personalId, birthDate }) => ({ name, personalId, birthDate, until: '2027-03-01' }))
    const wrong = [17, 99, 180]
    const list = dormitoryList(
      person('dormitory-manager'),
      rows.map((row, index) => (wrong.includes(index) ? { ...row, personalId: `99999999${1000 + index}` } : row)),
    )
    return { ...made, list, rows, wrong, people }
  }

  it('of 200 rows three wrong numbers are reported, and 197 are registered', async () => {
    const { procedures, list, wrong, people, pass, world } = dormitory()

    const { rows, feeVnd, dossierCode } = await procedures.registerTemporaryResidenceList(list)
    pass()

    const refused = rows.filter((row) => row.status === 'refused')
    expect(refused.map(({ index }) => index)).toEqual(wrong)
    expect(new Set(refused.map(({ error }) => error.code))).toEqual(new Set(['PROCEDURE_CITIZEN_UNKNOWN']))
    expect(refused[0]?.error.messageVi).toContain('Cơ sở dữ liệu quốc gia về dân cư')
    expect(rows.filter(({ status }) => status === 'received')).toHaveLength(197)
    expect(feeVnd).toBe(197 * 5000)
    expect(people.filter(({ personalId }) => world.people.find(personalId)?.currentResidence)).toHaveLength(197)
    const [result] = await collect(procedures.listProcedureResults({ dossierCodes: [dossierCode] }))
    expect(result).toMatchObject({ found: true, status: 'returned', rows: { length: 200 } })
  })

  it('the same list again gives the same report, after people have moved, too', async () => {
    const { procedures, list, pass } = dormitory()
    const first = await procedures.registerTemporaryResidenceList(list)
    pass()

    const again = await procedures.registerTemporaryResidenceList(list)

    expect(again.alreadyReceived).toBe(true)
    expect(again.rows.map(({ status }) => status)).toEqual(first.rows.map(({ status }) => status))
  })

  it('the corrected rows go under a code of their own', async () => {
    const { procedures, list, rows, wrong, pass } = dormitory()
    await procedures.registerTemporaryResidenceList(list)
    pass()
    const corrected = { ...list, dossierCode: 'G01.18073-260303-0001', people: wrong.map((index) => rows[index]!) }

    const { rows: outcomes } = await procedures.registerTemporaryResidenceList(corrected)

    expect(outcomes.map(({ status }) => status)).toEqual(['received', 'received', 'received'])
  })

  it('who stands in the list twice is received once', async () => {
    const { procedures, list, rows } = dormitory()
    const { rows: outcomes } = await procedures.registerTemporaryResidenceList({
      ...list,
      people: [rows[0]!, rows[0]!],
    })

    expect(outcomes).toMatchObject([
      { index: 0, status: 'received' },
      { index: 1, status: 'refused', error: { code: 'PROCEDURE_ROW_REPEATED' } },
    ])
  })

  it('a list without one good row is refused', async () => {
    const { procedures, list, rows } = dormitory()
    const people = [{ ...rows[0]!, personalId: '999999999999' }]

    await expect(procedures.registerTemporaryResidenceList({ ...list, people })).rejects.toMatchObject({
      code: 'PROCEDURE_NO_USABLE_ROW',
      field: 'people',
    })
  })

  it('a number that is none is refused before anything is sent, by its place', async () => {
    const { procedures, list, rows, platform } = dormitory()
    const people = rows.map((row, index) => (index === 42 ? { ...row, personalId: '12345' } : row))

    await expect(procedures.registerTemporaryResidenceList({ ...list, people })).rejects.toMatchObject({
      fields: [{ field: 'people.42.personalId', rule: 'personal-id' }],
    })
    expect(platform.journal.total).toBe(0)
  })
})
