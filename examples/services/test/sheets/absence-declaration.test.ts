import { paper } from '../../src/papers.ts'
import type { ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'absence-declaration'>

/** Service 5: what its sheet tells of. */
describe('absence-declaration', () => {
  const { office, file, form, named, faultsOf } = officeOfTests()
  const slug = 'absence-declaration'
  const at = '2026-03-03T09:00:00+07:00'

  async function by(persona: string, group: Form['group'] = 'd'): Promise<Form> {
    const { name, personalId } = named(persona)
    return { ...((await form(slug)) as Form), group, person: { name, identityKind: 'personal-id', personalId } }
  }

  it('of an ordinary reason needs no paper', async () => {
    const filed = await file(slug, {}, await by('absentee'))
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    const { papers } = await filed.dossier.result()
    expect(papers.map(({ code }) => code)).toEqual(['KQ.G01.000061', 'KQ.G01.000065', 'KQ.G01.000066'])
  })

  it.each(['a', 'b'] as const)('in group %s asks for the approval of who supervises', async (group) => {
    const filed = await file(slug, {}, await by('absentee', group))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['supervisor-approval'] },
    })
    await filed.dossier.supplement({ submittedAt: at, documents: [paper('supervisor-approval')] })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('with the approval in its papers is asked nothing', async () => {
    const filed = await file(slug, {}, await by('absentee', 'a'), [paper('supervisor-approval')])
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('of somebody of military age needs no paper by the law, which puts it in group c', async () => {
    const filed = await file(slug, {}, await by('absentee', 'c'))
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('of somebody under supervision who says otherwise asks for it all the same', async () => {
    const filed = await file(slug, {}, await by('absentee-supervised', 'd'))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['supervisor-approval'] },
    })
  })

  it('of somebody who may not leave is refused with CT06', async () => {
    const filed = await file(slug, {}, await by('absentee-forbidden'))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'stopped',
      refusal: { paperForm: 'CT06', code: 'leave-forbidden' },
    })
  })

  it('of a number and a name that do not belong together is refused at the reception', async () => {
    const { person, ...rest } = await by('absentee')
    const other = { ...person, name: 'Nguyễn Văn Ví Dụ' }
    await expect(file(slug, {}, { ...rest, person: other })).rejects.toMatchObject({
      kind: 'remote',
      code: 'PROCEDURE_CITIZEN_UNKNOWN',
    })
  })

  it('is not sent when it ends before it begins', async () => {
    const given = await by('absentee')
    expect(await faultsOf(slug, { ...given, from: '2026-05-01', until: '2026-04-30' })).toEqual([
      'until: before-beginning',
    ])
  })
})
