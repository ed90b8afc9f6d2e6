import { runSuites, type Report } from '@lienthong/conformance'
import { inProcessFetch } from '@lienthong/mock-core'
import { proceduresSuite } from '@lienthong/sdk-residence/conformance'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { proceduresWorld } from './world.ts'

const judge = ({ platform }: ReturnType<typeof proceduresWorld>): Promise<Report> =>
  runSuites({
    suites: [proceduresSuite],
    targets: platform.targets('http://mock.test'),
    send: inProcessFetch(platform),
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
  })

const notPassed = ({ results }: Report) => results.filter(({ status }) => status !== 'passed')

describe('the cases of the residence procedures', () => {
  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../../src/conformance/procedures/cases'))

    const named = proceduresSuite.cases.map(({ id }) => `${id.replace('residence-procedures/', '')}.ts`)
    expect(named.sort()).toEqual(files.sort())
  })

  it('are passed by the mock, twice in one world, and no rule of it is broken', async () => {
    const made = proceduresWorld()

    expect(notPassed(await judge(made))).toEqual([])
    expect(notPassed(await judge(made))).toEqual([])
    expect(made.world.violations()).toEqual([])
  })

  it('are passed in another world, past the calendar of holidays', async () => {
    const made = proceduresWorld({ seed: 42, startsAt: '2028-02-29T23:30:00+07:00' as never })

    expect(notPassed(await judge(made))).toEqual([])
  })
})
