import { inProcessFetch } from '@lienthong/mock-core'
import { InputError, type Drift } from '@lienthong/sdk-core'
import type { ProgressStep } from '@lienthong/sdk-dvc'
import { describe, expect, it, vi } from 'vitest'
import { changing, everythingShown, portalWorld, step, watching } from './world.ts'

describe('syncProgress', () => {
  it('moves a dossier on, step by step in one call', async () => {
    const { platform, newClient, dossier } = portalWorld()
    const portal = newClient()
    await portal.upsertDossier(dossier())

    await portal.syncProgress([step('processing'), step('finished'), step('returned')])

    expect(await portal.findDossier(dossier().code)).toMatchObject({ status: 'returned' })
    expect(platform.world.graph.dossiers[dossier().code]).toMatchObject({ portalStatuses: ['2', '4', '9', '10'] })
  })

  it('writes everything as text', async () => {
    const { platform, newClient, dossier } = portalWorld()
    const { fetch, requests } = watching(inProcessFetch(platform))
    const portal = newClient({ fetch })
    await portal.upsertDossier(dossier())

    await portal.syncProgress([step('processing', { officerTitle: 'Công chức', office: 'UBND phường Thành Sen' })])

    expect(requests.at(-1)!.body).toMatchObject({
      service: 'CapNhatTienDoHoSoMC',
      data: [
        {
          MaHoSo: 'H42.18-260302-0001',
          NguoiXuLy: 'Lê Thị Mai',
          ChucDanh: 'Công chức',
          ThoiDiemXuLy: '20260302093000',
          PhongBanXuLy: 'UBND phường Thành Sen',
          NoiDungXuLy: 'Đã thẩm tra hồ sơ',
          TrangThai: '4',
        },
      ],
    })
  })

  it('does not send a step twice by itself when an answer is lost', async () => {
    const { platform, newClient, dossier, asked } = portalWorld()
    const portal = newClient()
    await portal.upsertDossier(dossier())
    platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, operation: 'syncProgress' })

    await expect(portal.syncProgress([step('processing')], { timeoutMs: 100 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
    })
    // As the documentation says: look first. The step was carried out.
    expect(await portal.findDossier(dossier().code)).toMatchObject({ status: 'processing' })
    expect(asked().filter((operation) => operation === 'syncProgress')).toHaveLength(1)
  })
})

describe('a refusal is an error to switch on, and nothing of the call was done', () => {
  it('a dossier that the portal does not have', async () => {
    const { newClient, dossier } = portalWorld()
    const portal = newClient()
    await portal.upsertDossier(dossier())

    await expect(
      portal.syncProgress([step('processing'), step('processing', { dossierCode: 'unknown' })]),
    ).rejects.toMatchObject({ kind: 'remote', code: 'PORTAL_DOSSIER_UNKNOWN', operation: 'syncProgress' })
    expect(await portal.findDossier(dossier().code)).toMatchObject({ status: 'received' })
  })

  it('a move that the states do not allow', async () => {
    const { newClient, dossier } = portalWorld()
    const portal = newClient()
    await portal.upsertDossier(dossier())

    await expect(portal.syncProgress([step('processing'), step('returned')])).rejects.toMatchObject({
      code: 'PORTAL_DATA_REFUSED',
      outcome: 'rejected',
    })
    expect(await portal.findDossier(dossier().code)).toMatchObject({ status: 'received' })
  })

  it('a failing portal: the outcome is unknown', async () => {
    const { platform, newClient } = portalWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'syncProgress' })

    await expect(newClient().syncProgress([step('processing')])).rejects.toMatchObject({
      code: 'PORTAL_FAILED',
      outcome: 'unknown',
    })
  })
})

describe('bad input is refused before anything is sent', () => {
  it('names every field, in two languages, and no value', async () => {
    const { platform, newClient } = portalWorld()
    const bad = [
      step('processing'),
      { ...step('processing'), at: '02/03/2026', officer: 'x'.repeat(51), note: '', phone: '0912345678' },
    ] as unknown as ProgressStep[]
    const error = await newClient()
      .syncProgress(bad)
      .catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).fields.map(({ field, rule }) => [field, rule])).toEqual([
      ['1.at', 'instant'],
      ['1.officer', 'too-long'],
      ['1.note', 'too-short'],
      ['1.phone', 'unknown-field'],
    ])
    for (const value of ['02/03/2026', 'xxxxx', '0912345678']) expect(everythingShown(error)).not.toContain(value)
    expect(platform.journal.total).toBe(0)
  })

  it.each([null, undefined, 42, 'processing', {}, new Set([1])])('%o instead of steps', async (bad) => {
    const { platform, newClient } = portalWorld()

    await expect(newClient().syncProgress(bad as unknown as ProgressStep[])).rejects.toMatchObject({ kind: 'input' })
    expect(platform.journal.total).toBe(0)
  })

  it.each([0, 11])('%i steps in one call', async (count) => {
    const { platform, newClient } = portalWorld()
    const steps = Array.from({ length: count }, () => step('processing'))

    await expect(newClient().syncProgress(steps)).rejects.toMatchObject({ kind: 'input' })
    expect(platform.journal.total).toBe(0)
  })
})

describe('an answer the contract does not know', () => {
  it('a new field is told to onDrift, and nothing is thrown', async () => {
    const { platform, newClient, dossier } = portalWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const fetch = changing(inProcessFetch(platform), 'syncProgress', (answer) => ({ ...answer, soBuoc: 1 }))
    const portal = newClient({ fetch, onDrift })
    await portal.upsertDossier(dossier())

    await portal.syncProgress([step('processing')])

    expect(onDrift.mock.calls).toEqual([
      [{ system: 'dvc', operation: 'syncProgress', kind: 'unknown-field', path: 'soBuoc' }],
    ])
  })

  it('a list instead of an answer is a contract error', async () => {
    const { platform, newClient } = portalWorld()
    const fetch = changing(inProcessFetch(platform), 'syncProgress', (answer) => [answer])

    await expect(newClient({ fetch }).syncProgress([step('processing')])).rejects.toMatchObject({
      kind: 'contract',
      code: 'ANSWER_OUTSIDE_CONTRACT',
    })
  })
})
