import type { MockPlatform, World } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { changingText, judge, notPassed, suiteOf, unlisted } from './judge.ts'

/** What every suite of this package has to hold. */
export function suiteTests(options: {
  readonly system: string
  readonly operationIds: readonly string[]
  readonly newWorld: () => { readonly platform: MockPlatform; readonly world: World }
  /** Makes a system out of the mock that says yes to everything. */
  readonly yes: (text: string) => string
}): void {
  const { system, operationIds, newWorld, yes } = options
  const suite = suiteOf(system)

  describe(`the cases of ${system}`, () => {
    it('are one file each, with a success and a refusal of each operation', async () => {
      expect(await unlisted(suite, system, operationIds)).toEqual([])
    })

    it('are passed by the mock, twice in the same world, and its rules hold', async () => {
      const { platform, world } = newWorld()
      expect(notPassed(await judge(suite, platform))).toEqual([])
      expect(notPassed(await judge(suite, platform))).toEqual([])
      expect(world.violations()).toEqual([])
    })

    it('are not passed by a system that says yes to everything', async () => {
      const { platform } = newWorld()
      const failed = notPassed(await judge(suite, platform, changingText(platform, yes))).map(({ id }) => id)
      const refusals = suite.cases.filter(({ kind, id }) => kind === 'refusal' && !id.endsWith('without-token'))
      expect(failed).toEqual(expect.arrayContaining(refusals.map(({ id }) => id)))
    })
  })
}
