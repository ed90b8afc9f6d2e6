import { describe, expect, it } from 'vitest'
import { createEngine, defineProcess, done, EngineError, refused, supplement, wait } from '../src/index.ts'
import type { BranchDefinition } from '../src/index.ts'
import { describeEachStore } from './support/each-store.ts'
import { deferred } from './support/deferred.ts'
import { FrozenClock, playToEnd } from './support/frozen-clock.ts'

const day = 86_400_000

describeEachStore((stores) => {
  const play = async (branches: Record<string, BranchDefinition>) => {
    const clock = new FrozenClock()
    const definition = defineProcess({ kind: 'birth', version: 1, branches })
    const engine = await createEngine({ store: await stores.empty(), processes: [definition], clock })
    await engine.start(definition, 'H1', {})
    return { engine, clock }
  }

  describe('a branch that follows others', () => {
    it('is called when one of them has moved, and not when it only asked once more', async () => {
      const seen: string[] = []
      let asked = 0
      const { engine, clock } = await play({
        register: {
          accepts: ['supplement'],
          step: ({ cause }) => {
            if (cause === 'signal') return refused('TOO_LATE')
            asked += 1
            return asked < 4
              ? wait({ afterMs: day }, 'RESULT_PENDING')
              : supplement('PAPER_MISSING', { afterMs: 9 * day })
          },
        },
        portal: {
          follows: ['register'],
          step: ({ branches, cause }) => {
            const { state = 'none', why } = branches['register'] ?? {}
            seen.push(`${cause} ${state} ${why ?? ''}`.trim())
            return state === 'refused' ? done() : wait({ afterMs: 100 * day }, 'FOLLOWING')
          },
        },
      })
      while ((await engine.status('H1'))?.state !== 'supplement') {
        await engine.drain()
        clock.advance(day)
      }
      await engine.signal('H1', { type: 'supplement' })
      await engine.drain()
      expect((await engine.status('H1'))?.state).toBe('done')
      expect(seen.slice(1)).toEqual([
        'follow waiting RESULT_PENDING',
        'follow supplement PAPER_MISSING',
        'follow refused',
      ])
    })

    it('misses nothing that happens while it is busy', async () => {
      const begun = deferred<boolean>()
      const go = deferred<boolean>()
      let last = ''
      const { engine, clock } = await play({
        register: {
          step: async () => {
            await begun.promise
            return done()
          },
        },
        portal: {
          follows: ['register'],
          step: async ({ branches }) => {
            last = branches['register']?.state ?? ''
            begun.resolve(true)
            // Ends after the other one: what it has seen is old by then.
            if (last !== 'done')
              setTimeout(() => {
                go.resolve(true)
              }, 20)
            await go.promise
            return last === 'done' ? done() : wait({ afterMs: 1000 * day }, 'FOLLOWING')
          },
        },
      })
      await engine.drain()
      expect(last).toBe('done')
      expect((await engine.status('H1'))?.state).toBe('done')
      await playToEnd(engine, clock)
    })

    it('hears of branches that are ended by others', async () => {
      let seen: unknown
      const { engine } = await play({
        register: { step: () => refused('NO') },
        card: { after: ['register'], step: () => done() },
        portal: {
          follows: ['card'],
          step: ({ branches: { card } }) => {
            seen = card
            return card?.state === 'not-applicable' ? done() : wait({ afterMs: 1000 * day }, 'FOLLOWING')
          },
        },
      })
      await engine.drain()
      expect(seen).toEqual({ state: 'not-applicable', why: 'BRANCH_BEFORE_NOT_DONE', overdue: false })
    })

    it('cannot follow a branch that does not exist', () => {
      const branches = { portal: { follows: ['tax'], step: () => done() } }
      expect(() => defineProcess({ kind: 'birth', version: 1, branches })).toThrow(EngineError)
    })
  })
})
