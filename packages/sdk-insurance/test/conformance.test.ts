import { missingCases, runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform } from '@lienthong/mock-core'
import { suite, suites } from '@lienthong/sdk-insurance/conformance'
import { operations } from '@lienthong/sdk-insurance/contract'
import type { Fetch } from '@lienthong/sdk-core'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changing, insuranceWorld } from './world.ts'

const judge = (platform: MockPlatform, send: Fetch = inProcessFetch(platform)): Promise<Report> =>
  runSuites({
    suites,
    targets: platform.targets('http://mock.test'),
    send,
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
  })

const allCases = suites.flatMap(({ cases }) => cases)

describe('the cases of the card gateway and of the register', () => {
  it('leave no documented operation without a success and a refusal', () => {
    expect(missingCases(Object.keys(operations), allCases)).toEqual([])
  })

  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../src/conformance/cases'))

    // Those of the other systems stand in folders of their own, and have tests like this one.
    const here = allCases.filter(({ id }) => /^insurance(-register)?\//.test(id))
    expect(here.map(({ id }) => `${id.replace(/^[^/]+\//, '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock', async () => {
    const { results } = await judge(insuranceWorld().platform)

    expect(results.filter(({ status }) => status !== 'passed')).toEqual([])
  })

  it('are not passed by a system that finds every card valid', async () => {
    const { platform } = insuranceWorld()
    const yes = changing(inProcessFetch(platform), (answer) => ({ ...answer, maKetQua: '000' }))

    const { results } = await judge(platform, yes)

    const refusals = suite.cases.filter(({ kind, operation }) => kind === 'refusal' && operation === 'checkCard')
    const failed = results.filter(({ status }) => status === 'failed').map(({ id }) => id)
    expect(failed).toEqual(expect.arrayContaining(refusals.map(({ id }) => id)))
  })

  it('are not passed by a system that tells about the holder beside a refusal', async () => {
    const { platform, person } = insuranceWorld()
    const { name } = person('card-holder')
    const chatty = changing(inProcessFetch(platform), (answer) => ({ ...answer, hoTen: name }))

    const { results } = await judge(platform, chatty)

    const failed = results.filter(({ status }) => status === 'failed')
    expect(failed.map(({ id }) => id)).toContain('insurance/check-card.wrong-birth-date')
    expect(JSON.stringify(failed)).not.toContain(name)
  })
})
