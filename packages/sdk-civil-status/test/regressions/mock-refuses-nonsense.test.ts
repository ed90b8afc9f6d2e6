import { inProcessFetch } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { changing, civilStatusWorld, collect, dossiers, sending, specimenPdf } from '../world.ts'

type Body = Record<string, unknown>

/** Pushes a good dossier that is changed on its way; gives what the mock says, and its world two hours later. */
async function push(change: (body: Body) => object) {
  const { platform, newClient, birth, letOfficerDecide } = civilStatusWorld()
  const said: Body[] = []
  const sent = sending(inProcessFetch(platform), 'submitRegistration', change)
  const fetch = changing(sent, 'submitRegistration', (answer) => {
    said.push(answer)
    return answer
  })
  const scan = { kindCode: 1, title: 'Giấy chứng sinh', fileName: 'a.pdf', content: specimenPdf }
  await newClient({ fetch })
    .submitRegistration(birth({ attachments: [scan] }))
    .catch(() => undefined)
  letOfficerDecide()
  return { said: said[0]!, platform, newClient }
}

const form = (change: Body) => (body: Body) => ({
  ...body,
  data: JSON.stringify({ ...(JSON.parse(body['data'] as string) as Body), ...change }),
})

const badForm = 'có định dạng không đúng'
const notListed = 'không tồn tại trong danh mục'
const place = { maTinh: '42', maXa: '18073', dcChiTiet: 'Số 12' }
const attachment = { id: 1, loaiGiayTo: 1, tenGiayTo: 'Ảnh', tenTepDinhKem: 'a.png', huyGiayTo: 0 }

describe('the mock refuses what no office could register, and names the field', () => {
  it.each<[string, (body: Body) => object, string]>([
    ['a birth on a day that does not exist', form({ nksNgaySinh: '31.02.2026' }), `nksNgaySinh ${badForm}`],
    ['a birth before there were books', form({ nksNgaySinh: '01.01.1800' }), `nksNgaySinh ${badForm}`],
    ['a birth of the far future', form({ nksNgaySinh: '01.01.9998' }), `nksNgaySinh ${badForm}`],
    ['a birth of tomorrow', form({ nksNgaySinh: '03.03.2026' }), `nksNgaySinh ${badForm}`],
    ['a blank name', form({ nksHoTen: '  ' }), `nksHoTen ${badForm}`],
    ['no name', form({ nksHoTen: '' }), `nksHoTen ${badForm}`],
    ['a name too long', form({ nksHoTen: 'A'.repeat(201) }), 'nksHoTen có độ dài vượt quá số lượng cho phép'],
    ['a sex outside the list', form({ nksGioiTinh: '7' }), `nksGioiTinh ${notListed}`],
    ['a mother younger than the child', form({ meNgaySinh: '02.03.2026' }), `meNgaySinh ${badForm}`],
    ['a mother born in a month that does not exist', form({ meNgaySinh: '13.1990' }), `meNgaySinh ${badForm}`],
    ['a father born the year after', form({ chaNgaySinh: '2027' }), `chaNgaySinh ${badForm}`],
    ['another office in the form', form({ noiDangKy: '18100' }), `noiDangKy ${badForm}`],
    ['an office nobody knows in the form', form({ noiDangKy: 'zzz' }), `noiDangKy ${notListed}`],
    [
      'a province nobody knows',
      form({ nksQueQuan: { ...place, maTinh: '99', maXa: '99999' } }),
      `nksQueQuan.maTinh ${notListed}`,
    ],
    [
      'a commune of another province',
      form({ meNoiCuTru: { ...place, maXa: '00004' } }),
      `meNoiCuTru.maXa ${notListed}`,
    ],
    ['a field the form has not', form({ nksNhomMau: 'O' }), `nksNhomMau ${badForm}`],
    [
      'a time that does not exist',
      (body) => ({ ...body, ngayTiepNhan: '99/99/9999 99:99:99' }),
      `ngayTiepNhan ${badForm}`,
    ],
    [
      'a paper that is no base64',
      (body) => ({ ...body, fileDinhKem: [{ ...attachment, duLieuTepDinhKem: '%%%' }] }),
      `fileDinhKem.0.duLieuTepDinhKem ${badForm}`,
    ],
    ['no joint dossier', ({ maHoSoLT: _, ...body }) => body, `maHoSoLT ${badForm}`],
  ])('%s', async (_, change, sentence) => {
    const { said, platform } = await push(change)

    expect(said).toMatchObject({ status: '0', errorCode: '500' })
    expect((said['errorDescription'] as string).split('; ')).toContain(sentence)
    expect(platform.world.graph.dossiers).toEqual({})
    expect(platform.world.violations()).toEqual([])
  })

  it('all fields in one text', async () => {
    const { said } = await push(form({ nksNgaySinh: '31.02.2026', nksHoTen: ' ', noiDangKy: 'zzz' }))

    expect(said['errorDescription']).toBe(`noiDangKy ${notListed}; nksHoTen ${badForm}; nksNgaySinh ${badForm}`)
  })

  it('the form of another module', async () => {
    const { said, platform } = await push((body) => ({ ...body, module: 'LTKT' }))

    expect(said).toMatchObject({ status: '0', errorCode: '500' })
    expect((said['errorDescription'] as string).split('; ')).toContain(`nktHoTen ${badForm}`)
    expect(platform.world.graph.dossiers).toEqual({})
  })

  it('a supplement under another module than before', async () => {
    const { newClient, birth, platform } = civilStatusWorld()
    platform.officers.setPolicy('civil-status', { decision: 'ask-for-supplement' })
    await newClient().submitRegistration(birth())
    platform.world.clock.advance(2 * 60 * 60_000)
    platform.world.tick()
    const single = sending(inProcessFetch(platform), 'submitRegistration', (body) => ({ ...body, module: 'KS' }))

    await expect(newClient({ fetch: single }).submitRegistration(birth())).rejects.toMatchObject({ wireCode: '500' })
  })

  it('the form inside the string counts in the journal', async () => {
    const { platform } = await push(form({ nksGioiTinh: '7' }))

    expect(platform.journal.list({ verdict: 'invalid' })).toMatchObject([
      { operation: 'submitRegistration', problems: ['data.nksGioiTinh: invalid_value'] },
    ])
  })
})

describe('the mock takes what an office could register', () => {
  it.each<[string, (body: Body) => object]>([
    ['parents known by year or month', form({ meNgaySinh: '1990', chaNgaySinh: '02.1988' })],
    ['a birth abroad', form({ nksNoiSinh: { quocGia: 'LA', maTinh: '00', maXa: '00000' } })],
    [
      'a cancelled paper without content',
      (body) => ({ ...body, fileDinhKem: [{ ...attachment, huyGiayTo: 1, duLieuTepDinhKem: '' }] }),
    ],
  ])('%s', async (_, change) => {
    const { said, platform } = await push(change)

    expect(said).toMatchObject({ status: '1' })
    expect(platform.world.violations()).toEqual([])
  })

  it.each(['__proto__', 'constructor', 'toString'])('a dossier called %s is registered', async (dossierCode) => {
    const { platform, newClient, birth, letOfficerDecide } = civilStatusWorld()
    const civilStatus = newClient()
    await civilStatus.submitRegistration(birth({ dossierCode }))
    letOfficerDecide()

    const [result] = await collect(civilStatus.listRegistrationResults(dossiers(dossierCode)))
    expect(result).toMatchObject({ dossierCode, state: 'completed' })
    expect(platform.world.violations()).toEqual([])
    expect(JSON.stringify(platform.world.snapshot())).toContain(`"${dossierCode}":{`)
  })
})
