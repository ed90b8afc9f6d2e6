import { runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform } from '@lienthong/mock-core'
import type { Fetch } from '@lienthong/sdk-core'
import { suites } from '@lienthong/sdk-insurance/conformance'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { benefitsWorld } from './world.ts'

const suite = suites.find(({ system }) => system === 'insurance-benefits')!

const judge = (platform: MockPlatform, send: Fetch = inProcessFetch(platform)): Promise<Report> =>
  runSuites({
    suites: [suite],
    targets: platform.targets('http://mock.test'),
    send,
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
  })

const notPassed = ({ results }: Report) => results.filter(({ status }) => status !== 'passed')

/** A desk whose answers are changed on their way. */
const changing =
  (platform: MockPlatform, change: (text: string) => string): Fetch =>
  async (request) => {
    const response = await inProcessFetch(platform)(request)
    if (request.url.endsWith('/token')) return response
    return new Response(change(await response.text()), { status: response.status, headers: response.headers })
  }

describe('the cases of the desk for benefits', () => {
  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../../src/conformance/benefits-requests/cases'))

    expect(suite.cases.map(({ id }) => `${id.replace('insurance-benefits/', '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock, twice in the same world, and its rules hold', async () => {
    const { platform, world } = benefitsWorld()

    expect(notPassed(await judge(platform))).toEqual([])
    world.clock.advance(3 * 24 * 60 * 60_000)
    expect(notPassed(await judge(platform))).toEqual([])
    expect(world.violations()).toEqual([])
  })

  it('are not passed by a desk that says yes to everything', async () => {
    const { platform } = benefitsWorld()
    const yes = (text: string) =>
      text.replace(/"maKetQua":"\w+"/, '"maKetQua":"000"').replace(/"trangThai":"\w+"/, '"trangThai":"HOAN_THANH"')
    const failed = notPassed(await judge(platform, changing(platform, yes))).map(({ id }) => id)
    const refusals = suite.cases.filter(({ kind, id }) => kind === 'refusal' && !id.endsWith('without-token'))
    expect(failed).toEqual(expect.arrayContaining(refusals.map(({ id }) => id)))
  })

  it('are not passed by a desk that issues cards for ten years', async () => {
    const { platform } = benefitsWorld()
    const failed = notPassed(
      await judge(
        platform,
        changing(platform, (text) => text.replace(/\/2032"/g, '/2036"')),
      ),
    )
    expect(failed.map(({ id }) => id)).toEqual(['insurance-benefits/issue-child-card.child-without-card'])
  })
})
