import { dueDate, requiredDocuments } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { atOwner, filedAtOwner } from './at-owner.ts'

const slug = 'power-connection'
const { office, form } = officeOfTests()

type Form = {
  applicant: { personalId: string }
  address: { provinceCode: string; communeCode: string; detail: string }
}
const good = async (change: object = {}) => ({ ...(await form(slug)), ...change }) as Form & Record<string, unknown>
const elsewhere = { provinceCode: '42', communeCode: '18100', detail: 'Số 99, đường Không Ai Ở' }

describe(slug, () => {
  it('a buyer who lives there: due in five working days, no paper, no money', async () => {
    const given = await good()
    const filed = await filedAtOwner(slug, given, office())
    const due = dueDate(slug, { receivedAt: filed.head.submittedAt, form: given, clock: office().admin })
    expect(due).toMatchObject({ limit: { workingDays: 5 } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished', dueAt: due.known && due.dueAt })
  })

  it('works behind the meter: due in seven working days, an offer after the survey, done when it is paid', async () => {
    const given = await good({ extraWorks: true })
    const filed = await filedAtOwner(slug, given, office())
    const due = dueDate(slug, { receivedAt: filed.head.submittedAt, form: given, clock: office().admin })
    expect(due).toMatchObject({ limit: { workingDays: 7 } })
    const offered = await followToEnd(filed, office(), 1)
    expect(offered).toMatchObject({ status: 'payment-required', dueAt: due.known && due.dueAt })
    const { amountVnd = 0 } = offered
    await expect(atOwner(filed, office()).pay(amountVnd - 1)).rejects.toMatchObject({ code: 'CASE_AMOUNT_MISMATCH' })
    await atOwner(filed, office()).pay(amountVnd)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    const seen = (await office().admin.dossiers()).find(({ code }) => code === filed.head.dossierCode)
    expect(seen?.caseStatuses).toEqual(['1', '2', '6', '2', '4', '9'])
  })

  it.each([
    ['a home', { purpose: 'living' }, 'place-of-living'],
    ['a workshop', { purpose: 'other' }, 'place'],
  ])('%s that no register has: its proof is asked for', async (_, change, item) => {
    const filed = await filedAtOwner(slug, await good({ ...change, address: elsewhere }), office())
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: [item] },
    })
    await atOwner(filed, office()).supplement([item])
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('consent: the owner hears yes or no and the address, and nothing else of the person', async () => {
    const given = await good()
    const filed = await filedAtOwner(slug, given, office())
    const { data } = await filed.dossier.result()
    const { provinceCode, communeCode, detail } = given.address
    expect(data).toEqual({
      chiaSeDuLieu: {
        mucDich: slug,
        nhanThanDung: true,
        noiCuTruDung: true,
        diaChi: { maTinh: provinceCode, maXa: communeCode, chiTiet: detail },
      },
    })
    const people = await office().admin.people()
    const person = people.find(({ personalId }) => personalId === given.applicant.personalId)
    const { residence: _, currentResidence: __, ...others } = person ?? {}
    expect(Object.keys(others).length).toBeGreaterThan(5)
    await followToEnd(filed, office())
    const about = `dossierCode=${encodeURIComponent(filed.head.dossierCode)}`
    const notices = await office().admin.send('GET', `/records/line-of-business/notices?${about}`)
    const { papers: _papers, ...result } = await filed.dossier.result()
    // Notices are kept as the very text that is sent: JSON in JSON.
    const told = JSON.stringify([result, notices, await filed.dossier.status()]).replaceAll('\\"', '"')
    expect(told).toContain(`"maHoSo":"${filed.head.dossierCode}"`)
    expect(told).toContain('chiaSeDuLieu')
    for (const value of Object.values(others).flat()) expect(told).not.toContain(`"${String(value)}"`)
  })

  it('consent of somebody who lives elsewhere: the owner hears no address', async () => {
    const filed = await filedAtOwner(slug, await good({ address: elsewhere }), office())
    expect((await filed.dossier.result()).data).toEqual({
      chiaSeDuLieu: { mucDich: slug, nhanThanDung: true, noiCuTruDung: false },
    })
  })

  it('no consent: the owner hears nothing, and asks for the papers', async () => {
    const given = await good({ shareData: false })
    const asked = requiredDocuments(slug, given, { at: '2026-03-02', clock: office().admin })
    const items = asked.flatMap(({ id, state }) => (state === 'hand-in' && id !== 'form' ? [id] : []))
    expect(items).toEqual(['identity', 'place-of-living'])
    const before = await office().admin.countRequests()
    const filed = await filedAtOwner(slug, given, office())
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'supplement-required', question: { items } })
    expect(await filed.dossier.result()).not.toHaveProperty('data')
    const { entries } = await office().admin.send<{ entries: { id: number; system: string }[] }>('GET', '/journal')
    expect(entries.filter(({ id, system }) => id > before && system.startsWith('residence'))).toEqual([])
    await atOwner(filed, office()).supplement(items)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('no consent, papers handed in: nothing is asked', async () => {
    const papers = ['identity', 'place-of-living']
    const filed = await filedAtOwner(slug, await good({ shareData: false }), office(), papers)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })
})
