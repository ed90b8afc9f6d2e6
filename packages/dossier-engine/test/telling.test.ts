import { TransportError } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { createEngine, defineProcess, done, notApplicable, telling, wait } from '../src/index.ts'
import type { BranchDefinition, StepContext } from '../src/index.ts'
import { describeEachStore } from './support/each-store.ts'
import { FrozenClock, playToEnd } from './support/frozen-clock.ts'

const day = 86_400_000

describeEachStore((stores) => {
  const play = async (branches: Record<string, BranchDefinition>) => {
    const clock = new FrozenClock()
    const definition = defineProcess({ kind: 'birth', version: 1, branches })
    const engine = await createEngine({ store: await stores.empty(), processes: [definition], clock })
    await engine.start(definition, 'H1', {})
    await playToEnd(engine, clock)
    return (await engine.status('H1'))!
  }
  /** Waits for somebody to say something, and ends with it. */
  const listener = (heard: unknown[]): BranchDefinition => ({
    accepts: ['withdraw'],
    step: ({ received }: StepContext) => {
      if (received === undefined) return wait({ afterMs: 30 * day }, 'RESULT_PENDING')
      heard.push(received.data)
      return notApplicable('WITHDRAWN')
    },
  })
  const tells = telling(notApplicable('WITHDRAWN'), { type: 'withdraw', data: { by: 'citizen' } })

  describe('a step that tells the other branches something', () => {
    it('is heard once by each that accepts it, also by one that begins only later', async () => {
      const [early, late, deaf]: unknown[][] = [[], [], []]
      const { branches } = await play({
        software: { step: () => tells },
        register: listener(early!),
        letter: { step: ({ cause }) => (cause === 'start' ? wait({ afterMs: day }, 'RESULT_PENDING') : done()) },
        residence: { after: ['letter'], ...listener(late!) },
        portal: { step: ({ received }) => (deaf!.push(received), done()) },
      })
      expect([early, late, deaf]).toEqual([[{ by: 'citizen' }], [{ by: 'citizen' }], [undefined]])
      expect(branches).toMatchObject({
        software: { state: 'not-applicable' },
        register: { state: 'not-applicable', why: 'WITHDRAWN' },
        residence: { state: 'not-applicable', why: 'WITHDRAWN' },
      })
    })

    it('is not heard before its result counts: a failed attempt says nothing', async () => {
      const heard: unknown[] = []
      let attempts = 0
      await play({
        software: {
          step: () => {
            attempts += 1
            if (attempts < 3) throw new TransportError('TIMEOUT', { system: 'mock', operation: 'tell' })
            return tells
          },
        },
        register: listener(heard),
      })
      expect(heard).toEqual([{ by: 'citizen' }])
    })

    it('says nothing when what it says is no JSON', async () => {
      const heard: unknown[] = []
      const { branches } = await play({
        software: { step: () => telling(done(), { type: 'withdraw', data: 1n }) },
        register: { accepts: ['withdraw'], step: ({ received }) => (heard.push(received), done()) },
      })
      expect(branches['software']).toMatchObject({ state: 'failed', problem: { code: 'RESULT_INVALID' } })
      expect(heard).toEqual([undefined])
    })

    it('disturbs nobody when nobody listens', async () => {
      const { state } = await play({ software: { step: () => tells }, register: { step: () => done() } })
      expect(state).toBe('done')
    })
  })
})
