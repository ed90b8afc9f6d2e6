import {
  lgspConnector,
  missingCases,
  ngspConnector,
  runSuites,
  securityServerConnector,
  type Report,
} from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform, type Target } from '@lienthong/mock-core'
import { mswHandlers } from '@lienthong/mock-core/msw'
import { createNationalMocks } from '@lienthong/mock-server'
import { suites as civilStatus } from '@lienthong/sdk-civil-status/conformance'
import { operations as gatewayOperations } from '@lienthong/sdk-core/contract'
import type { Fetch } from '@lienthong/sdk-core'
import { suites as dvc } from '@lienthong/sdk-dvc/conformance'
import { suites as insurance } from '@lienthong/sdk-insurance/conformance'
import { suites as registries } from '@lienthong/sdk-registries/conformance'
import { suites as residence } from '@lienthong/sdk-residence/conformance'
import { setupServer } from 'msw/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { admin, runningServer } from './national-systems.ts'

// The provider of the sign-in speaks HTTP only; see sign-in/conformance.test.ts.
const suites = [
  ...residence,
  ...civilStatus,
  ...insurance,
  ...registries,
  ...dvc.filter(({ system }) => system !== 'sign-in'),
]

/** The same cases, whatever the way to the systems. */
function judge(targets: readonly Target[], letTimePass: (ms: number) => Promise<void>, send?: Fetch): Promise<Report> {
  return runSuites({ suites, targets, letTimePass, today: '2026-03-02', ...(send && { send }) })
}

const clockOf =
  ({ world }: MockPlatform) =>
  async (ms: number) =>
    world.clock.advance(ms)

const notPassed = ({ results }: Report) => results.filter(({ status }) => status !== 'passed')

describe('the mocks pass every case', () => {
  it('in this process', async () => {
    const platform = createNationalMocks()

    const report = await judge(platform.targets('http://mock.test'), clockOf(platform), inProcessFetch(platform))

    expect(notPassed(report)).toEqual([])
    expect(report.notJudged).toEqual(['sign-in'])
    expect(platform.world.violations()).toEqual([])
  })

  it('behind MSW', async () => {
    const platform = createNationalMocks()
    const origin = 'http://systems.test'
    const server = setupServer(...mswHandlers(platform, { origin }))
    server.listen({ onUnhandledFrame: 'error' })
    onTestFinished(() => server.close())

    expect(notPassed(await judge(platform.targets(origin), clockOf(platform)))).toEqual([])
  })

  it('over HTTP, twice on the same server', async () => {
    const server = await runningServer()
    const targets = (await admin(server, 'GET', '/targets')).json as Target[]
    const letTimePass = async (advanceMs: number) => void (await admin(server, 'POST', '/clock', { advanceMs }))

    expect(notPassed(await judge(targets, letTimePass))).toEqual([])
    expect(notPassed(await judge(targets, letTimePass))).toEqual([])
    expect((await admin(server, 'GET', '/invariants')).json).toMatchObject({ ok: true })
  })

  it('in another world, at another time', async () => {
    const platform = createNationalMocks({ seed: 42, startsAt: '2028-02-29T23:30:00+07:00' as never })

    const report = await judge(platform.targets('http://mock.test'), clockOf(platform), inProcessFetch(platform))

    expect(notPassed(report)).toEqual([])
  })

  it('are judged on each requirement by one case', async () => {
    const ids = suites.flatMap(({ cases }) => cases.map(({ id }) => id))

    expect(new Set(ids).size).toBe(ids.length)
    for (const { system, cases } of suites) {
      for (const { id, requirement, requirementVi, source } of cases) {
        expect(id.startsWith(`${system}/`)).toBe(true)
        for (const text of [requirement, requirementVi, source]) expect(text.trim()).not.toBe('')
      }
    }
  })
})

describe('the operations of the gateways', () => {
  it('have a success and a refusal too', () => {
    const cases = [ngspConnector, lgspConnector, securityServerConnector].flatMap((connector) => connector.cases ?? [])

    expect(missingCases(Object.keys(gatewayOperations), cases)).toEqual([])
  })
})

