import { missingCases, runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform } from '@lienthong/mock-core'
import { suite } from '@lienthong/sdk-dvc/conformance'
import { operations } from '@lienthong/sdk-dvc/contract'
import type { Fetch } from '@lienthong/sdk-core'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changing, portalWorld } from './world.ts'

const judge = (
  platform: MockPlatform,
  send: Fetch = inProcessFetch(platform),
  writes: 'allowed' | 'mocks-only' = 'allowed',
): Promise<Report> =>
  runSuites({
    suites: [suite],
    targets: platform.targets('http://mock.test'),
    send,
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
    writes,
  })

describe('the cases of the national portal', () => {
  it('leave no documented operation without a success and a refusal', () => {
    expect(missingCases(Object.keys(operations), suite.cases)).toEqual([])
  })

  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../src/conformance/cases'))

    expect(suite.cases.map(({ id }) => `${id.replace('dvc/', '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock', async () => {
    const { results } = await judge(portalWorld().platform)

    expect(results.filter(({ status }) => status !== 'passed')).toEqual([])
  })

  it('are not passed by a portal that takes everything', async () => {
    const { platform } = portalWorld()
    const yes = changing(inProcessFetch(platform), 'syncDossier', () => ({ error_code: '00' }))

    const { results } = await judge(platform, yes)

    expect(results.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual([
      'dvc/sync-dossier.existing-dossier',
      'dvc/sync-dossier.illegal-move',
      'dvc/sync-dossier.missing-field',
      'dvc/sync-dossier.update-of-unknown',
      'dvc/sync-dossier.without-session',
      'dvc/sync-dossier.one-of-several-exists',
      'dvc/sync-dossier.too-long-summary',
    ])
  })

  it('write nothing at a portal that does not say it is a mock, and are marked when they would', async () => {
    const { platform } = portalWorld()
    const live: Fetch = async (request) => new Response((await inProcessFetch(platform)(request)).body)

    const { results, failed } = await judge(platform, live, 'mocks-only')

    const leftOut = results.filter(({ status }) => status === 'left-out').map(({ id }) => id)
    expect(leftOut).toEqual(suite.cases.filter(({ writes }) => writes === true).map(({ id }) => id))
    expect(failed).toBe(0)
    expect(platform.world.graph.dossiers).toEqual({})
  })

  it('are not passed by a portal that forgets', async () => {
    const { platform } = portalWorld()
    const empty = changing(inProcessFetch(platform), 'findDossier', (answer) => ({ ...answer, result: [] }))

    const { failed } = await judge(platform, empty)

    expect(failed).toBeGreaterThan(5)
  })
})
