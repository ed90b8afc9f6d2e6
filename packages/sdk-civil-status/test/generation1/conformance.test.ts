import { runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch, MockPlatform } from '@lienthong/mock-core'
import { generation1Suite } from '@lienthong/sdk-civil-status/conformance'
import { civilStatusGeneration1Mock } from '@lienthong/sdk-civil-status/mock'
import type { Fetch } from '@lienthong/sdk-core'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changing } from '../world.ts'

const newPlatform = () => new MockPlatform({ systems: [civilStatusGeneration1Mock] })

const judge = (platform: MockPlatform, send: Fetch = inProcessFetch(platform)): Promise<Report> =>
  runSuites({
    suites: [generation1Suite],
    targets: platform.targets('http://mock.test'),
    send,
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
  })

const failed = ({ results }: Report) =>
  results
    .filter(({ status }) => status !== 'passed')
    .map(({ id, reason }) => [id.replace('civil-status-generation1/', ''), reason])

describe('the cases of the first generation', () => {
  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../../src/conformance/generation1/cases'))

    expect(generation1Suite.cases.map(({ id }) => `${id.replace('civil-status-generation1/', '')}.ts`).sort()).toEqual(
      files.sort(),
    )
  })

  it('are passed by the mock, without the second generation beside it, and a second time in the same world', async () => {
    const platform = newPlatform()

    expect(failed(await judge(platform))).toEqual([])
    expect(failed(await judge(platform))).toEqual([])
    expect(platform.world.violations()).toEqual([])
  })

  it('are not passed by a system that takes everything', async () => {
    const platform = newPlatform()
    const taking = changing(inProcessFetch(platform), 'submitRegistrationXml', () => ({ status: '1' }))

    expect(failed(await judge(platform, taking)).map(([id]) => id)).toEqual(
      expect.arrayContaining([
        'submit-registration-xml.unknown-unit',
        'submit-registration-xml.broken-xml',
        'submit-registration-xml.document-type',
        'submit-registration-xml.another-root',
        'submit-registration-xml.missing-field',
        'submit-registration-xml.impossible-day',
        'submit-registration-xml.repeated-push',
      ]),
    )
  })

  it('are not passed by a system that says "registered" of everything, or gives the entry of another', async () => {
    const platform = newPlatform()
    const registered = changing(inProcessFetch(platform), 'getRegistrationState', () => ({ status: 4 }))
    const reports = failed(await judge(platform, registered)).map(([id]) => id)

    expect(reports).toEqual(
      expect.arrayContaining(['get-registration-state.waiting-after-push', 'get-registration-state.unknown-dossier']),
    )
    const other = newPlatform()
    const another = changing(inProcessFetch(other), 'getEntry', (answer) => ({
      ...answer,
      status: 1,
      errorCode: null,
      value: [{ id: 1, so: '999', quyenSo: '01/1900' }],
    }))
    expect(failed(await judge(other, another)).map(([id]) => id)).toEqual([
      'get-entry.registered-birth',
      'get-entry.unknown-entry',
      'get-entry.another-kind',
    ])
  })
})
