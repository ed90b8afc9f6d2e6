import { inProcessFetch } from '@lienthong/mock-core'
import { InputError, type Drift } from '@lienthong/sdk-core'
import type { PortalDossier } from '@lienthong/sdk-dvc'
import { describe, expect, it, vi } from 'vitest'
import { changing, everythingShown, portalWorld, watching } from './world.ts'

describe('upsertDossier', () => {
  it('creates a dossier that the portal does not have, and updates one that it has', async () => {
    const { platform, newClient, dossier, asked } = portalWorld()
    const portal = newClient()

    expect(await portal.upsertDossier(dossier())).toEqual({ outcome: 'created', recovered: false })
    expect(await portal.upsertDossier(dossier({ status: 'processing' }))).toEqual({
      outcome: 'updated',
      recovered: false,
    })

    expect(asked()).toEqual(['findDossier', 'syncDossier', 'findDossier', 'syncDossier'])
    expect(Object.values(platform.world.graph.dossiers)).toEqual([
      {
        code: dossier().code,
        procedureCode: '2.000986',
        registrationStates: [],
        portalStatuses: ['2', '4'],
        firstSeenAt: '2026-03-02T08:00:00+07:00',
        lastSeenAt: '2026-03-02T08:00:00+07:00',
      },
    ])
  })

  it('writes everything as text, times as yyyyMMddHHmmss, absent times as ""', async () => {
    const { platform, newClient, dossier, person } = portalWorld()
    const { fetch, requests } = watching(inProcessFetch(platform))

    await newClient({ fetch }).upsertDossier(
      dossier({
        owner: { ...dossier().owner, verifiedByVneid: true },
        phone: '0912345678',
        dueAt: '2026-03-02T10:00:00Z',
        resultDelivery: 'post',
        results: [{ title: 'Giấy khai sinh', resultCode: 'KQ.G15.000031', url: 'https://mcdt.example/kq/1.pdf' }],
      }),
    )

    const { url, body } = requests.at(-1)!
    expect(new URL(url).searchParams.get('dstcode')).toBe('VN:GOV:000.00.00.G22:vpcpdvcprovider')
    expect(body).toEqual({
      session: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      madonvi: '000.00.00.H27',
      service: 'DongBoHoSoMC',
      isUpdating: 'False',
      data: [
        {
          MaHoSo: 'H42.18-260302-0001',
          MaTTHC: '2.000986',
          TenTTHC: 'Liên thông khai sinh',
          MaLinhVuc: 'G15-TP02',
          TenLinhVuc: 'Hộ tịch',
          KenhThucHien: '1',
          ChuHoSo: person('father').name,
          LoaiDoiTuong: '1',
          SoDienThoai: '0912345678',
          TrichYeuHoSo: 'Đăng ký khai sinh',
          NgayTiepNhan: '20260302081500',
          NgayHenTra: '20260302170000',
          TrangThaiHoSo: '2',
          NgayTra: '',
          HinhThuc: '1',
          NgayKetThucXuLy: '',
          DonViXuLy: 'UBND phường Thành Sen',
          DanhSachGiayToKetQua: [
            {
              TenGiayTo: 'Giấy khai sinh',
              MaGiayToKetQua: 'KQ.G15.000031',
              DuongDanTepTinKetQua: 'https://mcdt.example/kq/1.pdf',
            },
          ],
          NoiNopHoSo: '2',
          TaiKhoanDuocXacThucVoiVNeID: '1',
          DinhDanhCHS: [{ LoaiDinhDanh: '1', SoDinhDanh: person('father').personalId }],
          NgayNopHoSo: '20260302080000',
        },
      ],
    })
  })

  it('says isUpdating "True" for an update', async () => {
    const { platform, newClient, dossier } = portalWorld()
    const { fetch, requests } = watching(inProcessFetch(platform))
    const portal = newClient({ fetch })

    await portal.upsertDossier(dossier())
    await portal.upsertDossier(dossier())

    const sent = requests.filter(({ body }) => body['service'] === 'DongBoHoSoMC')
    expect(sent.map(({ body }) => body['isUpdating'])).toEqual(['False', 'True'])
  })
})

