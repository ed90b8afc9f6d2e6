import { describe, expect, it } from 'vitest'
import { followDossier, getService, submit } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem } from './world.ts'

const exam = askService('graduation-exam')
const asked = exam.form() as { applicant: object; subjects: object[]; wishes: object[] }

describe('the form of the exam', () => {
  it('asks for subjects in an exam, for wishes in an admission', () => {
    expect(exam.problems(exam.form({ request: 'exam' }))).toEqual({ wishes: 'not-asked' })
    expect(exam.problems(exam.form({ request: 'exam', subjects: undefined, wishes: undefined }))).toEqual({
      subjects: 'required',
    })
    expect(exam.problems(exam.form({ wishes: undefined }, 1))).toEqual({ wishes: 'required' })
  })

  it('asks for mail, sex and residence, which other forms leave open', () => {
    const applicant = { ...asked.applicant, email: undefined, sex: undefined, permanentResidence: undefined }
    expect(exam.problems(exam.form({ applicant }))).toEqual({
      'applicant.email': 'required',
      'applicant.sex': 'required',
      'applicant.permanentResidence': 'required',
    })
  })

  it('names no subject twice, and no two wishes of the same order', () => {
    expect(exam.problems(exam.form({ subjects: [...asked.subjects, ...asked.subjects] }))).toEqual({
      subjects: 'repeated',
    })
    const wishes = [...asked.wishes, ...asked.wishes]
    expect(exam.sentences(exam.form({ wishes }), 'wishes')).toEqual([
      'Nguyện vọng không được có thứ tự trùng nhau',
      'Wishes must not have two of the same order',
    ])
  })

  it.each(['a00', 'A0', 'A000', '00A'])('refuses %j as a combination', (combination) => {
    const wishes = [{ ...asked.wishes[0], combination }]
    expect(exam.problems(exam.form({ wishes }))).toEqual({ 'wishes.0.combination': 'format' })
  })
})

describe('papers, fee and time of the exam', () => {
  it('lets the residence stand in for the proof of an area, not of a group', () => {
    const found = { identity: 'found', residence: 'found', 'school-record': 'found' } as const
    const ofArea = exam.form({ priorityGroup: undefined })
    expect(exam.papers(ofArea, found)).toEqual({
      form: 'hand-in',
      identity: 'replaced',
      'school-record': 'hand-in',
      priority: 'replaced',
    })
    expect(exam.papers(exam.form(), found)['priority']).toBe('hand-in')
    expect(exam.papers(exam.form({ priorityArea: undefined, priorityGroup: undefined }))).not.toHaveProperty('priority')
  })

  it('costs by the wish in 2022; of other years no source tells; the exam is free', () => {
    expect(exam.fee(exam.form(), '2022-08-16')).toMatchObject({ known: true, totalVnd: 40_000 })
    expect(exam.fee(exam.form(), '2023-01-01')).toMatchObject({ known: false })
    const free = exam.form({ request: 'exam', wishes: undefined })
    expect(exam.fee(free)).toMatchObject({ known: true, totalVnd: 0 })
  })

  it('ends by the calendar of the year, which is no time limit', () => {
    expect(exam.due('2026-04-24T09:00:00+07:00')).toMatchObject({ known: false })
  })

  it('keeps the code of the exam; that of the admission is known for 2022 only', () => {
    expect(exam.firstDays()).toEqual(['2022-01-06', '2022-08-15', '2025-07-01'])
    expect(exam.codes('2022-06-14')).toEqual(['1.005142', '1.001942', '1.009394'])
    expect(exam.codes('2026-07-20')).toEqual(['1.005142'])
  })
})

describe('a candidate', () => {
  it('is taken in by the ministry, and can be followed', async () => {
    const { system, heard, ask } = caseSystem({ ended: true, papers: [{ number: '1' }] })
    const options = { head: headOf({ submittedAt: '2026-04-24T09:00:00+07:00' }), clock }
    const clients = { lineOfBusiness: system }
    const [form] = getService('graduation-exam').form.examples
    await expect(submit('graduation-exam', form, { ...options, clients })).rejects.toMatchObject({
      code: 'SERVICE_RUN_BY_OWNER',
    })
    const followed = followDossier('graduation-exam', { ...options, clients })
    ask({ dossierCode: options.head.dossierCode, status: 'finished' })
    expect(await followed.status()).toMatchObject({ status: 'finished' })
    expect(await followed.result()).toMatchObject({ ended: true, papers: [{ number: '1' }] })
    expect(heard).toEqual([])
  })
})
