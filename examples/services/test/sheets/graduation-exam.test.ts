import { quoteFee } from '@lienthong/essential-services'
import type { Instant } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { applicantOf } from '../../src/people.ts'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { atOwner, filedAtOwner } from './at-owner.ts'

const slug = 'graduation-exam'

/** The only year whose calendar and price are known. */
describe('graduation-exam in May 2022', () => {
  const { office, form, named } = officeOfTests({ startsAt: '2022-05-10T08:00:00+07:00' as Instant })
  const good = async (change: object = {}) => {
    const { priorityArea: _, priorityGroup: __, ...given } = (await form(slug)) as Record<string, unknown>
    return { ...given, ...change }
  }
  const examOnly = async (change: object = {}) => {
    const { wishes: _, ...given } = (await good(change)) as Record<string, unknown>
    return { ...given, request: 'exam' }
  }

  it('no wishes: no fee', async () => {
    const filed = await filedAtOwner(slug, await examOnly(), office())
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('wishes of admission: 20,000 đồng each, paid at the portal of the owner', async () => {
    const given = await good()
    const { wishes } = given as unknown as { wishes: object[] }
    const fee = quoteFee(slug, given, { at: '2022-05-10', clock: office().admin })
    expect(fee).toMatchObject({ known: true, totalVnd: 20_000 * wishes.length })
    const filed = await filedAtOwner(slug, given, office())
    const amountVnd = 20_000 * wishes.length
    expect(await filed.dossier.status()).toMatchObject({ status: 'payment-required', amountVnd })
    await expect(filed.dossier.supplement({ submittedAt: filed.head.submittedAt })).rejects.toMatchObject({
      code: 'SERVICE_STEP_NOT_POSSIBLE',
    })
    await atOwner(filed, office()).pay(amountVnd)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('a priority of the area, moved there within 18 months: its proof is asked for', async () => {
    const given = await examOnly({ applicant: candidate('exam-newcomer'), priorityArea: '1' })
    const filed = await filedAtOwner(slug, given, office())
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['priority'] },
    })
    await atOwner(filed, office()).supplement(['priority'])
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('no priority, long resident, or the paper handed in: nothing is asked', async () => {
    const newcomer = { applicant: candidate('exam-newcomer') }
    const filed = [
      await filedAtOwner(slug, await examOnly(newcomer), office()),
      await filedAtOwner(slug, await examOnly({ priorityArea: '1' }), office()),
      await filedAtOwner(slug, await examOnly({ ...newcomer, priorityArea: '1' }), office(), ['priority']),
    ]
    for (const each of filed) expect(await followToEnd(each, office())).toMatchObject({ status: 'finished' })
  })

  it('after the season: not received', async () => {
    const { admin } = office()
    await admin.advance(Date.parse('2022-05-14T09:00:00+07:00') - admin.now())
    const filed = await filedAtOwner(slug, await good(), office())
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'not-received',
      refusal: { code: 'NGOAI_THOI_HAN' },
    })
    expect(await filed.dossier.result()).toMatchObject({ ended: true, papers: [] })
  })

  const candidate = (persona: string) => ({ ...applicantOf(named(persona)), email: 'thi-sinh@example.com' })
})

describe('graduation-exam in a year whose calendar nobody has read', () => {
  const { office, file, form, named } = officeOfTests()

  it('always open, unless the mock is told the season', async () => {
    const season = { from: '2026-04-21', until: '2026-04-28' }
    const early = await file(slug, { season })
    expect(await followToEnd(early, office())).toMatchObject({
      status: 'not-received',
      refusal: { code: 'NGOAI_THOI_HAN' },
    })
    expect(await followToEnd(await file(slug, {}), office())).toMatchObject({ status: 'finished' })
  })

  it('a move that the residence register has just made: the proof is asked for', async () => {
    const moved = await file('permanent-residence', {})
    expect(await followToEnd(moved, office())).toMatchObject({ status: 'finished' })
    const given = { ...(await form(slug)), applicant: { ...applicantOf(named('settler')), email: 'a@example.com' } }
    const filed = await filedAtOwner(slug, given, office())
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['priority'] },
    })
  })
})