describe('a dossier never stands at the portal twice', () => {
  it('the portal accepts and its answer never comes: the dossier is looked up before it is sent again', async () => {
    const { platform, newClient, dossier, asked } = portalWorld()
    platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, operation: 'syncDossier', times: 1 })

    expect(await newClient().upsertDossier(dossier(), { timeoutMs: 400 })).toEqual({
      outcome: 'created',
      recovered: true,
    })

    expect(asked()).toEqual(['findDossier', 'syncDossier', 'findDossier', 'syncDossier'])
    expect(platform.world.graph.dossiers[dossier().code]).toMatchObject({ portalStatuses: ['2'] })
  })

  it('the connection breaks before the portal sees it: it is created after all', async () => {
    const { platform, newClient, dossier } = portalWorld()
    platform.faults.add({ fault: { kind: 'connection-reset' }, operation: 'syncDossier', times: 1 })

    expect(await newClient().upsertDossier(dossier())).toEqual({ outcome: 'created', recovered: true })
    expect(platform.world.graph.dossiers[dossier().code]).toMatchObject({ portalStatuses: ['2'] })
  })

  it.each([{ kind: 'error-in-200' }, { kind: 'http-status', status: 502 }] as const)(
    'the portal fails with %o: looked up, then sent again',
    async (fault) => {
      const { platform, newClient, dossier } = portalWorld()
      platform.faults.add({ fault, operation: 'syncDossier', times: 1 })

      expect(await newClient().upsertDossier(dossier())).toEqual({ outcome: 'created', recovered: true })
    },
  )

  it('somebody else creates it between the look-up and the push: it becomes an update', async () => {
    const { platform, newClient, dossier } = portalWorld()
    const other = newClient()
    let first = true
    const fetch = async (request: Request) => {
      const { service } = (await request.clone().json()) as { service?: string }
      if (service === 'DongBoHoSoMC' && first) {
        first = false
        await other.upsertDossier(dossier())
      }
      return inProcessFetch(platform)(request)
    }

    expect(await newClient({ fetch }).upsertDossier(dossier({ status: 'processing' }))).toEqual({
      outcome: 'updated',
      recovered: true,
    })
    expect(platform.world.graph.dossiers[dossier().code]).toMatchObject({ portalStatuses: ['2', '4'] })
  })

  it.each([0, '0', '00', 3, '-3'])(
    'the look-up missed it, and creating it is answered with error_code %j and words that it exists: it is updated',
    async (error_code) => {
      const { platform, newClient, dossier, asked } = portalWorld()
      await newClient().upsertDossier(dossier())
      const blind = changing(inProcessFetch(platform), 'findDossier', (answer) => ({ ...answer, result: [] }))
      const fetch = changing(blind, 'syncDossier', (answer) =>
        answer['error_code'] === '3'
          ? { error_code, message: 'HỒ SƠ ĐÃ TỒN TẠI trên hệ thống'.normalize('NFD') }
          : answer,
      )

      expect(await newClient({ fetch }).upsertDossier(dossier({ status: 'processing' }))).toEqual({
        outcome: 'updated',
        recovered: true,
      })
      expect(asked().slice(2)).toEqual(['findDossier', 'syncDossier', 'syncDossier'])
      expect(platform.world.graph.dossiers[dossier().code]).toMatchObject({ portalStatuses: ['2', '4'] })
    },
  )

  it('an update is a success whatever its text says', async () => {
    const { platform, newClient, dossier } = portalWorld()
    await newClient().upsertDossier(dossier())
    const said = { error_code: '00', message: 'Hồ sơ đã tồn tại, đã cập nhật' }
    const fetch = changing(inProcessFetch(platform), 'syncDossier', () => said)

    expect(await newClient({ fetch }).upsertDossier(dossier())).toEqual({ outcome: 'updated', recovered: false })
  })

  it('a second lost answer ends the call: what happened is not known, and said so', async () => {
    const { platform, newClient, dossier, asked } = portalWorld()
    platform.faults.add({ fault: { kind: 'connection-reset' }, operation: 'syncDossier' })

    await expect(newClient().upsertDossier(dossier())).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
      outcome: 'unknown',
    })
    expect(asked()).toEqual(['findDossier', 'syncDossier', 'findDossier', 'syncDossier'])
  })

  it('a throttled push was not carried out, and is not hidden', async () => {
    const { platform, newClient, dossier, asked } = portalWorld()
    platform.faults.add({ fault: { kind: 'http-status', status: 429 }, operation: 'syncDossier' })

    await expect(newClient().upsertDossier(dossier())).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      outcome: 'rejected',
    })
    expect(asked()).toEqual(['findDossier', 'syncDossier'])
  })
})

