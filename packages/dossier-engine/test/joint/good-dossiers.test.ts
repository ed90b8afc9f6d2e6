import { describe, expect, it } from 'vitest'
import { describeEachStore } from '../support/each-store.ts'
import { done, is, jointWorld, straightWay, waitsFor } from './joint-world.ts'

const key = 'H42.18-260302-0001'

describeEachStore((stores) => {
  const newStore = () => stores.empty()

  describe('a joint birth', () => {
    it('goes through every register, and is one dossier at the portal', async () => {
      const { engine, birth, birthInput, until, dossier, contents, jointStatuses, violations } =
        await jointWorld(newStore)
      await engine.start(birth, key, birthInput())
      const status = await until(key, done)

      const states = Object.fromEntries(Object.entries(status.branches).map(([name, { state }]) => [name, state]))
      expect(states).toEqual({
        registration: 'done',
        number: 'done',
        residence: 'done',
        card: 'done',
        'identity-card': 'not-applicable',
        'joint-service': 'done',
        portal: 'done',
      })
      const { results } = await contents(key)
      expect(results).toMatchObject({
        registration: { number: '1', certificateNumber: '1/2026' },
        number: { personalId: expect.stringMatching(/^9423/) as string },
        card: { card: { cardNumber: expect.stringMatching(/^TE142/) as string } },
        residence: { papers: [{ code: 'KQ.G01.000064' }, {}, {}] },
        portal: { status: 'returned' },
      })
      expect(await jointStatuses(key)).toEqual(straightWay)
      expect(await dossier(key)).toMatchObject({
        procedureCode: '2.000986',
        registrationStates: ['1', '3', '4'],
        portalStatuses: ['2', '4', '9', '10'],
        residenceStatuses: ['1', '2', '4', '9'],
      })
      expect(await violations()).toEqual({ ok: true, violations: [] })
    })
  })

  describe('a joint death', () => {
    it('removes the residence, and closes the money when nobody owes any', async () => {
      const { engine, death, deathInput, until, admin, elderId, jointStatuses, dossier } = await jointWorld(newStore)
      await engine.start(death, key, deathInput())
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({
        registration: { state: 'done' },
        population: { state: 'done' },
        residence: { state: 'done' },
        benefit: { state: 'not-applicable', why: 'NO_CLAIM' },
      })
      const gone = (await admin.people()).find(({ personalId }) => personalId === elderId)
      expect(gone).toMatchObject({ diedOn: '2026-03-01', residenceRemovedOn: '2026-03-02' })
      expect(await jointStatuses(key)).toEqual(straightWay)
      expect((await dossier(key))?.portalStatuses).toEqual(['2', '4', '9', '10'])
    })

    it('brings the money of Social Security', async () => {
      const { engine, death, pensionerInput, until, contents } = await jointWorld(newStore)
      await engine.start(death, key, pensionerInput())
      const { branches } = await until(key, done)
      expect(branches['benefit']).toMatchObject({ state: 'done', overdue: false })
      expect((await contents(key)).results['benefit']).toMatchObject({ grant: { amountVnd: 23_400_000 } })
    })
  })

  describe('payers without a wire', () => {
    it('are asked at their desk, when the province has connected one', async () => {
      const asked = new Set<string>()
      const desk = {
        request: ({ dossierCode }: { dossierCode: string }) => (asked.add(dossierCode), Promise.resolve()),
        status: () => Promise.resolve({ state: 'paid', amountVnd: 10_000_000 } as const),
      }
      const { engine, death, deathInput, until, contents } = await jointWorld(newStore, {
        systems: { payers: { 'social-protection': desk } },
      })
      const input = deathInput()
      await engine.start(death, key, { ...input, benefit: { ...input.benefit!, payer: 'social-protection' } })
      await until(key, done)
      expect([...asked]).toEqual([key])
      expect((await contents(key)).results['benefit']).toEqual({ grant: { amountVnd: 10_000_000 } })
    })

    it('otherwise an officer tells what they decide', async () => {
      const { engine, death, deathInput, until, contents } = await jointWorld(newStore)
      const input = deathInput()
      await engine.start(death, key, { ...input, benefit: { ...input.benefit!, payer: 'merit' } })
      const { branches } = await until(key, waitsFor('benefit', 'PAYER_DECIDES'))
      // Seventeen working days.
      expect(branches['benefit']?.dueAt).toBe('2026-03-25T17:00:00+07:00')
      await engine.signal(key, { type: 'payer-decided', data: { outcome: 'paid', amountVnd: 23_400_000 } })
      await until(key, done)
      expect((await contents(key)).results['benefit']).toEqual({ grant: { amountVnd: 23_400_000 } })
    })
  })

  describe('what is asked for', () => {
    it('is done and no more', async () => {
      const { engine, birth, birthInput, until, jointStatuses } = await jointWorld(newStore)
      const { residence: _, card: __, ...input } = birthInput()
      await engine.start(birth, key, input)
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({
        residence: { state: 'not-applicable', why: 'NOT_ASKED_FOR' },
        card: { state: 'not-applicable', why: 'NOT_ASKED_FOR' },
      })
      expect(await jointStatuses(key)).toEqual(straightWay)
    })

    it('an identity card has no wire: an officer is told so, and the dossier is not called done without it', async () => {
      const { engine, birth, birthInput, until, dossier } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput({ identityCard: true }))
      const open = await until(key, (status) => is('card', 'done')(status) && is('residence', 'done')(status))
      expect(open.branches['identity-card']).toMatchObject({
        state: 'failed',
        problem: { code: 'IDENTITY_CARD_NO_WIRE' },
      })
      expect((await dossier(key))?.portalStatuses).not.toContain('9')
      const data = { outcome: 'done', reference: '8/CA' }
      await engine.signal(key, { type: 'paper-answer', branch: 'identity-card', data })
      expect((await until(key, done)).branches['identity-card']?.state).toBe('done')
    })

    it('the card waits for the residence where an office wants it so', async () => {
      const { engine, birth, birthInput, until } = await jointWorld(newStore, { options: { cardAfterResidence: true } })
      await engine.start(birth, key, birthInput())
      const { branches } = await until(key, is('residence', 'waiting'))
      expect(branches['card']?.state).toBe('pending')
      expect((await until(key, done)).branches['card']?.state).toBe('done')
    })
  })
})
