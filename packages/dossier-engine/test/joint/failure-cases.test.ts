import { describe, expect, it } from 'vitest'
import { takeInJointDossier } from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { done, is, jointWorld, straightWay, waitsFor } from './joint-world.ts'

/** The failures of the joint procedures, by the numbers of the table in the facts. */

const key = 'H42.18-260302-0001'
const scan = { kindCode: 1, title: 'Giấy chứng sinh', fileName: 'gcs.pdf', reference: 'papers/gcs.pdf' }
const readPaper = () => Promise.resolve(new Uint8Array([37, 80, 68, 70]))
const withCertificate = (form: object) => ({
  ...form,
  liveBirthCertificate: { number: '42001.GCS.00057.26', issuedOn: '2026-03-01' },
})

describeEachStore((stores) => {
  const newStore = () => stores.empty()

  describe('C1: the electronic certificate is not there, or badly signed', () => {
    it.each(['not-found', 'bad-signature'])(
      '%s: paper is asked for, and with it the dossier goes on',
      async (paper) => {
        const world = await jointWorld(newStore, { systems: { readPaper } })
        const { engine, birth, birthInput, until, admin, jointStatuses, dossier } = world
        await admin.setPolicy('civil-status', { electronicPaper: paper })
        const input = birthInput()
        await engine.start(birth, key, { ...input, birth: withCertificate(input.birth) as typeof input.birth })

        const asked = await until(key, is('registration', 'supplement'))
        expect(asked.state).toBe('supplement')
        expect(asked.branches['registration']?.why).toBe('CIVIL_STATUS_NEEDS_VERIFICATION')
        await engine.drain()
        expect((await dossier(key))?.portalStatuses.at(-1)).toBe('5')
        await engine.signal(key, { type: 'supplement', data: { papers: [scan] } })

        await until(key, done)
        expect(await jointStatuses(key)).toEqual(['1', '3', '7', '2', '7', '4', '5'])
        expect(await dossier(key)).toMatchObject({
          registrationStates: ['1', '3', '2', '1', '3', '4'],
          portalStatuses: ['2', '4', '5', '4', '9', '10'],
        })
      },
    )

    it('nothing comes within seven working days: refused, and nothing after it begins', async () => {
      const { engine, birth, birthInput, until, admin } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { electronicPaper: 'not-found' })
      const input = birthInput()
      await engine.start(birth, key, { ...input, birth: withCertificate(input.birth) as typeof input.birth })
      const { branches } = await until(key, done)
      expect(branches['registration']?.state).toBe('refused')
      expect(branches['card']).toMatchObject({ state: 'not-applicable', why: 'BRANCH_BEFORE_NOT_DONE' })
    })
  })

  describe('C2: the same dossier comes twice', () => {
    it('is one process, one child, one dossier at the portal', async () => {
      const { engine, birth, birthInput, until, admin, dossier } = await jointWorld(newStore)
      expect(await engine.start(birth, key, birthInput())).toEqual({ started: true })
      expect(await engine.start(birth, key, birthInput())).toEqual({ started: false })
      const people = (await admin.people()).length
      await until(key, done)
      expect(await engine.start(birth, key, birthInput())).toEqual({ started: false })
      expect(await admin.people()).toHaveLength(people + 1)
      expect((await admin.dossiers()).filter(({ code }) => code === key)).toHaveLength(1)
      expect((await dossier(key))?.registrationStates).toEqual(['1', '3', '4'])
    })
  })

  describe('C2: the software offers it again', () => {
    it('a supplement is taken as one, anything else is only acknowledged', async () => {
      const world = await jointWorld(newStore, { systems: { readPaper } })
      const { engine, birth, birthInput, until, admin, jointService, dossier } = world
      await admin.setPolicy('civil-status', { electronicPaper: 'not-found' })
      const input = birthInput()
      const found = {
        key,
        input: { ...input, birth: withCertificate(input.birth) as typeof input.birth },
        supplement: { papers: [scan] },
      }
      expect(await takeInJointDossier(engine, birth, found, jointService)).toBe('started')
      expect(await takeInJointDossier(engine, birth, found, jointService)).toBe('known')
      await until(key, is('registration', 'supplement'))
      expect(await takeInJointDossier(engine, birth, found, jointService)).toBe('supplemented')
      expect(await takeInJointDossier(engine, birth, found, jointService)).toBe('supplemented')
      await until(key, done)
      expect(await takeInJointDossier(engine, birth, found, jointService)).toBe('known')
      expect((await dossier(key))?.registrationStates).toEqual(['1', '3', '2', '1', '3', '4'])
      // Five times by the desk, once by the process itself.
      const seen = await admin.send<{ entries: unknown[] }>('GET', '/journal?operation=acknowledgeJointDossier')
      expect(seen.entries).toHaveLength(6)
    })
  })

  describe('C3: civil status refuses the push', () => {
    it.each([
      ['500', 'CIVIL_STATUS_DATA_INCORRECT'],
      ['106', 'CIVIL_STATUS_UNKNOWN_AGENCY'],
    ])('%s: an officer sees why, and the same dossier is sent again', async (refusalCode, code) => {
      const { engine, birth, birthInput, until, admin, dossier } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { refusePushes: 1, refusalCode })
      await engine.start(birth, key, birthInput())
      const stopped = await until(key, is('registration', 'failed'))
      expect(stopped.branches['registration']?.problem).toMatchObject({ code, system: 'civil-status' })
      expect(stopped.state).toBe('failed')
      expect(await dossier(key)).toMatchObject({ registrationStates: [], portalStatuses: ['2'] })
      expect(await engine.redrive(key)).toEqual(['registration'])
      await until(key, done)
      expect((await dossier(key))?.registrationStates).toEqual(['1', '3', '4'])
    })

    it('a form that would be refused is not sent at all, and what is put right goes under the same code', async () => {
      const { engine, birth, birthInput, until, dossier } = await jointWorld(newStore)
      const input = birthInput()
      const { child } = input.birth
      await engine.start(birth, key, {
        ...input,
        birth: { ...input.birth, child: { ...child, birthDate: '2026-02-30' } },
      })
      const stopped = await until(key, is('registration', 'failed'))
      expect(stopped.branches['registration']?.problem).toMatchObject({ code: 'INVALID_INPUT', outcome: 'not-sent' })
      await engine.signal(key, { type: 'supplement', data: { form: { child } } })
      await until(key, done)
      expect((await dossier(key))?.registrationStates).toEqual(['1', '3', '4'])
    })
  })

  describe('C4: civil status refuses the case', () => {
    it('no later step starts, and everybody is told', async () => {
      const { engine, birth, birthInput, until, admin, dossier, jointStatuses } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { decision: 'refuse', reason: 'Không đúng thẩm quyền' })
      await engine.start(birth, key, birthInput())
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({
        registration: { state: 'refused', problem: { code: 'CIVIL_STATUS_REFUSED' } },
        number: { state: 'not-applicable' },
        residence: { state: 'not-applicable' },
        card: { state: 'not-applicable' },
      })
      expect((await jointStatuses(key)).at(-1)).toBe('6')
      expect((await dossier(key))?.portalStatuses.at(-1)).toBe('8')
    })
  })

  describe('C5: the number comes days later', () => {
    it('the certificate is valid at once; residence and card wait for the number and then go on', async () => {
      const { engine, birth, birthInput, until, admin, contents, dossier, jointStatuses } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { personalNumber: 'pending', numberAfterDays: 6 })
      await engine.start(birth, key, birthInput())
      const pending = await until(key, waitsFor('number', 'NUMBER_PENDING'))
      expect(pending.branches).toMatchObject({
        registration: { state: 'done' },
        residence: { state: 'pending' },
        card: { state: 'pending' },
      })
      expect((await contents(key)).results['registration']).not.toHaveProperty('personalId')
      expect((await jointStatuses(key)).at(-1)).toBe('4')
      expect((await dossier(key))?.joint).not.toHaveProperty('personalId')
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({
        number: { state: 'done', overdue: true },
        residence: { state: 'done', overdue: false },
        card: { state: 'done', overdue: false },
      })
      expect((await contents(key)).results['number']).toMatchObject({
        personalId: expect.stringMatching(/^9/) as string,
      })
      expect((await jointStatuses(key)).at(-1)).toBe('5')
      // The software hears of the number with the last step: it takes the entry only once.
      const { results } = await contents(key)
      const { personalId } = results['number'] as { personalId: string }
      expect((await dossier(key))?.joint?.personalId).toBe(personalId)
      expect(results['joint-service']).toMatchObject({ numberWith: 'returned' })
    })

    it('a number that is there at once is told with the entry, and not a second time', async () => {
      const { engine, birth, birthInput, until, contents, dossier } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput())
      await until(key, done)
      const { results } = await contents(key)
      expect(results['joint-service']).toMatchObject({ numberWith: 'registered' })
      expect((await dossier(key))?.joint?.personalId).toBe((results['number'] as { personalId: string }).personalId)
    })

    it('a number that an officer attaches by hand goes the same way', async () => {
      const { engine, birth, birthInput, until, admin, contents, dossier } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { personalNumber: 'pending', numberAfterDays: 'never' })
      await engine.start(birth, key, birthInput())
      await until(key, waitsFor('number', 'NUMBER_PENDING'))
      await admin.officer('civil-status', 'attach-number', { dossierCode: key, personalId: '942226000777' })
      await until(key, done)
      expect((await dossier(key))?.joint?.personalId).toBe('942226000777')
      expect((await contents(key)).results).toMatchObject({
        number: { personalId: '942226000777' },
        'joint-service': { numberWith: 'returned' },
      })
    })

    it('when the citizen withdraws meanwhile, that the software was told no number can be read', async () => {
      const { engine, birth, birthInput, until, admin, contents } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { personalNumber: 'pending', numberAfterDays: 'never' })
      await engine.start(birth, key, birthInput())
      await until(key, waitsFor('number', 'NUMBER_PENDING'))
      await engine.signal(key, { type: 'withdraw' })
      await until(key, done)
      expect((await contents(key)).results['joint-service']).toMatchObject({ numberWith: 'not-told' })
    })
  })

  describe('C6: the number looks like a duplicate', () => {
    it('twins are confirmed in the form and sent again under the same code', async () => {
      const { engine, birth, birthInput, until, admin, dossier } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { personalNumber: 'suspected-duplicate' })
      await engine.start(birth, key, birthInput())
      const asked = await until(key, is('registration', 'supplement'))
      expect(asked.branches['registration']?.why).toBe('CIVIL_STATUS_SUSPECTED_DUPLICATE')
      await engine.signal(key, { type: 'supplement', data: { form: { multipleBirthConfirmed: true } } })
      await until(key, done)
      expect((await dossier(key))?.registrationStates).toEqual(['1', '3', '2', '1', '3', '4'])
    })

    it('or by the office itself, and nobody has to say anything here', async () => {
      const { engine, birth, birthInput, until, admin } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { personalNumber: 'suspected-duplicate', certificateWithoutNumber: true })
      await engine.start(birth, key, birthInput())
      await until(key, waitsFor('number', 'NUMBER_SUSPECTED_DUPLICATE'))
      await admin.officer('civil-status', 'confirm-multiple-birth', { dossierCode: key })
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({ number: { state: 'done' }, card: { state: 'done' } })
    })
  })

  describe('C7: the population database refuses the data', () => {
    it('the field is named, corrected and sent again', async () => {
      const { engine, birth, birthInput, until, admin, contents } = await jointWorld(newStore)
      await admin.setPolicy('civil-status', { personalNumber: 'data-error' })
      await engine.start(birth, key, birthInput())
      const asked = await until(key, is('registration', 'supplement'))
      expect(asked.branches['registration']?.why).toBe('CIVIL_STATUS_DATA_ERROR')
      const { child } = birthInput().birth
      await engine.signal(key, { type: 'supplement', data: { form: { child: { ...child, birthDate: '2026-02-28' } } } })
      await until(key, done)
      const { results } = await contents(key)
      const { personalId } = results['number'] as { personalId: string }
      const person = (await admin.people()).find((one) => one.personalId === personalId)
      expect(person?.birthDate).toBe('2026-02-28')
    })
  })

  describe('C8: the police refuses the residence', () => {
    it('birth and card stay, the dossier is done with one branch refused', async () => {
      const { engine, birth, birthInput, until, admin } = await jointWorld(newStore)
      await admin.setPolicy('residence-procedures', { decision: 'refuse', reason: 'LD02' })
      await engine.start(birth, key, birthInput())
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({
        registration: { state: 'done' },
        residence: { state: 'refused', problem: { code: 'RESIDENCE_HOME_NOT_LAWFUL' } },
        card: { state: 'done' },
      })
    })

    it('what only lacks a consent is asked for, and goes on with it', async () => {
      const { engine, birth, birthInput, until, mother } = await jointWorld(newStore)
      const input = birthInput()
      const { consents, ...residence } = input.residence!
      await engine.start(birth, key, { ...input, residence })
      await until(key, is('residence', 'supplement'))
      expect(consents?.parent?.personalId).toBe(mother.personalId)
      await engine.signal(key, { type: 'supplement', branch: 'residence', data: { consents } })
      expect((await until(key, done)).branches['residence']?.state).toBe('done')
    })
  })

  describe('C9: Social Security does not take the request', () => {
    it('a wrong facility is put right under the same code; birth and residence are not touched', async () => {
      const { engine, birth, birthInput, until, admin, dossier } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput({ card: { facilityCode: '01001' } }))
      await until(key, is('card', 'waiting'))
      await admin.officer('insurance-benefits', 'ask-for-supplement', { dossierCode: key })
      const asked = await until(key, is('card', 'supplement'))
      expect(asked.branches['card']?.why).toBe('BENEFIT_SUPPLEMENT')
      await engine.signal(key, { type: 'supplement', branch: 'card', data: { facilityCode: '42001' } })
      expect((await until(key, done)).branches).toMatchObject({ card: { state: 'done' }, residence: { state: 'done' } })
      expect((await dossier(key))?.portalStatuses).toContain('5')
    })

    it('a child who has a card is given that one: no second', async () => {
      const { engine, birth, birthInput, until, admin, contents } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput())
      await until(key, is('registration', 'done'))
      await until(key, done)
      const { results } = await contents(key)
      const { personalId } = results['number'] as { personalId: string }
      const cards = await admin.send<{ personalId: string; cardNumber: string }[]>('GET', '/cards')
      const own = cards.filter((card) => card.personalId === personalId)
      expect(own).toHaveLength(1)
      expect(results['card']).toMatchObject({ card: { cardNumber: own[0]?.cardNumber } })
    })

    it('a refusal ends this branch alone', async () => {
      const { engine, birth, birthInput, until, admin } = await jointWorld(newStore)
      await admin.setPolicy('insurance-benefits', { decision: 'refuse' })
      await engine.start(birth, key, birthInput())
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({ card: { state: 'refused' }, residence: { state: 'done' } })
    })
  })

  describe('C10: an agency is silent beyond its limit', () => {
    it('it is reminded, then a person takes over; the others are closed, and the group is not called done', async () => {
      const { engine, birth, birthInput, until, admin, dossier } = await jointWorld(newStore)
      await admin.setPolicy('residence-procedures', { decision: 'wait' })
      await engine.start(birth, key, birthInput())
      await until(key, waitsFor('residence', 'REMINDED'))
      const silent = await until(key, is('residence', 'failed'))
      expect(silent).toMatchObject({
        state: 'failed',
        overdue: true,
        branches: {
          residence: {
            problem: { code: 'AGENCY_SILENT', messageVi: expect.stringContaining('quá hạn') as string },
            overdue: true,
          },
          card: { state: 'done' },
        },
      })
      expect((await dossier(key))?.portalStatuses).not.toContain('9')
      await engine.signal(key, {
        type: 'paper-answer',
        branch: 'residence',
        data: { outcome: 'done', reference: '15/CV-CAX' },
      })
      await until(key, done)
      expect((await dossier(key))?.portalStatuses.at(-1)).toBe('10')
    })
  })

  describe('C11: the joint-service software does not take a step', () => {
    it.each([
      ['it is down', { kind: 'http-status', status: 503 }, 12],
      ['the connection breaks', { kind: 'connection-reset' }, 12],
      ['it says that it failed, within HTTP 200', { kind: 'error-in-200' }, 12],
      ['it takes the step and never answers', { kind: 'accepted-then-timeout' }, 2],
      ['the token is over', { kind: 'token-expired' }, 1],
    ] as const)('%s: it is told later, in order, and no other branch waits for it', async (_, fault, times) => {
      const { engine, birth, birthInput, until, admin, jointStatuses } = await jointWorld(newStore, { timeoutMs: 300 })
      await admin.addFault({ fault, times, system: 'joint-service', operation: 'updateJointStatus' })
      await engine.start(birth, key, birthInput())
      const others = await until(key, (status) => is('card', 'done')(status) && is('residence', 'done')(status))
      expect(others.branches['registration']?.state).toBe('done')
      await until(key, done)
      expect(await jointStatuses(key)).toEqual(straightWay)
    })

    it('it has lost the earlier steps: they are told again', async () => {
      const { engine, birth, birthInput, until, admin, jointCode, jointStatuses } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput())
      await until(key, is('registration', 'waiting'))
      expect(await jointStatuses(key)).toEqual(['1', '3', '7'])
      await admin.officer('joint-service', 'forget-steps', { jointDossierCode: jointCode })
      await until(key, done)
      expect(await jointStatuses(key)).toEqual(straightWay)
    })

    it('it has the result already, as after an answer that was lost: that is success', async () => {
      const { engine, birth, birthInput, until, jointService, admin, jointCode, jointStatuses } =
        await jointWorld(newStore)
      await engine.start(birth, key, birthInput())
      await until(key, is('registration', 'waiting'))
      // Somebody else tells it meanwhile, from a screen of the software.
      const step = {
        jointDossierCode: jointCode,
        dossierCode: key,
        procedureCode: '2.000986',
        at: '2026-03-02T09:00:00+07:00',
      }
      const entry = {
        kind: 'birth',
        number: '1',
        book: '01/2026',
        page: '1',
        registeredOn: '2026-03-02',
        child: { name: 'Trần Bảo Anh', sex: 'female' },
      } as const
      await jointService.updateJointStatus({ ...step, status: 'registered', entry })
      await jointService.updateJointStatus({ ...step, status: 'returned' })
      const { branches } = await until(key, done)
      expect(branches['joint-service']?.state).toBe('done')
      expect(await jointStatuses(key)).toEqual(straightWay)
      expect((await admin.people()).filter(({ name }) => name === 'Trần Bảo Anh')).toHaveLength(1)
    })

    it('it holds the dossier to be refused: nothing is repeated, and the other end can be read', async () => {
      const { engine, birth, birthInput, until, jointService, jointCode, contents } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput())
      await until(key, is('registration', 'waiting'))
      const step = { jointDossierCode: jointCode, dossierCode: key, procedureCode: '2.000986' }
      const at = '2026-03-02T09:00:00+07:00'
      await jointService.updateJointStatus({ ...step, at, status: 'refused', reason: 'Nhầm hồ sơ (mẫu)' })
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({ registration: { state: 'done' }, 'joint-service': { state: 'done' } })
      expect((await contents(key)).results['joint-service']).toMatchObject({ settledAs: 'refused' })
    })
  })

  describe('C12: the citizen withdraws', () => {
    it('before the number: nothing further begins, and the portal says so', async () => {
      const { engine, birth, birthInput, until, dossier, jointStatuses } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput())
      await engine.drain()
      await engine.signal(key, { type: 'withdraw' })
      const { branches } = await until(key, done)
      expect(branches).toMatchObject({
        registration: { state: 'not-applicable', why: 'WITHDRAWN' },
        card: { state: 'not-applicable' },
      })
      expect((await dossier(key))?.portalStatuses).toEqual(['2', '7'])
      expect((await jointStatuses(key)).at(-1)).toBe('6')
    })

    it('after it: the birth stays registered, branches that are open are taken back', async () => {
      const { engine, birth, birthInput, until, admin, dossier } = await jointWorld(newStore)
      await admin.setPolicy('insurance-benefits', { decision: 'wait' })
      await engine.start(birth, key, birthInput())
      await until(key, is('residence', 'waiting'))
      await engine.signal(key, { type: 'withdraw' })
      const { branches } = await until(key, (status) => !is('residence', 'waiting', 'ready')(status))
      expect(branches).toMatchObject({
        registration: { state: 'done' },
        number: { state: 'done' },
        residence: { state: 'not-applicable', why: 'WITHDRAWN' },
      })
      expect((await dossier(key))?.residenceStatuses?.at(-1)).toBe('7')
    })
  })

  describe('C13: a birth was registered wrongly', () => {
    it('it is put right by law; nothing is issued anew', async () => {
      const { engine, birth, birthInput, until, admin, contents } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput())
      await until(key, done)
      const cardBefore = (await contents(key)).results['card']
      const decision = { decisionNumber: '12/QĐ-UBND', changes: { name: 'Trần Bảo Ánh' } }
      await admin.officer('civil-status', 'correct', { dossierCode: key, ...decision })
      const requests = (await admin.send<{ personalId: string }[]>('GET', '/cards')).length
      expect(await engine.signal(key, { type: 'correct', data: decision })).toEqual({ accepted: true })
      await until(key, done)
      const { results } = await contents(key)
      expect(results).toMatchObject({
        registration: { number: '1', correctedBy: '12/QĐ-UBND' },
        residence: { correctedBy: '12/QĐ-UBND' },
        card: { ...(cardBefore as object), correctedBy: '12/QĐ-UBND' },
      })
      expect(await admin.send('GET', '/cards')).toHaveLength(requests)
    })

    it('until the registers have heard of it the branches are open', async () => {
      const { engine, birth, birthInput, until } = await jointWorld(newStore)
      await engine.start(birth, key, birthInput())
      await until(key, done)
      const data = { decisionNumber: '12/QĐ-UBND', changes: { name: 'Trần Ngọc Hà' } }
      await engine.signal(key, { type: 'correct', data })
      const status = await until(key, waitsFor('card', 'CORRECTION_PENDING'))
      expect(status.state).toBe('waiting')
    })
  })

  describe('C14: a death was registered wrongly', () => {
    it('the person lives, the residence is restored, and money that was paid is a debt', async () => {
      const { engine, death, pensionerInput, until, admin, contents, pensionerId, violations } =
        await jointWorld(newStore)
      await engine.start(death, key, pensionerInput())
      await until(key, done)
      const decision = { decisionNumber: '3/QĐ-UBND' }
      await admin.officer('civil-status', 'cancel-death', { dossierCode: key, ...decision })
      await engine.signal(key, { type: 'cancel-death', data: decision })
      await until(key, done)
      const { results } = await contents(key)
      expect(results).toMatchObject({
        registration: { cancelledBy: '3/QĐ-UBND' },
        residence: { restored: true, cancelledBy: '3/QĐ-UBND' },
        benefit: { recovery: { because: 'DEATH_CANCELLED', amountVnd: 23_400_000, decision: '3/QĐ-UBND' } },
      })
      const person = (await admin.people()).find(({ personalId }) => personalId === pensionerId)
      expect(person).not.toHaveProperty('diedOn')
      expect(person).not.toHaveProperty('residenceRemovedOn')
      expect(await violations()).toEqual({ ok: true, violations: [] })
    })

    it('money that is not paid yet is stopped', async () => {
      const { engine, death, pensionerInput, until, admin } = await jointWorld(newStore)
      await admin.setPolicy('insurance-benefits', { decision: 'wait' })
      await engine.start(death, key, pensionerInput())
      await until(key, (status) => is('benefit', 'waiting')(status) && is('residence', 'done')(status))
      await admin.officer('civil-status', 'cancel-death', { dossierCode: key })
      await engine.signal(key, { type: 'cancel-death', data: { decisionNumber: '3/QĐ-UBND' } })
      const { branches } = await until(key, done)
      expect(branches['benefit']).toMatchObject({ state: 'not-applicable', why: 'DEATH_CANCELLED' })
    })
  })

  describe('C15: a funeral is paid for twice', () => {
    it('another payer was faster: no second grant', async () => {
      const { engine, death, pensionerInput, until, admin, pensionerId } = await jointWorld(newStore)
      await admin.officer('insurance-benefits', 'pay-elsewhere', { personalId: pensionerId })
      await engine.start(death, key, pensionerInput())
      const { branches } = await until(key, done)
      expect(branches['benefit']).toMatchObject({
        state: 'refused',
        problem: { code: 'FUNERAL_GRANT_ONE_PER_DECEASED' },
      })
      expect(branches['residence']?.state).toBe('done')
    })

    it('while Social Security decides: likewise', async () => {
      const { engine, death, pensionerInput, until, admin, pensionerId } = await jointWorld(newStore)
      await engine.start(death, key, pensionerInput())
      await until(key, is('benefit', 'waiting'))
      await admin.officer('insurance-benefits', 'pay-elsewhere', { personalId: pensionerId })
      const { branches } = await until(key, done)
      expect(branches['benefit']?.problem?.code).toBe('FUNERAL_GRANT_ONE_PER_DECEASED')
    })

    it('found out afterwards: what was paid second is owed back', async () => {
      const { engine, death, pensionerInput, until, contents } = await jointWorld(newStore)
      await engine.start(death, key, pensionerInput())
      await until(key, done)
      await engine.signal(key, { type: 'paid-twice', data: { decisionNumber: '7/QĐ-UBND' } })
      await until(key, done)
      expect((await contents(key)).results['benefit']).toMatchObject({
        recovery: { because: 'PAID_TWICE', amountVnd: 23_400_000 },
      })
    })
  })

  describe('C16: the police has removed the person already', () => {
    it('that is what was asked for: done', async () => {
      const { engine, death, deathInput, until, admin, elderId, contents } = await jointWorld(newStore)
      await admin.officer('residence-procedures', 'remove-resident', { personalId: elderId })
      await engine.start(death, key, deathInput())
      expect((await until(key, done)).branches['residence']?.state).toBe('done')
      expect((await contents(key)).results['residence']).toEqual({ alreadyRemoved: true })
    })

    it('also when it does so while the dossier lies there', async () => {
      const { engine, death, deathInput, until, admin, elderId, contents } = await jointWorld(newStore)
      await engine.start(death, key, deathInput())
      await until(key, is('residence', 'waiting'))
      await admin.officer('residence-procedures', 'remove-resident', { personalId: elderId })
      expect((await until(key, done)).branches['residence']?.state).toBe('done')
      expect((await contents(key)).results['residence']).toEqual({ alreadyRemoved: true })
    })
  })

  describe('C17: a fee was paid and the branch is refused', () => {
    const fee = { orderId: 'DVC-1', amountVnd: 20_000 }

    it('the money is asked back once, and then the branch is refused', async () => {
      const asked: unknown[] = []
      const requestRefund = (input: object) => (asked.push(input), Promise.resolve())
      const { engine, birth, birthInput, until, admin, contents } = await jointWorld(newStore, {
        systems: { refunds: { requestRefund } },
      })
      await admin.setPolicy('residence-procedures', { decision: 'refuse' })
      const input = birthInput()
      await engine.start(birth, key, { ...input, residence: { ...input.residence!, fee } })
      const { branches } = await until(key, done)
      expect(branches['residence']).toMatchObject({ state: 'refused', problem: { code: 'RESIDENCE_CONSENT_REFUSED' } })
      expect(asked).toMatchObject([{ ...fee, reason: 'RESIDENCE_CONSENT_REFUSED' }])
      expect((await contents(key)).data['residence']).toMatchObject({ refund: 'asked-for' })
    })

    it('without a desk for it the branch stays open until an officer has given it back', async () => {
      const { engine, birth, birthInput, until, admin } = await jointWorld(newStore)
      await admin.setPolicy('residence-procedures', { decision: 'refuse' })
      const input = birthInput()
      await engine.start(birth, key, { ...input, residence: { ...input.residence!, fee } })
      await until(key, waitsFor('residence', 'REFUND_OWED'))
      await engine.signal(key, { type: 'refunded', branch: 'residence' })
      expect((await until(key, done)).branches['residence']?.state).toBe('refused')
    })
  })

  describe('C18: an officer enters the case by hand', () => {
    it('the dossier is linked: one child, one number', async () => {
      const { engine, birth, birthInput, until, admin, contents, violations } = await jointWorld(newStore)
      const people = (await admin.people()).length
      await engine.start(birth, key, birthInput())
      await engine.drain()
      const entered = await admin.officer<{ personalId: string }>('civil-status', 'enter-by-hand', {
        dossierCode: key,
      })
      await until(key, done)
      expect((await contents(key)).results['number']).toEqual({ personalId: entered.personalId })
      expect(await admin.people()).toHaveLength(people + 1)
      expect(await violations()).toEqual({ ok: true, violations: [] })
    })
  })
})
