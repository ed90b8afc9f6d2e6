import { describe, expect, it } from 'vitest'
import { takeInJointDossier } from '../../src/index.ts'
import { done, is, jointWorld } from '../joint/joint-world.ts'
import { describeEachStore } from '../support/each-store.ts'

// A citizen took a dossier back in the joint-service software, which then knows it no more: the branch that tells it the steps
// stopped as failed (JOINT_SERVICE_UNKNOWN_DOSSIER), and every other branch went on as if nothing had been said.

describeEachStore((stores) => {
  const newStore = () => stores.empty()
  const key = 'H42.18-260302-0001'
  const withdrawn = { state: 'not-applicable', why: 'WITHDRAWN' }

  describe('C12: the citizen withdraws in the joint-service software', () => {
    it('before the registration: nothing is registered any more as far as this desk goes, and nobody has to look at it', async () => {
      const { engine, birth, birthInput, until, admin, jointCode, dossier } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { decision: 'ask-for-supplement' })
      await engine.start(birth, key, birthInput())
      await until(key, is('registration', 'waiting'))
      await admin.officer('joint-service', 'withdraw', { jointDossierCode: jointCode })

      const { branches } = await until(key, done)
      expect(branches).toMatchObject({
        registration: withdrawn,
        number: { state: 'not-applicable' },
        residence: { state: 'not-applicable' },
        card: { state: 'not-applicable' },
        'joint-service': withdrawn,
      })
      expect((await dossier(key))?.portalStatuses.at(-1)).toMatch(/^[78]$/)
    })

    it('after it: the birth stays registered, and branches that are open are taken back', async () => {
      const { engine, birth, birthInput, until, admin, jointCode, dossier } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { personalNumber: 'pending', numberAfterDays: 1 })
      await engine.start(birth, key, birthInput())
      await until(key, is('number', 'waiting'))
      await admin.setPolicy('residence-procedures', { decision: 'wait' })
      await admin.officer('joint-service', 'withdraw', { jointDossierCode: jointCode })

      const { branches } = await until(key, done)
      expect(branches).toMatchObject({
        registration: { state: 'done' },
        number: { state: 'done' },
        residence: withdrawn,
        'joint-service': withdrawn,
      })
      expect((await dossier(key))?.residenceStatuses?.at(-1)).toBe('7')
    })

    it('a death: the removal of the residence is taken back', async () => {
      const { engine, death, pensionerInput, until, admin } = await jointWorld(newStore)
      const input = pensionerInput()
      await admin.setPolicy('residence-procedures', { decision: 'wait' })
      await admin.setPolicy('insurance-benefits', { decision: 'wait' })
      await engine.start(death, key, input)
      await until(key, is('registration', 'waiting'))
      await admin.officer('joint-service', 'withdraw', { jointDossierCode: input.jointDossierCode })

      const { branches } = await until(key, is('joint-service', 'not-applicable'))
      expect(branches).toMatchObject({ registration: { state: 'done' }, 'joint-service': withdrawn })
      // Social Security lets nothing go: its branch goes to its end.
      const after = await until(key, is('residence', 'not-applicable'))
      expect(after.branches).toMatchObject({ residence: withdrawn, benefit: { state: 'waiting' } })
    })

    it('between the list and the acknowledgement: what was started ends', async () => {
      const { engine, birth, birthInput, until, admin, jointService, jointCode, dossier } = await jointWorld(newStore)
      const people = (await admin.people()).length
      await admin.officer('joint-service', 'withdraw', { jointDossierCode: jointCode })
      const found = { key, input: birthInput(), supplement: {} }
      expect(await takeInJointDossier(engine, birth, found, jointService)).toBe('withdrawn')

      const { branches } = await until(key, done)
      expect(branches).toMatchObject({ registration: withdrawn, 'joint-service': withdrawn })
      expect(await admin.people()).toHaveLength(people)
      expect((await dossier(key))?.registrationStates ?? []).toEqual([])
    })

    it('a code that the software has never known stops for a person: it may be a wrong one', async () => {
      const { engine, birth, birthInput, until } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput({ jointDossierCode: 'G22.99.42-260302-9999' }))
      const { branches } = await until(key, is('card', 'done'))
      expect(branches).toMatchObject({
        registration: { state: 'done' },
        'joint-service': { state: 'failed', problem: { code: 'JOINT_SERVICE_UNKNOWN_DOSSIER' } },
      })
    })
  })
})
