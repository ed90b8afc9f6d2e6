import { inProcessFetch } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { portalWorld, step, type Json } from '../world.ts'

/** Asks the mock by hand: the client would not write such a time. */
async function push(service: string, change: (item: Json) => Json): Promise<Json> {
  const { platform, newClient, dossier } = portalWorld()
  const fetch = async (request: Request): Promise<Response> => {
    const body = (await request.clone().json()) as Json
    if (body['service'] !== service) return inProcessFetch(platform)(request)
    const data = (body['data'] as Json[]).map(change)
    const answer = await inProcessFetch(platform)(new Request(request, { body: JSON.stringify({ ...body, data }) }))
    said = (await answer.clone().json()) as Json
    return answer
  }
  let said: Json = {}
  const portal = newClient({ fetch })
  await portal.upsertDossier(dossier()).catch(() => undefined)
  if (service === 'CapNhatTienDoHoSoMC') await portal.syncProgress([step('processing')]).catch(() => undefined)
  return said
}

describe('the mock refuses a time that is in no calendar, by the name of its field', () => {
  it.each(['99999999999999', '20260431080000', '20260302246000'])('NgayTiepNhan %s', async (NgayTiepNhan) => {
    expect(await push('DongBoHoSoMC', (item) => ({ ...item, NgayTiepNhan }))).toEqual({
      error_code: '5',
      message: 'Dữ liệu không hợp lệ: data.0.NgayTiepNhan',
    })
  })

  it('every field at once, also inside a supplement', async () => {
    const bad = { NgayHenTra: '20261301000000', DanhSachHoSoBoSung: [{ NgayBoSung: '00000000000000' }] }
    const { message } = await push('DongBoHoSoMC', (item) => ({ ...item, ...bad }))

    expect(message).toBe('Dữ liệu không hợp lệ: data.0.NgayHenTra, data.0.DanhSachHoSoBoSung.0.NgayBoSung')
  })

  it('a step', async () => {
    expect(await push('CapNhatTienDoHoSoMC', (item) => ({ ...item, ThoiDiemXuLy: '20260230080000' }))).toMatchObject({
      error_code: '5',
      message: 'Dữ liệu không hợp lệ: data.0.ThoiDiemXuLy',
    })
  })

  it('an empty time is none', async () => {
    expect(await push('DongBoHoSoMC', (item) => ({ ...item, NgayTra: '' }))).toMatchObject({ error_code: '00' })
  })
})
