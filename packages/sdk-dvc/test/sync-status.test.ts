import { inProcessFetch } from '@lienthong/mock-core'
import type { StatusUpdate } from '@lienthong/sdk-dvc'
import { describe, expect, it } from 'vitest'
import { changing, everythingShown, portalWorld, watching } from './world.ts'

const update: StatusUpdate = {
  dossierCode: 'H42.18-260302-0001',
  status: 'processing',
  at: '2026-03-02T09:30:00+07:00',
  note: 'Đã chuyển phòng chuyên môn',
}

async function filed() {
  const world = portalWorld()
  await world.newClient().upsertDossier(world.dossier())
  return world
}

describe('syncStatus', () => {
  it('tells where a dossier stands, and may be repeated', async () => {
    const { newClient } = await filed()
    const portal = newClient()

    await portal.syncStatus(update)
    await portal.syncStatus(update)

    expect(await portal.findDossier(update.dossierCode)).toMatchObject({ status: 'processing' })
  })

  it('writes one object, not a list, with type "2"', async () => {
    const { platform, newClient } = await filed()
    const { fetch, requests } = watching(inProcessFetch(platform))
    const url = 'https://mcdt.example/1.pdf'

    await newClient({ fetch }).syncStatus({
      ...update,
      localCode: 'H27.18-260302-0318',
      accountId: 'mau-tech-id',
      documents: [{ title: 'Phiếu tiếp nhận', url, deleted: false }],
    })

    expect(requests.at(-1)!.body).toEqual({
      session: expect.any(String) as string,
      madonvi: '000.00.00.H27',
      service: 'DongBoTrangThaiHoSo',
      type: '2',
      data: {
        TrangThai: '4',
        MaHoSo: 'H42.18-260302-0001',
        MaHoSoDonVi: 'H27.18-260302-0318',
        MaDoiTuong: 'mau-tech-id',
        NoiDung: 'Đã chuyển phòng chuyên môn',
        NgayXuLy: '20260302093000',
        TaiLieuXuLy: [{ TenTepDinhKem: 'Phiếu tiếp nhận', IsDeleted: 'False', DuongDanTaiTepTin: url }],
      },
    })
  })

  it.each([
    [{ dossierCode: 'unknown' }, 'PORTAL_DOSSIER_UNKNOWN'],
    [{ status: 'returned' }, 'PORTAL_DATA_REFUSED'],
  ] as const)('%j is refused with %s', async (change, code) => {
    const { newClient } = await filed()

    await expect(newClient().syncStatus({ ...update, ...change })).rejects.toMatchObject({ kind: 'remote', code })
  })

  it('is sent again by itself after a lost answer: to say a state twice is harmless', async () => {
    const { platform, newClient, asked } = await filed()
    platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, operation: 'syncStatus', times: 1 })
    const portal = newClient({ policies: { retry: { retries: 1, firstDelayMs: 1 }, breaker: false } })

    await portal.syncStatus(update, { timeoutMs: 200 })

    expect(asked().filter((operation) => operation === 'syncStatus')).toHaveLength(2)
    expect(platform.world.graph.dossiers[update.dossierCode]).toMatchObject({ portalStatuses: ['2', '4'] })
  })

  it('opens a new session when the old one is over', async () => {
    const { platform, newClient } = await filed()
    platform.faults.add({ fault: { kind: 'token-expired' }, operation: 'syncStatus', times: 1 })

    await newClient().syncStatus(update)

    expect(platform.world.graph.dossiers[update.dossierCode]).toMatchObject({ portalStatuses: ['2', '4'] })
  })

  it('a failing portal: the outcome is unknown', async () => {
    const { platform, newClient } = await filed()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'syncStatus' })

    await expect(newClient().syncStatus(update)).rejects.toMatchObject({ code: 'PORTAL_FAILED', outcome: 'unknown' })
  })

  it('refuses bad input by its fields, without values, and sends nothing', async () => {
    const { platform, newClient } = portalWorld()
    const bad = {
      ...update,
      dossierCode: '',
      status: 'lost',
      at: '02/03/2026',
      note: 'x'.repeat(4001),
      phone: '0912345678',
    }
    const error: unknown = await newClient()
      .syncStatus(bad as never)
      .catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({
      fields: [
        { field: 'dossierCode', rule: 'too-short' },
        { field: 'status', rule: 'not-in-list' },
        { field: 'at', rule: 'instant' },
        { field: 'note', rule: 'too-long' },
        { field: 'phone', rule: 'unknown-field' },
      ],
    })
    for (const value of ['lost', '02/03/2026', 'xxxx', '0912345678'])
      expect(everythingShown(error)).not.toContain(value)
    expect(platform.journal.total).toBe(0)
  })

  it.each([null, undefined, 42, []])('%j is no update', async (bad) => {
    await expect(
      portalWorld()
        .newClient()
        .syncStatus(bad as never),
    ).rejects.toMatchObject({ kind: 'input' })
  })

  it('a code that nobody knows is a contract error', async () => {
    const { platform, newClient } = await filed()
    const fetch = changing(inProcessFetch(platform), 'syncStatus', () => ({ error_code: 'E77', message: 'x' }))

    await expect(newClient({ fetch }).syncStatus(update)).rejects.toMatchObject({
      code: 'UNKNOWN_REFUSAL',
      wireCode: 'E77',
    })
  })
})
