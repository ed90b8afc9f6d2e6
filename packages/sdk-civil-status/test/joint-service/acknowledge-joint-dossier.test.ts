import { acknowledgementDueAt } from '@lienthong/sdk-civil-status'
import { ContractError, InputError, type Instant } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { citizen, dossierOf, failureOf, jointWorld, listed, saying } from './world.ts'

const codesOf = async (joint: ReturnType<typeof jointWorld>) =>
  (await listed(joint.client)).map((one) => (one.kind === 'unreadable' ? undefined : one.jointDossierCode))

describe('a dossier that was taken over', () => {
  it('leaves the list, and is still given', async () => {
    const joint = jointWorld()
    const { id, jointDossierCode } = dossierOf(joint, 'joint-birth-to-acknowledge')

    await joint.client.acknowledgeJointDossier({ jointDossierCode })

    expect(await codesOf(joint)).not.toContain(jointDossierCode)
    expect((await joint.client.getJointDossier({ id })).jointDossierCode).toBe(jointDossierCode)
  })

  it('may be acknowledged again; the first time counts', async () => {
    const joint = jointWorld()
    const { jointDossierCode } = dossierOf(joint, 'joint-birth-to-acknowledge')
    await joint.client.acknowledgeJointDossier({ jointDossierCode })
    const first = joint.world.graph.dossiers[jointDossierCode]?.joint?.acknowledgedAt
    joint.world.clock.advance(60_000)

    await joint.client.acknowledgeJointDossier({ jointDossierCode })

    expect(joint.world.graph.dossiers[jointDossierCode]?.joint?.acknowledgedAt).toBe(first)
  })

  it('comes again with the same code when its acknowledgement got lost, and is acknowledged again', async () => {
    const joint = jointWorld()
    const { jointDossierCode } = citizen(joint, 'file-birth')
    await joint.client.acknowledgeJointDossier({ jointDossierCode })
    citizen(joint, 'send-again', { jointDossierCode })
    expect(await codesOf(joint)).toContain(jointDossierCode)

    await joint.client.acknowledgeJointDossier({ jointDossierCode })

    expect(await codesOf(joint)).not.toContain(jointDossierCode)
    expect(
      Object.values(joint.world.graph.dossiers).filter(({ joint: view }) => view?.code === jointDossierCode),
    ).toHaveLength(1)
  })

  it.each([
    ['in the usual form', { title: 'Cập nhật thành công', status: 200 }],
    ['as a text alone', 'Cập nhật thành công'],
    ['with letters and marks apart', 'Cập nhật thành công'.normalize('NFD')],
  ])('is confirmed %s', async (_, body) => {
    const client = jointWorld().newClient({ fetch: saying(body) })

    await expect(client.acknowledgeJointDossier({ jointDossierCode: 'G22-1' })).resolves.toBeUndefined()
  })
})

describe('a dossier that was not', () => {
  it.each(['G22-nobody', '__proto__', 'constructor'])('because there is none: %s', async (jointDossierCode) => {
    expect(await failureOf(jointWorld().client.acknowledgeJointDossier({ jointDossierCode }))).toMatchObject({
      code: 'JOINT_SERVICE_UNKNOWN_DOSSIER',
      outcome: 'rejected',
    })
  })

  it('because the citizen took it back', async () => {
    const joint = jointWorld()
    const { jointDossierCode } = citizen(joint, 'file-death')
    citizen(joint, 'withdraw', { jointDossierCode })

    expect(await failureOf(joint.client.acknowledgeJointDossier({ jointDossierCode }))).toMatchObject({
      code: 'JOINT_SERVICE_UNKNOWN_DOSSIER',
    })
  })

  it.each([
    ['a text that means nothing', 'OK'],
    ['the opposite of success', { title: 'Cập nhật không thành công', status: 200 }],
    ['a success that its envelope denies', { title: 'Cập nhật thành công', status: 500 }],
    ['no title', { status: 200 }],
    ['a number', 7],
  ])('by %s', async (_, body) => {
    const client = jointWorld().newClient({ fetch: saying(body) })

    expect(await failureOf(client.acknowledgeJointDossier({ jointDossierCode: 'G22-1' }))).toBeInstanceOf(ContractError)
  })

  it('because nobody said which', async () => {
    const fetch = saying({})

    expect(
      await failureOf(jointWorld().newClient({ fetch }).acknowledgeJointDossier({ jointDossierCode: ' ' })),
    ).toBeInstanceOf(InputError)
    expect(fetch.requests).toEqual([])
  })
})

describe('two working hours', () => {
  const alertsOf = ({ world }: ReturnType<typeof jointWorld>, code: string) => world.graph.dossiers[code]?.joint?.alerts

  it('are counted in office hours', () => {
    expect(acknowledgementDueAt('2026-03-06T16:30:00+07:00' as Instant)).toBe('2026-03-09T09:30:00+07:00')
    expect(() => acknowledgementDueAt('2029-01-01T08:00:00+07:00' as Instant)).toThrow(InputError)
  })

  it('after which an alert is raised, once', () => {
    const joint = jointWorld()
    const { jointDossierCode } = citizen(joint, 'file-birth')

    joint.world.clock.advance(2 * 3_600_000 - 1000)
    joint.world.tick()
    expect(alertsOf(joint, jointDossierCode)).toEqual([])

    joint.world.clock.advance(48 * 3_600_000)
    joint.world.tick()
    expect(alertsOf(joint, jointDossierCode)).toEqual(['acknowledgement-late'])
  })

  it('and none when it was taken over in time', async () => {
    const joint = jointWorld()
    const { jointDossierCode } = citizen(joint, 'file-birth')
    joint.world.clock.advance(3_600_000)
    await joint.client.acknowledgeJointDossier({ jointDossierCode })
    joint.world.clock.advance(48 * 3_600_000)
    joint.world.tick()

    expect(alertsOf(joint, jointDossierCode)).toEqual([])
    expect(joint.world.violations()).toEqual([])
  })

  it('are two hours where the calendar has ended', () => {
    const joint = jointWorld({ startsAt: '2028-02-29T23:30:00+07:00' as Instant })
    const { jointDossierCode } = citizen(joint, 'file-birth')
    joint.world.clock.advance(2 * 3_600_000)
    joint.world.tick()

    expect(alertsOf(joint, jointDossierCode)).toEqual(['acknowledgement-late'])
  })

  it('nobody hears of the dossiers of personas before somebody takes one up', () => {
    const joint = jointWorld()
    joint.world.clock.advance(48 * 3_600_000)
    joint.world.tick()

    expect(joint.world.graph.dossiers).toEqual({})
  })
})
