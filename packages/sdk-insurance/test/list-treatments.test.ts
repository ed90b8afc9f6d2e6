import { inProcessFetch } from '@lienthong/mock-core'
import { isLienThongError, type Drift } from '@lienthong/sdk-core'
import type { Treatment } from '@lienthong/sdk-insurance'
import { operations } from '@lienthong/sdk-insurance/contract'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changing, everythingShown, insuranceWorld } from './world.ts'

async function collect(treatments: AsyncIterable<Treatment>): Promise<Treatment[]> {
  const all: Treatment[] = []
  for await (const treatment of treatments) all.push(treatment)
  return all
}

const changingHistory = (
  world: ReturnType<typeof insuranceWorld>,
  change: (answer: Record<string, unknown>) => unknown,
) => changing(inProcessFetch(world.platform), change, operations.listTreatments)

describe('listTreatments', () => {
  it('tells each treatment in English words, newest first', async () => {
    const { newClient, questionAbout } = insuranceWorld()

    const [current, checkup, pneumonia] = await collect(newClient().listTreatments(questionAbout('card-treated')))

    expect(current).toEqual({
      visitCode: '42001202603010800',
      facilityCode: '42001',
      admittedAt: '2026-03-01T08:00:00+07:00',
      diagnosis: 'E11 - Đái tháo đường týp 2',
      reason: 'registered-facility',
    })
    expect(checkup).toMatchObject({ ending: 'discharged', outcome: 'improved', reason: 'free-choice' })
    expect(pneumonia).toMatchObject({
      dischargedAt: '2025-12-03T14:00:00+07:00',
      ending: 'absconded',
      outcome: 'worsened',
      reason: 'other-facility',
    })
  })

  it('knows every code of the facts', async () => {
    const { newClient, questionAbout } = insuranceWorld()
    const everything = await Promise.all(
      ['card-holder', 'card-five-years', 'card-treated'].map((persona) =>
        collect(newClient().listTreatments(questionAbout(persona))),
      ),
    )
    const words = (field: 'ending' | 'outcome' | 'reason') =>
      [...new Set(everything.flat().flatMap((treatment) => treatment[field] ?? []))].toSorted()

    expect(words('ending')).toEqual(['absconded', 'discharged', 'left-on-request', 'transferred'])
    // Nobody who is asked about has died.
    expect(words('outcome')).toEqual(['cured', 'improved', 'unchanged', 'worsened'])
    expect(words('reason')).toEqual(['emergency', 'free-choice', 'other-facility', 'registered-facility'])
  })

  it('tells nothing of somebody without treatments', async () => {
    const { newClient, questionAbout } = insuranceWorld()
    expect(await collect(newClient().listTreatments(questionAbout('card-area-k1')))).toEqual([])
  })

  it('sends a form, with token and account in the query', async () => {
    const { platform, newClient, questionAbout, person } = insuranceWorld()
    const sent: Request[] = []
    const fetch = async (request: Request) => {
      sent.push(request.clone())
      return inProcessFetch(platform)(request)
    }
    await collect(newClient({ fetch }).listTreatments(questionAbout('card-treated')))

    const asked = sent.at(-1)!
    expect(asked.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(new URL(asked.url).searchParams.get('username')).toBe('42001_BV')
    expect(Object.fromEntries(new URLSearchParams(await asked.text()))).toMatchObject({
      maThe: person('card-treated').personalId,
      hoTen: person('card-treated').name,
      ngaySinh: '01/06/1955',
    })
  })

  it('sends nothing until the first treatment is asked for', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const treatments = newClient().listTreatments(questionAbout('card-treated'))
    expect(platform.journal.total).toBe(0)
    await collect(treatments)
    expect(platform.journal.total).toBe(2)
  })

  it('is refused as a card check is', async () => {
    const { newClient, questionAbout } = insuranceWorld()
    const insurance = newClient()
    const asked = (persona: string, change = {}) => collect(insurance.listTreatments(questionAbout(persona, change)))

    await expect(asked('card-treated', { birthDate: '1956' })).rejects.toMatchObject({
      code: 'INSURANCE_BIRTH_DATE_MISMATCH',
      operation: 'listTreatments',
      field: 'birthDate',
    })
    await expect(asked('card-expired')).rejects.toMatchObject({ code: 'INSURANCE_CARD_EXPIRED' })
    await expect(asked('card-treated', { number: '1' })).rejects.toMatchObject({ kind: 'input' })
  })

  it('takes a new token once when the old one is over', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    platform.faults.add({ fault: { kind: 'token-expired' }, operation: 'listTreatments', times: 1 })

    expect(await collect(newClient().listTreatments(questionAbout('card-holder')))).toHaveLength(1)
    expect(platform.journal.list({ operation: 'takeToken' })).toHaveLength(2)
    expect(platform.journal.list({ operation: 'listTreatments' })).toHaveLength(2)
  })

  it('an unknown code is absent and told to onDrift, an unreadable time is absent', async () => {
    const world = insuranceWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const row = {
      maHoSo: '1',
      ngayVao: '202613010800',
      tinhTrang: '9',
      kqDieuTri: 'toString',
      lyDoVV: '1.1',
      khoa: 'K01',
    }
    const fetch = changingHistory(world, (answer) => ({ ...answer, dsLichSuKCB2025: [row] }))
    const insurance = world.newClient({ fetch, onDrift })

    expect(await collect(insurance.listTreatments(world.questionAbout('card-treated')))).toEqual([{ visitCode: '1' }])
    expect(onDrift.mock.calls.map(([{ kind, path }]) => `${kind} ${path}`).sort()).toEqual([
      'unknown-field dsLichSuKCB2025.0.khoa',
      'unknown-value dsLichSuKCB2025.0.kqDieuTri',
      'unknown-value dsLichSuKCB2025.0.lyDoVV',
      'unknown-value dsLichSuKCB2025.0.tinhTrang',
    ])
  })

  it('whatever JSON comes, it lists or ends with an error of this project that shows no diagnosis', async () => {
    const world = insuranceWorld()
    const gateway = world.newGateway()
    const rows = fc.array(
      fc.record({ tenBenh: fc.constant('Bệnh thử nghiệm'), ngayVao: fc.jsonValue(), lyDoVV: fc.jsonValue() }),
    )

    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), rows), async (dsLichSuKCB2025) => {
        const fetch = changingHistory(world, (answer) => ({ ...answer, dsLichSuKCB2025 }))
        const treatments = world.newClient({ fetch, gateway }).listTreatments(world.questionAbout('card-treated'))
        const outcome: unknown = await collect(treatments).catch((error: unknown) => error)
        if (Array.isArray(outcome)) return
        expect(isLienThongError(outcome)).toBe(true)
        expect(everythingShown(outcome)).not.toContain('Bệnh thử nghiệm')
      }),
    )
  })
})
