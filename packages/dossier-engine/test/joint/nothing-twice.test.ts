import { describe, expect, it } from 'vitest'
import { createEngine, type StepContext } from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { done, jointWorld, straightWay } from './joint-world.ts'

const key = 'H42.18-260302-0001'

describeEachStore((stores) => {
  const newStore = () => stores.empty()

  describe('an answer that is lost', () => {
    it.each([
      ['civil-status', 'submitRegistration'],
      ['residence-procedures', 'registerPermanentResidence'],
      ['insurance-benefits', 'issueChildCard'],
      ['dvc', 'syncDossier'],
      ['joint-service', 'acknowledgeJointDossier'],
      ['joint-service', 'updateJointStatus'],
    ])('of %s.%s: nothing is lost and nothing is done twice', async (system, operation) => {
      const { engine, birth, birthInput, until, admin, dossier, violations, jointStatuses } = await jointWorld(
        newStore,
        {
          timeoutMs: 300,
        },
      )
      const people = (await admin.people()).length
      const cards = (await admin.send<unknown[]>('GET', '/cards')).length
      await admin.addFault({ fault: { kind: 'accepted-then-timeout' }, system, operation, times: 2 })
      await engine.start(birth, key, birthInput())
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({
        residence: { state: 'done' },
        card: { state: 'done' },
        portal: { state: 'done' },
      })
      expect(await admin.people()).toHaveLength(people + 1)
      expect(await admin.send('GET', '/cards')).toHaveLength(cards + 1)
      expect(await dossier(key)).toMatchObject({
        registrationStates: ['1', '3', '4'],
        portalStatuses: ['2', '4', '9', '10'],
      })
      expect(await jointStatuses(key)).toEqual(straightWay)
      expect(await violations()).toEqual({ ok: true, violations: [] })
    })
  })

  describe('a worker that dies', () => {
    it('after any effect and before its checkpoint: the next one goes on, and nothing is done twice', async () => {
      const world = await jointWorld(newStore)
      const { birth, birthInput, admin, until, dossier, violations, jointStatuses, store } = world
      // Each step is carried out, and what came of it is forgotten once: as if the worker had died before it wrote it down.
      const forgotten = new Set<string>()
      const dying = {
        ...birth,
        branches: Object.fromEntries(
          Object.entries(birth.branches).map(([name, branch]) => [
            name,
            {
              ...branch,
              step: async (context: StepContext<never>) => {
                const result = await branch.step(context)
                const place = `${name}/${context.idempotencyKey}`
                if (forgotten.has(place)) return result
                forgotten.add(place)
                return branch.step({
                  ...context,
                  results: context.results,
                  branches: context.branches,
                  idempotencyKey: context.idempotencyKey,
                  abortSignal: context.abortSignal,
                  now: context.now,
                  startedAt: context.startedAt,
                  attempt: 2,
                  lastOutcome: 'unknown',
                })
              },
            },
          ]),
        ),
      }
      const engine = await createEngine({ store, processes: [dying], clock: admin, random: () => 0.5 })
      const people = (await admin.people()).length
      await engine.start(dying, key, birthInput())
      await until(key, done, engine)
      expect(forgotten.size).toBeGreaterThan(15)
      expect(await admin.people()).toHaveLength(people + 1)
      expect(await jointStatuses(key)).toEqual(straightWay)
      expect((await dossier(key))?.registrationStates).toEqual(['1', '3', '4'])
      expect((await dossier(key))?.portalStatuses).toEqual(['2', '4', '9', '10'])
      expect(await violations()).toEqual({ ok: true, violations: [] })
    })
  })
})
