import { runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform } from '@lienthong/mock-core'
import { jointServiceSuite } from '@lienthong/sdk-civil-status/conformance'
import type { Fetch } from '@lienthong/sdk-core'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changing, jointWorld } from './world.ts'

const judge = (platform: MockPlatform, send: Fetch = inProcessFetch(platform)): Promise<Report> =>
  runSuites({
    suites: [jointServiceSuite],
    targets: platform.targets('http://mocks.test'),
    send,
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
  })

const notPassed = ({ results }: Report) =>
  results.filter(({ status }) => status !== 'passed').map(({ id, reason }) => [id, reason])

describe('the cases of the joint-service software', () => {
  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../../src/conformance/joint-service/cases'))

    expect(jointServiceSuite.cases.map(({ id }) => `${id.replace('joint-service/', '')}.ts`).sort()).toEqual(
      files.sort(),
    )
  })

  it('are passed by the mock, and a second time in the same world', async () => {
    const { platform } = jointWorld()

    expect(notPassed(await judge(platform))).toEqual([])
    expect(notPassed(await judge(platform))).toEqual([])
    expect(platform.world.violations()).toEqual([])
  })

  it('are not passed by a system that takes every step', async () => {
    const { platform } = jointWorld()
    const takesAll = changing(inProcessFetch(platform), 'capNhatTrangThai', () => ({
      title: 'Cập nhật trạng thái thành công',
      status: 200,
    }))

    expect(notPassed(await judge(platform, takesAll)).map(([id]) => id)).toEqual(
      [
        'birth-in-order',
        'death-in-order',
        'received-again',
        'predecessor-missing',
        'not-begun',
        'step-back',
        'after-refusal',
        'after-return',
        'unknown-dossier',
        'missing-field',
        'entry-missing',
        'without-token',
      ]
        .map((name) => `joint-service/update-joint-status.${name}`)
        .filter((id) => !id.endsWith('without-token')),
    )
  })

  it('find a form that is not the one of the contract, by its place and without its content', async () => {
    const { platform } = jointWorld()
    const renamed = changing(inProcessFetch(platform), '/hosolienthong/', (body) =>
      JSON.parse(JSON.stringify(body).replaceAll('meHoTen', 'hoTenMe')),
    )

    const failed = notPassed(await judge(platform, renamed))

    expect(failed).toContainEqual([
      'joint-service/get-joint-dossier.birth-form',
      expect.stringContaining('the XML in data.data.data does not fit the contract'),
    ])
    for (const { personalId } of platform.world.people.list()) expect(JSON.stringify(failed)).not.toContain(personalId)
  })
})
