import { missingCases, runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform } from '@lienthong/mock-core'
import { suites } from '@lienthong/sdk-residence/conformance'
import { operations } from '@lienthong/sdk-residence/contract'
import type { Fetch } from '@lienthong/sdk-core'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changing, residenceWorld } from './world.ts'

const judge = (platform: MockPlatform, send: Fetch = inProcessFetch(platform)): Promise<Report> =>
  runSuites({
    suites: ofPopulation,
    targets: platform.targets('http://mock.test'),
    send,
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
  })

const cases = suites.flatMap((suite) => suite.cases)
const ofPopulation = suites.filter(({ system }) => system !== 'residence-procedures')

describe('the cases of the population database', () => {
  it('and of the procedures leave no documented operation without a success and a refusal', () => {
    expect(missingCases(Object.keys(operations), cases)).toEqual([])
  })

  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../src/conformance/cases'))

    const cases = ofPopulation.flatMap((suite) => suite.cases)
    expect(cases.map(({ id }) => `${id.replace(/^.*\//, '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock', async () => {
    const { results } = await judge(residenceWorld().platform)

    expect(results.filter(({ status }) => status !== 'passed')).toEqual([])
  })

  it('are not passed by a system that always says yes', async () => {
    const { platform } = residenceWorld()
    const yes = changing(inProcessFetch(platform), () => ({ errorCode: '000', data: true }))

    const { results } = await judge(platform, yes)

    expect(results.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual([
      'residence/verify-citizen.procedure-not-permitted',
      'residence/verify-citizen.without-token',
      'residence/verify-citizen.wrong-birth-date',
      'residence/verify-citizen.year-only-birth',
      'residence/verify-citizen.officer-not-permitted',
    ])
  })
})