describe('a system that differs in one thing is found out', () => {
  /** The report on a system whose answers are changed on their way. */
  async function judgeChanged(path: string, change: (text: string) => string): Promise<Report> {
    const platform = createNationalMocks()
    const changed: Fetch = async (request) => {
      const response = await inProcessFetch(platform)(request)
      if (!request.url.includes(path)) return response
      return new Response(change(await response.text()), response)
    }
    return judge(platform.targets('http://mock.test'), clockOf(platform), changed)
  }

  it('a renamed field is named', async () => {
    const report = await judgeChanged('layKetQuaDKHT', (text) => text.replaceAll('"trangThai"', '"trang_thai"'))

    const failed = notPassed(report).find(({ id }) => id === 'civil-status/list-registration-results.completed-birth')
    expect(failed).toMatchObject({
      status: 'failed',
      reason:
        'the answer does not fit the contract: value.0.trangThai: invalid_union; value.0.trang_thai: not in the contract',
    })
  })

  it('a changed code is shown', async () => {
    const report = await judgeChanged('KQNhanLichSuKCB2024', (text) => text.replace('"010"', '"000"'))

    expect(notPassed(report)).toEqual([
      expect.objectContaining({
        id: 'insurance/check-card.expired-card',
        status: 'failed',
        reason: 'expected maKetQua = "010", got "000"',
      }),
    ])
  })

  it('another letter case is named', async () => {
    const report = await judgeChanged('/mapi/g', (text) => text.replaceAll('"error_code"', '"errorCode"'))

    expect(notPassed(report).map(({ reason }) => reason)).toContain(
      'the answer does not fit the contract: error_code: invalid_union; errorCode: not in the contract',
    )
  })

  it.each([
    '/mapi/g',
    'layKetQuaDKHT',
    'nhanHoSoDKHT',
    'KQNhanLichSuKCB2024',
    'Lskcb2025',
    'apiBHXH',
    'xacThucThongTinCongDan',
    'lienthongdvclt',
    'token',
  ])('a system that answers rubbish at %s fails, and nobody of the world is printed', async (path) => {
    const people = createNationalMocks().world.people.list()
    const rubbish = JSON.stringify({ people: people.map(({ name, personalId }) => ({ [name]: personalId })) })

    const report = await judgeChanged(path, () => rubbish)

    expect(report.failed).toBeGreaterThan(1)
    const printed = JSON.stringify(report.results.map(({ reason }) => reason))
    for (const { personalId } of people) expect(printed).not.toContain(personalId)
  })
})