describe('a refusal is an error to switch on', () => {
  it('a move that the states do not allow', async () => {
    const { platform, newClient, dossier } = portalWorld()
    const portal = newClient()
    await portal.upsertDossier(dossier())

    await expect(portal.upsertDossier(dossier({ status: 'returned' }))).rejects.toMatchObject({
      kind: 'remote',
      code: 'PORTAL_DATA_REFUSED',
      operation: 'syncDossier',
      outcome: 'rejected',
    })
    expect(platform.world.graph.dossiers[dossier().code]).toMatchObject({ portalStatuses: ['2'] })
  })

  it('another unit’s code', async () => {
    const { newClient, newGateway, dossier } = portalWorld()
    const portal = newClient({ gateway: newGateway({ unitCode: '000.00.00.H99' }) })

    await expect(portal.upsertDossier(dossier())).rejects.toMatchObject({ kind: 'contract', wireCode: '-2' })
  })
})

describe('bad input is refused before anything is sent, also before the look-up', () => {
  it('names every field, in two languages, and no value', async () => {
    const { platform, newClient, dossier } = portalWorld()
    const bad = {
      ...dossier(),
      procedure: { ...dossier().procedure, code: '2.986' },
      channel: 'phone',
      owner: { name: '', personalId: '9421950001234' },
      email: 'hoa',
      submittedAt: '02/03/2026 08:00',
      status: 'lost',
      results: [{ title: 'Giấy khai sinh', resultCode: 'KQ', url: 'ftp://mcdt.example/secret-path' }],
    } as unknown as PortalDossier
    const error = await newClient()
      .upsertDossier(bad)
      .catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).fields.map(({ field }) => field)).toEqual([
      'procedure.code',
      'channel',
      'owner.name',
      'owner.personalId',
      'email',
      'submittedAt',
      'status',
      'results.0.url',
    ])
    for (const value of ['9421950001234', 'hoa', '02/03/2026', 'secret-path', 'H42.18']) {
      expect(everythingShown(error)).not.toContain(value)
    }
    expect(platform.journal.total).toBe(0)
  })
})

describe('input of no use at all is an InputError too', () => {
  it.each([null, undefined, 42, 'H42', []])('%j', async (bad) => {
    const { platform, newClient } = portalWorld()

    await expect(newClient().upsertDossier(bad as unknown as PortalDossier)).rejects.toMatchObject({ kind: 'input' })
    expect(platform.journal.total).toBe(0)
  })

  it('a missing field is said to be required, under the request id of the client', async () => {
    const { newClient, dossier } = portalWorld()
    const { summary: _summary, ...rest } = dossier()
    const portal = newClient({ newRequestId: () => 'request-7' })

    await expect(portal.upsertDossier(rest as PortalDossier)).rejects.toMatchObject({
      message: 'Invalid input: summary is required',
      requestId: 'request-7',
    })
  })
})

describe('an answer the contract does not know', () => {
  it('a new field is told to onDrift, and nothing is thrown', async () => {
    const { platform, newClient, dossier } = portalWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const fetch = changing(inProcessFetch(platform), 'syncDossier', (answer) => ({ ...answer, result: { id: 7 } }))

    expect(await newClient({ fetch, onDrift }).upsertDossier(dossier())).toMatchObject({ outcome: 'created' })
    expect(onDrift.mock.calls).toEqual([
      [{ system: 'dvc', operation: 'syncDossier', kind: 'unknown-field', path: 'result' }],
    ])
  })

  it('an answer that cannot be read leaves the outcome unknown, so the dossier is looked up', async () => {
    const { platform, newClient, dossier, asked } = portalWorld()
    let answers = 0
    const fetch = changing(inProcessFetch(platform), 'syncDossier', (answer) => {
      answers += 1
      return answers === 1 ? { ok: true } : answer
    })

    expect(await newClient({ fetch }).upsertDossier(dossier())).toEqual({ outcome: 'created', recovered: true })
    expect(asked()).toEqual(['findDossier', 'syncDossier', 'findDossier', 'syncDossier'])
  })
})
