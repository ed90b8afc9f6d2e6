import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changingText, judge, notPassed, suiteOf } from '../judge.ts'
import { householdWorld } from './world.ts'

const suite = suiteOf('insurance-household')

describe('the cases of the household renewal', () => {
  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../../src/conformance/household/cases'))

    expect(suite.cases.map(({ id }) => `${id.replace('insurance-household/', '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock, twice in the same world, and its rules hold', async () => {
    const { platform, world } = householdWorld()

    expect(notPassed(await judge(suite, platform))).toEqual([])
    world.clock.advance(3 * 24 * 60 * 60_000)
    expect(notPassed(await judge(suite, platform))).toEqual([])
    expect(world.violations()).toEqual([])
  })

  it('are not passed by a desk that ranks everybody first', async () => {
    const { platform } = householdWorld()
    const failed = notPassed(
      await judge(
        suite,
        platform,
        changingText(platform, (text) => text.replace(/"tyLe":\d+/g, '"tyLe":100')),
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
        suite,
        platform,
        changingText(platform, (text) => text.replace(/"maKetQua":"\w+"/, '"maKetQua":"000"')),
      ),
    ).map(({ id }) => id)
    const refusals = suite.cases.filter(({ kind, id }) => kind === 'refusal' && !id.endsWith('without-token'))
    expect(failed).toEqual(expect.arrayContaining(refusals.map(({ id }) => id)))
  })
})
