import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changingText, judge, notPassed, suiteOf } from '../judge.ts'
import { papersWorld } from './world.ts'

const suite = suiteOf('insurance-papers')

describe('the cases of the reception of signed papers', () => {
  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../../src/conformance/e-papers/cases'))

    expect(suite.cases.map(({ id }) => `${id.replace('insurance-papers/', '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock, twice in the same world, and its rules hold', async () => {
    const { platform, world } = papersWorld()

    expect(notPassed(await judge(suite, platform))).toEqual([])
    world.clock.advance(3 * 24 * 60 * 60_000)
    expect(notPassed(await judge(suite, platform))).toEqual([])
    expect(world.violations()).toEqual([])
  })

  it('are not passed by a gateway that takes everything in', async () => {
    const { platform } = papersWorld()
    const yes = (text: string) =>
      text.replace(/"MaKetQua":"\d+"/, '"MaKetQua":"200","MaGD":"GD1","ThoiGianTiepNhan":"20260302080000"')
    const failed = notPassed(await judge(suite, platform, changingText(platform, yes))).map(({ id }) => id)
    const refusals = suite.cases.filter(({ kind }) => kind === 'refusal')
    expect(failed).toEqual(expect.arrayContaining(refusals.map(({ id }) => id)))
  })
})
