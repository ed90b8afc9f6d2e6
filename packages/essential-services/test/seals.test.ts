import { describe, expect, it } from 'vitest'
import { findProcedure, getService, submit, type ServiceForm } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem } from './world.ts'

const slugs = ['new-seal', 'special-seal'] as const
const [newSeal, specialSeal] = [askService('new-seal'), askService('special-seal')]

describe.each(slugs)('%s', (slug) => {
  const seal = askService(slug)
  const { organisation } = seal.form() as { organisation: { establishedBy: object } }

  it('is for bodies with and without an enterprise number', () => {
    expect(seal.problems(seal.form({ organisation: { ...organisation, code: undefined } }))).toEqual({})
    expect(seal.problems(seal.form({ organisation: { ...organisation, code: '990000001' } }))).toEqual({
      'organisation.code': 'format',
    })
  })

  it('refuses a decision of tomorrow, in both languages', () => {
    const establishedBy = { ...organisation.establishedBy, date: '2026-07-21' }
    const early = seal.form({ organisation: { ...organisation, establishedBy } })
    expect(seal.sentences(early, 'organisation.establishedBy.date')).toEqual([
      'Cơ quan, tổ chức dùng con dấu › Quyết định thành lập, giấy phép › Ngày không được sau ngày nộp hồ sơ',
      'Body that uses the seal › Decision or licence › Day must not lie after the day of the dossier',
    ])
  })

  it('replaces the identity paper of the messenger, nothing else', () => {
    const found = { identity: 'found', residence: 'found', organisation: 'found' } as const
    const { 'messenger-identity': messenger, ...others } = seal.papers(seal.form(), found)
    expect(messenger).toBe('replaced')
    expect(Object.values(others)).not.toContain('replaced')
    expect(others['introduction']).toBe('hand-in')
  })

  it('takes three working days; free today, of before no source tells', () => {
    expect(seal.due('2026-07-20T09:00:00+07:00')).toMatchObject({ dueAt: '2026-07-23T17:00:00+07:00' })
    expect(seal.fee(seal.form())).toMatchObject({ known: true, totalVnd: 0 })
    expect(seal.fee(seal.form(), '2022-06-14')).toMatchObject({ known: false })
    expect(seal.firstDays()).toEqual(['2022-01-06', '2022-08-15', '2025-07-01'])
  })

  it('goes to the seal register', async () => {
    const { system, heard } = caseSystem()
    const form = getService(slug).form.examples[0] as ServiceForm<typeof slug>
    await submit(slug, form, { head: headOf(), clock, clients: { lineOfBusiness: system } })
    expect(heard).toMatchObject([{ call: 'submit', input: { system: 'seals', service: slug } }])
  })
})

describe('the codes of seals', () => {
  it('are found by code, agency and decision: the page under 2.001428 is another procedure', () => {
    const now = { at: '2026-07-20', clock }
    const ofMinistry = { code: '2.001428', agency: 'Bộ Công an', decision: 'x' }
    expect(findProcedure(ofMinistry, now)).toMatchObject([{ slug: 'new-seal', decisionCompared: false }])
    const other = { code: '2.001428', agency: 'UBND tỉnh Hà Tĩnh', decision: '1404/QĐ-UBND' }
    expect(findProcedure(other, now)).toEqual([])
  })

  it('of the special seals are absent for 2026, and said to be', () => {
    expect(specialSeal.codes('2022-06-14')).toEqual(['1.003154'])
    expect(specialSeal.codes('2026-07-20')).toEqual([])
    expect(specialSeal.version('2026-07-20').proceduresNote?.en).toContain('no code')
    expect(newSeal.codes('2026-07-20')).toEqual(['2.001428', '2.001403'])
  })
})

describe('a special seal', () => {
  it('needs a registered one, a reason and a number', () => {
    expect(specialSeal.problems(specialSeal.form({ hasRegisteredSeal: false }))).toEqual({
      hasRegisteredSeal: 'consent',
    })
    expect(specialSeal.problems(specialSeal.form({ quantity: 0, reason: ' ' }))).toEqual({
      quantity: 'too-short',
      reason: 'required',
    })
  })
})
