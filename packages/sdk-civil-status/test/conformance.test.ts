import { missingCases, runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform } from '@lienthong/mock-core'
import { suite, suites } from '@lienthong/sdk-civil-status/conformance'
import { operations } from '@lienthong/sdk-civil-status/contract'
import type { Fetch } from '@lienthong/sdk-core'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changingRow, civilStatusWorld } from './world.ts'

const judge = (platform: MockPlatform, send: Fetch = inProcessFetch(platform)): Promise<Report> =>
  runSuites({
    suites: [suite],
    targets: platform.targets('http://mock.test'),
    send,
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
  })

describe('the cases of the civil-status system', () => {
  it('leave no documented operation without a success and a refusal', () => {
    const cases = suites.flatMap((one) => one.cases)

    expect(missingCases(Object.keys(operations), cases)).toEqual([])
  })

  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../src/conformance/cases'))

    expect(suite.cases.map(({ id }) => `${id.replace('civil-status/', '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock', async () => {
    const { results } = await judge(civilStatusWorld().platform)

    expect(results.filter(({ status }) => status !== 'passed')).toEqual([])
  })

  it('are not passed by a system that registers a child twice', async () => {
    const { platform } = civilStatusWorld()
    const forgetful = changingRow(inProcessFetch(platform), (row) => ({ ...row, trangThai: 4, errors: null }))

    const { results } = await judge(platform, forgetful)

    expect(results.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual([
      'civil-status/submit-registration.supplemented-dossier',
      'civil-status/list-registration-results.suspected-duplicate',
      'civil-status/list-registration-results.waiting-after-push',
      'civil-status/list-registration-results.death-registered-before',
      'civil-status/list-registration-results.marriage-under-age',
      'civil-status/list-registration-results.extract-of-unknown-entry',
    ])
  })

  it('are not passed by a system that gives a number of 13 digits, and the number is not printed', async () => {
    const { platform } = civilStatusWorld()
    const longer = changingRow(inProcessFetch(platform), (row) => ({
      ...row,
      ketQuaXuLy: String(row['ketQuaXuLy']).replace(/"soDinhDanh":"/, '$&9420'),
    }))

    const { results } = await judge(platform, longer)

    const [failed] = results.filter(({ id }) => id === 'civil-status/list-registration-results.completed-birth')
    expect(failed).toMatchObject({
      status: 'failed',
      reason: 'ketQuaXuLy does not fit the contract: soDinhDanh: invalid_format',
    })
  })
})
