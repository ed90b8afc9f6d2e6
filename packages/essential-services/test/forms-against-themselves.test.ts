import { describe, expect, it } from 'vitest'
import {
  checkForm,
  findProcedure,
  getService,
  requiredDocuments,
  services,
  type ServiceSlug,
} from '@lienthong/essential-services'
import { askService } from './ask-service.ts'

const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }

describe('whether a registration is on time', () => {
  const birth = askService('birth-registration')
  const [good] = getService('birth-registration').form.examples
  const born = (birthDate: string, registrationKind: string) =>
    birth.problems(
      birth.form({ registrationKind, child: { ...good.child, birthDate }, birthPaperIssuedOn: '2026-07-18' }),
    )

  it.each([
    ['2026-07-18', 'on-time', undefined],
    ['2026-05-21', 'on-time', undefined],
    ['2026-05-20', 'on-time', 'contradicts-dates'],
    ['2019-07-10', 'on-time', 'contradicts-dates'],
    ['2026-05-20', 'late', undefined],
    ['2026-05-21', 'late', 'contradicts-dates'],
    ['2019-07-10', 'again', undefined],
  ])('of somebody born on %s follows from the days: %s', (birthDate, kind, rule) => {
    expect(born(birthDate, kind)['registrationKind']).toBe(rule)
  })

  const death = askService('death-registration')
  const [dead] = getService('death-registration').form.examples
  const died = (diedOn: string, registrationKind: string) =>
    death.problems(
      death.form({ registrationKind, deceased: { ...dead.deceased, diedOn }, electronicNoticeIssuedOn: '2026-07-18' }),
    )

  it.each([
    ['2026-07-05', 'on-time', undefined],
    ['2026-07-04', 'on-time', 'contradicts-dates'],
    ['2020-07-04', 'on-time', 'contradicts-dates'],
    ['2026-07-05', 'late', 'contradicts-dates'],
    ['2026-07-04', 'late', undefined],
  ])('of somebody who died on %s follows from the days: %s', (diedOn, kind, rule) => {
    expect(died(diedOn, kind)['registrationKind']).toBe(rule)
  })

  it('is not reckoned for a death that a court declared', () => {
    expect(death.problems(death.form({ registrationKind: 'on-time' }, 1))).toEqual({})
  })

  it('makes no late birth free', () => {
    const late = birth.form({ child: { ...good.child, birthDate: '2019-07-10' } })
    expect(birth.fee(late)).toMatchObject({ known: false })
  })
})

describe('a birth and a death', () => {
  const birth = askService('birth-registration')
  const death = askService('death-registration')
  const [dead] = getService('death-registration').form.examples

  it('have papers from after them', () => {
    expect(birth.problems(birth.form({ birthPaperIssuedOn: '2026-07-09' }))).toEqual({
      birthPaperIssuedOn: 'before-beginning',
    })
  })

  it('name a parent, unless the child was abandoned', () => {
    expect(birth.problems(birth.form({ mother: undefined, father: undefined }))).toEqual({ mother: 'a-parent' })
    expect(birth.problems(birth.form({}, 1))).toEqual({})
  })

  it('are of somebody with a number or a paper', () => {
    const nobody = { ...dead.deceased, personalId: undefined }
    expect(death.problems(death.form({ deceased: nobody }))).toEqual({ 'deceased.personalId': 'number-or-paper' })
  })

  it('may be paid for by the funds of veterans and volunteers', () => {
    const joint = askService('joint-death')
    const { benefit } = getService('joint-death').form.examples[0]
    for (const payer of ['war-veteran', 'youth-volunteer']) {
      expect(joint.problems(joint.form({ benefit: { ...benefit, payer } }))).toEqual({})
    }
  })
})

describe('the applicant', () => {
  const withApplicant = services.filter(({ form }) => 'applicant' in (form.examples[0] as object))
  const broken = (slug: ServiceSlug, change: object) => {
    const { problems, form } = askService(slug)
    const { applicant } = getService(slug).form.examples[0] as unknown as { applicant: object }
    return problems(form({ applicant: { ...applicant, ...change } }))
  }

  it.each(withApplicant.map(({ slug }) => slug))('of %s was born, and has a number that fits', (slug) => {
    expect(broken(slug, { birthDate: '2030-01-01' })).toHaveProperty(['applicant.birthDate'], 'in-future')
    expect(broken(slug, { personalId: '000000000000' })).toHaveProperty(['applicant.personalId'], 'number-of-another')
    expect(broken(slug, { sex: 'male' })).toHaveProperty(['applicant.personalId'], 'number-of-another')
  })

  it('of a residence form tells the sex', () => {
    for (const slug of ['permanent-residence', 'temporary-residence'] as const) {
      expect(broken(slug, { sex: undefined })).toEqual({ 'applicant.sex': 'required' })
    }
  })

  it('is somebody else than the present party of a power contract', () => {
    expect(
      broken('power-party-change', {
        name: 'Trần Văn Ví Dụ',
        personalId: '942085000022',
        birthDate: '1985',
        sex: 'male',
      }),
    ).toEqual({ 'applicant.personalId': 'same-person' })
  })
})

