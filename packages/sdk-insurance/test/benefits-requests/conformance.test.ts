import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changingText, judge, notPassed, suiteOf } from '../judge.ts'
import { benefitsWorld } from './world.ts'

const suite = suiteOf('insurance-benefits')

describe('the cases of the desk for benefits', () => {
  it('are one file each, named by the requirement, and all of them are run', async () => {
    const files = await readdir(join(import.meta.dirname, '../../src/conformance/benefits-requests/cases'))

    expect(suite.cases.map(({ id }) => `${id.replace('insurance-benefits/', '')}.ts`).sort()).toEqual(files.sort())
  })

  it('are passed by the mock, twice in the same world, and its rules hold', async () => {
    const { platform, world } = benefitsWorld()

    expect(notPassed(await judge(suite, platform))).toEqual([])
    world.clock.advance(3 * 24 * 60 * 60_000)
    expect(notPassed(await judge(suite, platform))).toEqual([])
    expect(world.violations()).toEqual([])
  })

  it('are not passed by a desk that says yes to everything', async () => {
    const { platform } = benefitsWorld()
    const yes = (text: string) =>
      text.replace(/"maKetQua":"\w+"/, '"maKetQua":"000"').replace(/"trangThai":"\w+"/, '"trangThai":"HOAN_THANH"')
    const failed = notPassed(await judge(suite, platform, changingText(platform, yes))).map(({ id }) => id)
    const refusals = suite.cases.filter(({ kind, id }) => kind === 'refusal' && !id.endsWith('without-token'))
    expect(failed).toEqual(expect.arrayContaining(refusals.map(({ id }) => id)))
  })

  it('are not passed by a desk that issues cards for ten years', async () => {
    const { platform } = benefitsWorld()
    const failed = notPassed(
      await judge(
        suite,
        platform,
        changingText(platform, (text) => text.replace(/\/2032"/g, '/2036"')),
      ),
    )
    expect(failed.map(({ id }) => id)).toEqual(['insurance-benefits/issue-child-card.child-without-card'])
  })
})
