import { runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform } from '@lienthong/mock-core'
import type { Fetch } from '@lienthong/sdk-core'
import { suites } from '@lienthong/sdk-insurance/conformance'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { householdWorld } from './world.ts'

const suite = suites.find(({ system }) => system === 'insurance-household')!

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

describe('the cases of the household renewal', () => {
  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../../src/conformance/household/cases'))

    expect(suite.cases.map(({ id }) => `${id.replace('insurance-household/', '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock, twice in the same world, and its rules hold', async () => {
    const { platform, world } = householdWorld()

    expect(notPassed(await judge(platform))).toEqual([])
    world.clock.advance(3 * 24 * 60 * 60_000)
    expect(notPassed(await judge(platform))).toEqual([])
    expect(world.violations()).toEqual([])
  })

  it('are not passed by a desk that ranks everybody first', async () => {
    const { platform } = householdWorld()
    const failed = notPassed(
      await judge(
        platform,
        changing(platform, (text) => text.replace(/"tyLe":\d+/g, '"tyLe":100')),
      ),
    )
    expect(failed.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'insurance-household/quote-renewal.ranks-of-five',
        'insurance-household/quote-renewal.rank-paid-this-year',
      ]),
    )
  })

  it('are not passed by a desk that says yes to everything', async () => {
    const { platform } = householdWorld()
    const failed = notPassed(
      await judge(
        platform,
        changing(platform, (text) => text.replace(/"maKetQua":"\w+"/, '"maKetQua":"000"')),
      ),
    ).map(({ id }) => id)
    const refusals = suite.cases.filter(({ kind, id }) => kind === 'refusal' && !id.endsWith('without-token'))
    expect(failed).toEqual(expect.arrayContaining(refusals.map(({ id }) => id)))
  })
})