describe('the passport of a child', () => {
  const passport = askService('passport')

  it('needs neither number nor card, but the birth certificate', () => {
    const child = passport.form({}, 2)
    expect(passport.problems(child)).toEqual({})
    const papers = requiredDocuments('passport', child, { at: '2026-07-20', clock, found: { identity: 'not-found' } })
    expect(papers.find(({ id }) => id === 'birth-certificate')?.state).toBe('hand-in')
  })

  it('shows none when the register knows the number', () => {
    expect(passport.papers(passport.form({}, 1), { identity: 'found' })['birth-certificate']).toBe('replaced')
  })

  it('is another thing from 14 years on', () => {
    const { applicant } = getService('passport').form.examples[0] as unknown as { applicant: object }
    const grown = passport.form({ applicant: { ...applicant, personalId: undefined }, cardIssuedOn: undefined })
    expect(passport.problems(grown)).toEqual({ 'applicant.personalId': 'required', cardIssuedOn: 'required' })
  })
})

describe('a fine', () => {
  const fine = askService('traffic-fine-payment')

  it('is looked up by decision or minutes, with agency or plate', () => {
    expect(fine.problems(fine.form({ agencyCode: undefined, plate: '38A1-12345' }))).toEqual({})
    expect(fine.problems(fine.form({ agencyCode: 'CSGT-38', plate: undefined }, 1))).toEqual({})
    expect(fine.problems(fine.form({ agencyCode: undefined, plate: undefined }))).toEqual({ plate: 'agency-or-plate' })
  })

  it.each([
    ['38A1-123.45', '38A1-12345'],
    ['38a1-12345', '38A1-12345'],
    ['38A112345', '38A1-12345'],
    ['38A1 123.45', '38A1-12345'],
    ['38MĐ1-123.45', '38MĐ1-12345'],
    ['38mđ1-123.45', '38MĐ1-12345'],
    ['38A-1234', '38A-1234'],
  ])('takes the plate %s as %s', (printed, plate) => {
    const checked = checkForm('traffic-fine-payment', fine.form({ plate: printed }, 1), { at: '2026-07-20', clock })
    expect(checked).toMatchObject({ ok: true, form: { plate } })
    expect(fine.problems(fine.form({ plate }, 1))).toEqual({})
  })

  it.each(['38', 'A1-12345', '38A1-123456', '38A1-12', '38A1-123.45; x'])('takes no %j for a plate', (plate) => {
    expect(fine.problems(fine.form({ plate }, 1))).toEqual({ plate: 'format' })
  })
})

describe('a message', () => {
  const passport = askService('passport')
  const { applicant } = getService('passport').form.examples[0] as unknown as { applicant: object }

  it.each([201, 500, 801, 5000])('tells the same limit of a name of %d letters', (length) => {
    const name = 'a'.repeat(length)
    expect(passport.sentences(passport.form({ applicant: { ...applicant, name } }), 'applicant.name')?.[0]).toMatch(
      /nhiều nhất 200 ký tự/,
    )
  })

  it('repeats no address of somebody that stands where a field should', () => {
    const judged = checkForm('passport', passport.form({ 'somebody@example.com': 1 }), { at: '2026-07-20', clock })
    expect(judged.ok).toBe(false)
    expect(JSON.stringify(judged)).not.toContain('somebody')
  })

  it('ends somewhere', () => {
    const strange = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index.toString(36)}`, 1]))
    const judged = checkForm('passport', strange, { at: '2026-07-20', clock })
    expect(judged.ok ? 0 : judged.problems.length).toBe(200)
  })
})

describe('a procedure', () => {
  const key = { code: '1.012566', agency: 'Bộ Công an', decision: '4864/QĐ-BCA-C06' }
  const found = (change: object, at = '2026-07-20') =>
    findProcedure({ ...key, ...change }, { at, clock }).map(({ slug }) => slug)

  it.each([
    [{ agency: ' BỘ CÔNG AN ' }],
    [{ agency: 'Bộ Công an'.normalize('NFD') }],
    [{ decision: ' 4864/qđ-bca-c06' }],
    [{ decision: '4864/QĐ-BCA-C06'.normalize('NFD') }],
  ])('is found however it is written: %j', (change) => {
    expect(found(change)).toEqual(['old-id-number'])
  })

  it('of a province is none of a ministry, though the code is the same', () => {
    expect(found({ code: '2.001428', decision: '1404/QĐ-UBND' })).toEqual([])
    expect(found({ code: '2.001428', decision: '7/QĐ-BCA' })).toEqual(['new-seal'])
  })

  it.each([[{ agency: undefined }], [{ decision: undefined }], [{ code: 7 }], [{ agency: '  ' }]])(
    'needs all three: %j',
    (change) => {
      expect(() => found(change)).toThrow(expect.objectContaining({ kind: 'input' }))
    },
  )

  it('is found on both sides of a change of which only the year is known', () => {
    const government = { agency: 'Văn phòng Chính phủ', decision: 'x' }
    const dayCompared = (code: string, at: string) =>
      findProcedure({ ...government, code }, { at, clock }).map((each) => each.dayCompared)
    expect(dayCompared('3.000722', '2026-07-20')).toEqual([false])
    expect(dayCompared('3.000722', '2026-10-05')).toEqual([true])
    expect(dayCompared('2.002621', '2026-10-05')).toEqual([false])
    expect(dayCompared('3.000722', '2025-10-05')).toEqual([])
  })
})
