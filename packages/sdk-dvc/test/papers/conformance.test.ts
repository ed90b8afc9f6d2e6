import { runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform } from '@lienthong/mock-core'
import type { Fetch } from '@lienthong/sdk-core'
import { suites } from '@lienthong/sdk-dvc/conformance'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changingAt, papersWorld } from './world.ts'

const suite = suites.find(({ system }) => system === 'dvc-papers')!

const judge = (platform: MockPlatform, send: Fetch = inProcessFetch(platform)): Promise<Report> =>
  runSuites({
    suites: [suite],
    targets: platform.targets('http://mock.test'),
    send,
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
  })

const failedOf = ({ results }: Report) => results.filter(({ status }) => status !== 'passed').map(({ id }) => id)

describe('the cases of the personal repository', () => {
  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../../src/conformance/papers/cases'))

    expect(suite.cases.map(({ id }) => `${id.replace('dvc-papers/', '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock, twice in the same world', async () => {
    const { platform } = papersWorld()

    expect(failedOf(await judge(platform))).toEqual([])
    expect(failedOf(await judge(platform))).toEqual([])
    expect(platform.world.violations()).toEqual([])
  })

  it('are not passed by a repository that gives anything to anybody', async () => {
    const { platform } = papersWorld()
    const paper = { MaKetQua: 'KQ.G15.000031', CoQuanChuQuan: 'x', DanhSachTepDinhKem: [{ DuongDan: 'y' }] }
    const list = { errorCode: '0', result: { DanhSachGiayToKetQua: [paper] } }
    const generous = changingAt(
      changingAt(inProcessFetch(platform), 'ketQuaGiayTo', () => list),
      'giayToByUrl',
      () => 'JVBERi0xLjQ=',
    )

    expect(failedOf(await judge(platform, generous)).sort()).toEqual([
      'dvc-papers/get-paper-file.unknown-file',
      'dvc-papers/get-paper-file.without-session',
      'dvc-papers/list-personal-papers.of-another-citizen',
      'dvc-papers/list-personal-papers.owns-none',
      'dvc-papers/list-personal-papers.without-session',
    ])
  })
})