describe('no case is empty', () => {
  /** Says the same to every question of an operation, text as XML; tokens are given out as before. */
  const constantly =
    (answers: Record<string, object | string>, otherwise: Fetch): Fetch =>
    async (request) => {
      const asked = `${request.url} ${await request.clone().text()}`
      const said = Object.entries(answers).find(([name]) => asked.includes(name))
      if (said === undefined) return otherwise(request)
      const [, answer] = said
      return typeof answer === 'string'
        ? new Response(answer, { headers: { 'content-type': 'text/xml' } })
        : Response.json(answer)
    }

  const judgeConstant = async (answers: Record<string, object | string>): Promise<string[]> => {
    const platform = createNationalMocks()
    const send = constantly(answers, inProcessFetch(platform))
    const report = await judge(platform.targets('http://mock.test'), clockOf(platform), send)
    return notPassed(report).map(({ id }) => id)
  }

  const householdPaths = ['traCuuHoGiaDinh', 'tinhTienGiaHan', 'xacNhanThanhToan', 'traCuuGiaHan', 'deNghiHoanTra']
  const benefitPaths = ['capTheTreEm', 'maiTangPhi', 'traCuuHoSo']
  const portalLists = ['LayDanhMuc', 'LayDanhSach', 'LayThuTuc', 'LayNoiDungTraLoi']
  const portalFeedback = ['DongBoHoiDap', 'DongBoKetQuaHoiDap', 'DongBoDanhGia']
  const said = (answer: object, ...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, answer]))
  const soap = (content: string): string => `<Envelope><Body>${content}</Body></Envelope>`
  const at = '02/03/2026 09:00:00'
  const receiptOfAnything = {
    maKetQua: '00',
    daTiepNhan: false,
    bienNhan: { mauPhieu: 'CT04', soPhieu: '1', maHoSo: 'G01-1', ngayTiepNhan: at, ngayHenTra: at, lePhi: 0 },
  }
  const doneOfAnything = {
    maHoSo: 'G01-1',
    maThuTuc: '1.004222',
    trangThai: '10',
    ngayTiepNhan: at,
    tienTrinh: [{ trangThai: '10', thoiGian: at }],
  }

  const casesOf = (kind: 'success' | 'refusal'): string[] =>
    suites
      .flatMap(({ cases }) => cases)
      // Tokens are judged by the answers of the gateways, which stay as they are here.
      .filter(
        (test) => test.kind === kind && !['takeToken', 'issueJointToken', 'openPapersSession'].includes(test.operation),
      )
      .map(({ id }) => id)

  it('a system that says yes to everything passes no case of a refusal', async () => {
    const notMet = await judgeConstant({
      '/soap/xacThucThongTinCongDan': soap('<KetQuaXacThuc><TonTai>true</TonTai></KetQuaXacThuc>'),
      '/soap/': soap('<CongdanCollection><CongDan><SoDinhDanh>942000000000</SoDinhDanh></CongDan></CongdanCollection>'),
      '/proxy/xacThucThongTinCongDan': { Body: { KetQuaXacThuc: { TonTai: 'true' } } },
      '/proxy/': { Body: { CongdanCollection: { CongDan: { SoDinhDanh: '942000000000' } } } },
      xacThucThongTinCongDan: { errorCode: '000', data: true },
      traCuuThongTinCongDan: { errorCode: '000', data: { soDinhDanh: '942000000000' } },
      xacMinhThongTinNhanThan: { errorCode: '000', data: { soDinhDanh: '942000000000' } },
      nhanHoSoDKHT: { status: '1' },
      ...said({ status: 1 }, 'apiHoTichTuPhap/dangKyHoTich', 'apiHoTichTuPhap/traTrangThaiHoSo'),
      ...said({ status: 1, value: '[]' }, 'apiHoTichTuPhap/danhMuc'),
      ...said({ status: 1, value: [] }, 'apiHoTichTuPhap/dsHoSoDangKy'),
      apiHoTichTuPhap: { status: 1, value: [{ id: 1, so: '1', quyenSo: '01/2026' }] },
      layKetQuaDKHT: { status: 1, value: [] },
      KQNhanLichSuKCB2024: { maKetQua: '000' },
      Lskcb2025: { maKetQua: '000', dsLichSuKCB2025: [{ maHoSo: '1', maCSKCB: '42001', ngayVao: '202603010800' }] },
      getTraCuuTtHgdByMaSoBhxh: { hoTen: 'Xa Thử Nghiệm', ngaySinh: '19890812', loaiNgaySinh: '0', trangThai: '1' },
      getMaSoBhxhTheoTieuChi: { maSoBhxh: '9000000001', trangThai: '1', errorCode: '' },
      getTraCuuThongTinHgd: { maSo: '9000000001', hoTen: 'Xa Thử Nghiệm', maHo: 'HG1', trangThai: '1' },
      ...said({ maKetQua: '000' }, ...householdPaths, ...benefitPaths),
      guiGiayToDienTu: { MaKetQua: '200', MaGD: 'GD1', ThoiGianTiepNhan: '20260302080000' },
      // Before the residence procedures: paths of both end alike.
      'dmdc/': { Data: [], MSG: 'Done', Count: 1 },
      apiBTXH: { error_code: '0' },
      apiBuuChinh: { Status: '100', ItemCode: 'RM1', Label: 'JVBERg==' },
      apiCSDLDKDN: { Status: 1, Data: [{ IN_JOURNAL_NO: '1' }], MainInformation: null },
      apiDatDai: { status: { success: true } },
      'apiLyLichTuPhap/1.0/nhanHoSoDangKy': { STATUS: '1', ID: '1' },
      'apiLyLichTuPhap/1.0/LLTP': { STATUS: '1', DEC_STATUS_ID: '5' },
      'apiLyLichTuPhapV2/1.0/nhanHoSo': { statusCode: '00' },
      'apiLyLichTuPhapV2/1.0/traCuuHoSo': { status: 1, value: [] },
      apiNghiepVu: { maKetQua: '00', daTiepNhan: false },
      TraCuuHoSo: { error_code: 0, result: [] },
      DongBoHoSoMC: { error_code: '00' },
      CapNhatTienDoHoSoMC: { error_code: '0' },
      DongBoTrangThaiHoSo: { error_code: 0 },
      ...said({ error_code: 0, result: [] }, ...portalLists),
      ...said({ error_code: 0 }, ...portalFeedback),
      ketQuaGiayTo: { errorCode: '0', result: { DanhSachGiayToKetQua: [] } },
      giayToByUrl: { errorCode: '0' },
      dangKyThuongTru: receiptOfAnything,
      dangKyTamTruDanhSach: receiptOfAnything,
      dangKyTamTru: receiptOfAnything,
      khaiBaoTamVang: receiptOfAnything,
      thongBaoLuuTru: { maKetQua: '00', khach: [{ stt: 1, maKetQua: '00' }] },
      xoaDangKyCuTru: receiptOfAnything,
      xacNhanSoCmnd9So: receiptOfAnything,
      traCuuTienTrinh: { maKetQua: '00', hoSo: doneOfAnything },
      layKetQua: { maKetQua: '00', hoSo: [] },
      boSungHoSo: { maKetQua: '00', trangThai: '4' },
      rutHoSo: { maKetQua: '00', trangThai: '7' },
      'lienthongdvclt/hosolienthong': { data: [] },
      danhan: { title: 'Cập nhật thành công', status: 200 },
      capNhatTrangThaiHoSoDVCLTHoTich: { title: 'Cập nhật trạng thái thành công', status: 200 },
      '/payment/init': { MaLoi: '00', UrlThanhToan: 'https://bank.test/' },
      '/payment/query': { MaLoi: '00', TrangThaiGD: '00', SoTien: '1000' },
      '/payment/receipt': { MaLoi: '00', UrlBienLai: 'https://bank.test/' },
    })

    expect(notMet).toEqual(expect.arrayContaining(casesOf('refusal')))
  })

  it('a system that says no to everything passes no case of a success', async () => {
    const notMet = await judgeConstant({
      '/soap/': soap('<Fault><faultcode>Server</faultcode></Fault>'),
      '/proxy/': { errorCode: '002' },
      xacThucThongTinCongDan: { errorCode: '002' },
      traCuuThongTinCongDan: { errorCode: '002' },
      xacMinhThongTinNhanThan: { errorCode: '002' },
      nhanHoSoDKHT: { status: '0', errorCode: '500' },
      apiHoTichTuPhap: { status: '0', errorCode: '500' },
      layKetQuaDKHT: { status: 0, value: null },
      KQNhanLichSuKCB2024: { maKetQua: '500' },
      Lskcb2025: { maKetQua: '500' },
      getTraCuuTtHgdByMaSoBhxh: { errorCode: '99' },
      getMaSoBhxhTheoTieuChi: { errorCode: '99' },
      getTraCuuThongTinHgd: { errorCode: '99' },
      ...said({ maKetQua: 'LOI_HE_THONG' }, ...householdPaths, ...benefitPaths),
      guiGiayToDienTu: { MaKetQua: '500' },
      apiNghiepVu: { maKetQua: 'LOI_HE_THONG' },
      'dmdc/': { Data: null },
      apiBTXH: { error_code: '1' },
      apiBuuChinh: { Status: '500' },
      apiCSDLDKDN: { Status: 0 },
      apiDatDai: { status: { success: false } },
      'apiLyLichTuPhap/': { STATUS: '0' },
      'apiLyLichTuPhapV2/1.0/nhanHoSo': { statusCode: '01' },
      'apiLyLichTuPhapV2/1.0/traCuuHoSo': { status: 0 },
      TraCuuHoSo: { error_code: '99' },
      DongBoHoSoMC: { error_code: '99' },
      CapNhatTienDoHoSoMC: { error_code: '99' },
      DongBoTrangThaiHoSo: { error_code: '99' },
      ...said({ error_code: '99' }, ...portalLists, ...portalFeedback),
      ...said({ errorCode: '99' }, 'ketQuaGiayTo', 'giayToByUrl'),
      dangKyThuongTru: { maKetQua: '99' },
      dangKyTamTruDanhSach: { maKetQua: '99' },
      dangKyTamTru: { maKetQua: '99' },
      khaiBaoTamVang: { maKetQua: '99' },
      thongBaoLuuTru: { maKetQua: '99' },
      xoaDangKyCuTru: { maKetQua: '99' },
      xacNhanSoCmnd9So: { maKetQua: '99' },
      traCuuTienTrinh: { maKetQua: '99' },
      layKetQua: { maKetQua: '99' },
      boSungHoSo: { maKetQua: '99' },
      rutHoSo: { maKetQua: '99' },
      'lienthongdvclt/hosolienthong': { data: null },
      danhan: { title: 'Lỗi', status: 500 },
      capNhatTrangThaiHoSoDVCLTHoTich: { title: 'Lỗi', status: 500 },
      ...said({ MaLoi: '99' }, '/payment/init', '/payment/query', '/payment/receipt'),
    })

    expect(notMet).toEqual(expect.arrayContaining(casesOf('success')))
  })
})
