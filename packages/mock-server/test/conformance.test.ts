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
import { suite as dvc } from '@lienthong/sdk-dvc/conformance'
import { suite as insurance } from '@lienthong/sdk-insurance/conformance'
import { suite as residence } from '@lienthong/sdk-residence/conformance'
import { setupServer } from 'msw/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { admin, runningServer } from './national-systems.ts'

const suites = [residence, ...civilStatus, insurance, dvc]

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
    expect(report.notJudged).toEqual([])
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
  /** Says the same to every question of an operation; tokens are given out as before. */
  const constantly =
    (answers: Record<string, object>, otherwise: Fetch): Fetch =>
    async (request) => {
      const asked = `${request.url} ${await request.clone().text()}`
      const said = Object.entries(answers).find(([name]) => asked.includes(name))
      return said === undefined ? otherwise(request) : Response.json(said[1])
    }

  const judgeConstant = async (answers: Record<string, object>): Promise<string[]> => {
    const platform = createNationalMocks()
    const send = constantly(answers, inProcessFetch(platform))
    const report = await judge(platform.targets('http://mock.test'), clockOf(platform), send)
    return notPassed(report).map(({ id }) => id)
  }

  const casesOf = (kind: 'success' | 'refusal'): string[] =>
    suites
      .flatMap(({ cases }) => cases)
      // Tokens are judged by the answers of the gateways, which stay as they are here.
      .filter((test) => test.kind === kind && !['takeToken', 'issueJointToken'].includes(test.operation))
      .map(({ id }) => id)

  it('a system that says yes to everything passes no case of a refusal', async () => {
    const notMet = await judgeConstant({
      xacThucThongTinCongDan: { errorCode: '000', data: true },
      nhanHoSoDKHT: { status: '1' },
      layKetQuaDKHT: { status: 1, value: [] },
      KQNhanLichSuKCB2024: { maKetQua: '000' },
      TraCuuHoSo: { error_code: 0, result: [] },
      DongBoHoSoMC: { error_code: '00' },
      CapNhatTienDoHoSoMC: { error_code: '0' },
      'lienthongdvclt/hosolienthong': { data: [] },
      danhan: { title: 'Cập nhật thành công', status: 200 },
      capNhatTrangThaiHoSoDVCLTHoTich: { title: 'Cập nhật trạng thái thành công', status: 200 },
    })

    expect(notMet).toEqual(expect.arrayContaining(casesOf('refusal')))
  })

  it('a system that says no to everything passes no case of a success', async () => {
    const notMet = await judgeConstant({
      xacThucThongTinCongDan: { errorCode: '002' },
      nhanHoSoDKHT: { status: '0', errorCode: '500' },
      layKetQuaDKHT: { status: 0, value: null },
      KQNhanLichSuKCB2024: { maKetQua: '500' },
      TraCuuHoSo: { error_code: '99' },
      DongBoHoSoMC: { error_code: '99' },
      CapNhatTienDoHoSoMC: { error_code: '99' },
      'lienthongdvclt/hosolienthong': { data: null },
      danhan: { title: 'Lỗi', status: 500 },
      capNhatTrangThaiHoSoDVCLTHoTich: { title: 'Lỗi', status: 500 },
    })

    expect(notMet).toEqual(expect.arrayContaining(casesOf('success')))
  })
})
