import { describe, expect, it } from 'vitest'
import { changingText, judge, notPassed, suiteOf, unlisted } from '../judge.ts'
import { caseWorld } from './world.ts'

const suite = suiteOf('line-of-business')
const operationIds = [
  'submitCase',
  'getCaseStatus',
  'supplementCase',
  'withdrawCase',
  'confirmCasePayment',
  'getCaseResult',
]

describe('the cases of the line-of-business systems', () => {
  it('are one file each, with a success and a refusal of each operation', async () => {
    expect(await unlisted(suite, 'line-of-business', operationIds)).toEqual([])
  })

  it('are passed by the mock, twice in the same world, and its rules hold', async () => {
    const { platform, world } = caseWorld()
    expect(notPassed(await judge(suite, platform))).toEqual([])
    expect(notPassed(await judge(suite, platform))).toEqual([])
    expect(world.violations()).toEqual([])
  })

  it('are not passed by a system that says yes to everything', async () => {
    const { platform } = caseWorld()
    const yes = (text: string) => text.replace(/"maKetQua":"\w+"/, '"maKetQua":"00"')
    const failed = notPassed(await judge(suite, platform, changingText(platform, yes))).map(({ id }) => id)
    const refusals = suite.cases.filter(({ kind, id }) => kind === 'refusal' && !id.endsWith('without-token'))
    expect(failed).toEqual(expect.arrayContaining(refusals.map(({ id }) => id)))
  })
})
