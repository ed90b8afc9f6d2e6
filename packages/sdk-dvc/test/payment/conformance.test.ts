import { missingCases, runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch } from '@lienthong/mock-core'
import type { Fetch } from '@lienthong/sdk-core'
import { paymentSuite, suites } from '@lienthong/sdk-dvc/conformance'
import { operations } from '@lienthong/sdk-dvc/contract'
import { describe, expect, it } from 'vitest'
import { paymentWorld } from './world.ts'

type World = ReturnType<typeof paymentWorld>

function judge({ platform }: World, send: Fetch, writes: 'allowed' | 'mocks-only' = 'allowed'): Promise<Report> {
  const targets = platform.targets('http://mock.test').filter(({ system }) => system === 'payment')
  return runSuites({
    suites: [paymentSuite],
    targets,
    send,
    writes,
    letTimePass: () => Promise.resolve(),
    runId: 'test',
  })
}

/** A platform that answers one operation otherwise. */
function changing(send: Fetch, path: string, change: (answer: Record<string, unknown>) => object): Fetch {
  return async (request) => {
    const answer = await send(request)
    if (!request.url.endsWith(path) || answer.headers.get('content-type') === 'application/pdf') return answer
    return Response.json(change((await answer.json()) as Record<string, unknown>), { headers: answer.headers })
  }
}

describe('the cases of the payment platform', () => {
  it('are one success and one refusal of each operation at least', () => {
    const own = [operations.startPayment, operations.findPayment, operations.getReceipt]
    expect(
      missingCases(
        own.map(({ operationId }) => operationId),
        paymentSuite.cases,
      ),
    ).toEqual([])
    expect(suites).toContain(paymentSuite)
  })

  it('are passed by the mock', async () => {
    const world = paymentWorld()
    const { results, passed } = await judge(world, inProcessFetch(world.platform))
    expect(results.filter(({ status }) => status !== 'passed')).toEqual([])
    expect(passed).toBe(paymentSuite.cases.length)
  })

  it('are passed by a platform that gives the address of a receipt', async () => {
    const world = paymentWorld()
    world.setPolicy({ receipt: 'address' })
    expect((await judge(world, inProcessFetch(world.platform))).failed).toBe(0)
  })

  it('write nothing at a platform that does not say it is a mock, and are marked when they would', async () => {
    const world = paymentWorld()
    const live: Fetch = async (request) => {
      const { body, status, headers } = await inProcessFetch(world.platform)(request)
      return new Response(body, { status, headers: { 'content-type': headers.get('content-type') ?? '' } })
    }
    const { results } = await judge(world, live, 'mocks-only')
    const leftOut = results.filter(({ status }) => status === 'left-out').map(({ id }) => id)
    const starting = paymentSuite.cases.filter(
      ({ operation, writes }) => operation === 'startPayment' || writes === true,
    )
    expect(leftOut).toEqual(starting.map(({ id }) => id))
    expect(world.platform.journal.list({ system: 'payment' }).map(({ operation }) => operation)).not.toContain(
      'startPayment',
    )
  })

  it.each<[string, string, (answer: Record<string, unknown>) => object]>([
    ['believes every checksum', '/init', () => ({ MaLoi: '00', UrlThanhToan: 'https://bank.test/' })],
    ['says that all is paid', '/query', (answer) => ({ ...answer, MaLoi: '00', TrangThaiGD: '00' })],
    [
      'gives an address where there is no receipt',
      '/receipt',
      () => ({ MaLoi: '00', UrlBienLai: 'https://bank.test/' }),
    ],
  ])('are not passed by a platform that %s', async (_, path, change) => {
    const world = paymentWorld()
    const { failed } = await judge(world, changing(inProcessFetch(world.platform), path, change))
    expect(failed).toBeGreaterThan(0)
  })
})
