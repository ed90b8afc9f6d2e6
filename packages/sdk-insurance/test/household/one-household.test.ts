import { isLienThongError } from '@lienthong/sdk-core'
import type { RenewalQuote } from '@lienthong/sdk-insurance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { householdWorld } from './world.ts'

const members = ['head', 'second', 'third', 'fourth', 'fifth'].map((name) => `household-five-${name}`)
const minute = 60_000

const action = fc.oneof(
  fc.record({ kind: fc.constant('quote' as const), who: fc.subarray(members, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('pay' as const), which: fc.nat(9), late: fc.boolean() }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(1, 60, 1000, 1500) }),
)

/** A refusal is fine, anything else is not. */
const unlessRefused = async <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: unknown) => {
    if (!isLienThongError(error) || error.kind !== 'remote') throw error
    return undefined
  })

describe('whatever members of one household do at once', () => {
  it('no two of them pay at one rank in one year, nobody pays twice for one order, and cards only grow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        const { world, quote, pay, householdOf, cardsOf } = householdWorld()
        const quotes: RenewalQuote[] = []
        const ends = () => members.map((persona) => cardsOf(persona)[0]?.validTo ?? '')
        let before = ends()
        for (const [index, step] of actions.entries()) {
          if (step.kind === 'wait') world.clock.advance(step.minutes * minute)
          if (step.kind === 'quote') {
            const made = await unlessRefused(quote(3, ...step.who))
            if (made !== undefined) quotes.push(made)
          }
          const paid = step.kind === 'pay' ? quotes[step.which % (quotes.length || 1)] : undefined
          if (paid !== undefined && step.kind === 'pay') {
            await unlessRefused(pay(paid, `DH${index}`, step.late ? paid.madeAt : world.clock.instant()))
          }
          expect(ends().every((end, at) => end >= (before[at] ?? ''))).toBe(true)
          before = ends()
        }
        const { members: told } = await householdOf('household-five-head')
        const ranks = told.flatMap(({ paidThisYear }) => paidThisYear?.rank ?? [])
        expect(new Set(ranks).size).toBe(ranks.length)
        expect([...ranks].sort((one, other) => one - other)).toEqual(ranks.map((_, at) => at + 1))
        expect(world.violations()).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
