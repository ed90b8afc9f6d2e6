import { readXmlInside } from '@lienthong/conformance'
import { inProcessFetch, MockPlatform } from '@lienthong/mock-core'
import type { JointBirthRequest } from '@lienthong/sdk-civil-status'
import {
  jointXmlDocuments,
  operations,
  zJointDossierContent,
  zJointForm,
  zGetJointDossierAnswer,
} from '@lienthong/sdk-civil-status/contract'
import { jointServiceMock } from '@lienthong/sdk-civil-status/mock'
import { describe, expect, it } from 'vitest'
import { account, baseUrl, citizen, dossierOf, jointWorld, listed, stepOf, type JointWorld } from './world.ts'

const hour = 3_600_000

/** A dossier of which a supplement was asked for. */
async function asked(joint: JointWorld, body: object = { flaws: ['certificate-missing'] }) {
  const dossier = citizen(joint, 'file-birth', body)
  const { jointDossierCode } = dossier
  await joint.client.acknowledgeJointDossier({ jointDossierCode })
  const parts = stepOf(dossier)
  await joint.client.updateJointStatus({ ...parts, status: 'received' })
  await joint.client.updateJointStatus({ ...parts, status: 'supplement-required', reason: 'Thiếu giấy chứng sinh' })
  return { ...dossier, parts }
}

const viewOf = ({ world }: JointWorld) => Object.values(world.graph.dossiers)[0]?.joint
const codesOf = async (joint: JointWorld) =>
  (await listed(joint.client)).map((one) => (one.kind === 'unreadable' ? '' : one.jointDossierCode))

describe('a citizen files', () => {
  it('a birth of a couple of the world, the next in turn each time', async () => {
    const joint = jointWorld()
    const [first, second] = [citizen(joint, 'file-birth'), citizen(joint, 'file-birth')]
    const { request } = await joint.client.getJointDossier({ id: first.id })

    expect(first.motherId).not.toBe(second.motherId)
    expect(await codesOf(joint)).toEqual(expect.arrayContaining([first.jointDossierCode, second.jointDossierCode]))
    expect(request).toMatchObject({ kind: 'birth', problems: [], mother: { personalId: first.motherId } })
    expect(viewOf(joint)).toMatchObject({ code: first.jointDossierCode, kind: 'birth', statuses: [] })
  })

  it('a birth as it is told', async () => {
    const joint = jointWorld()
    const { personalId: motherId } = dossierOf(joint, 'joint-birth-new')
    const headId = joint.world.graph.personas['joint-birth-no-consent-head']!.personalId
    const body = {
      motherId,
      headId,
      child: { name: 'Trần Gia Bảo', sex: 'male', birthDate: '2026-02-20' },
      facilityCode: null,
      copies: 5,
      delivery: { way: 'post', address: 'Số 1' },
      flaws: ['no-consent'],
    }
    const { id } = citizen(joint, 'file-birth', body)

    const { request } = await joint.client.getJointDossier({ id })

    expect(request).toMatchObject({
      child: { name: 'Trần Gia Bảo', sex: 'male', birthDate: '2026-02-20' },
      copies: 5,
      delivery: { way: 'post', address: 'Số 1' },
      residence: { head: { personalId: headId, consents: false } },
    })
    expect(request).not.toHaveProperty('father')
    expect(request).not.toHaveProperty('insurance')
  })

  it('a death of somebody, each only once, until nobody is left', () => {
    const joint = jointWorld()
    const filed: (string | undefined)[] = []
    let answer = joint.platform.officers.act('joint-service', 'file-death', {})
    for (; 'done' in answer; answer = joint.platform.officers.act('joint-service', 'file-death', {}))
      filed.push(String(answer.done['deceasedId']))

    expect(filed.length).toBeGreaterThan(3)
    expect(new Set(filed).size).toBe(filed.length)
    expect(answer).toMatchObject({ error: 'NOT_NOW' })
  })

  it.each<[string, string, object, string]>([
    ['a mother nobody knows', 'file-birth', { motherId: '900000000000' }, 'UNKNOWN'],
    ['a deceased nobody knows', 'file-death', { deceasedId: '900000000000' }, 'UNKNOWN'],
    ['a heir nobody knows', 'file-death', { requesterId: '900000000000' }, 'UNKNOWN'],
    ['a number that is none', 'file-birth', { motherId: '12' }, 'INVALID_BODY'],
    ['a flaw that is none', 'file-birth', { flaws: ['notice-missing'] }, 'INVALID_BODY'],
    ['a field that is none', 'file-death', { requester: 'x' }, 'INVALID_BODY'],
    ['a dossier nobody filed', 'supplement', { jointDossierCode: 'G22-0' }, 'UNKNOWN'],
    ['one nobody asked about', 'supplement', {}, 'NOT_NOW'],
    ['one nobody filed, to be taken back', 'withdraw', { jointDossierCode: '__proto__' }, 'UNKNOWN'],
    ['one nobody filed, to be sent again', 'send-again', { jointDossierCode: 'toString' }, 'UNKNOWN'],
  ])('not %s', (_, action, body, error) => {
    const joint = jointWorld()
    const { jointDossierCode } = citizen(joint, 'file-birth')
    const told = action === 'supplement' && error === 'NOT_NOW' ? { jointDossierCode } : body

    expect(joint.platform.officers.act('joint-service', action, told)).toMatchObject({ error })
  })

  it('names no two children of a mother alike, in a small world and many births', () => {
    const joint = jointWorld()
    const children = new Set<string>()
    for (let count = 0; count < 400; count += 1) {
      const { motherId, child } = citizen(joint, 'file-birth')
      children.add(`${motherId} ${child?.name}`)
    }

    expect(children.size).toBe(400)
    expect(joint.world.violations()).toEqual([])
  })
})

describe('a supplement', () => {
  it('brings the dossier back under its code, with everything put right; the way goes on', async () => {
    const joint = jointWorld()
    const { jointDossierCode, id, parts } = await asked(joint)
    expect(await codesOf(joint)).not.toContain(jointDossierCode)

    citizen(joint, 'supplement', { jointDossierCode, childName: 'Trần Bảo Châu' })

    expect(await codesOf(joint)).toContain(jointDossierCode)
    const { request } = await joint.client.getJointDossier({ id })
    expect(request).toMatchObject({ child: { name: 'Trần Bảo Châu' }, problems: [] })
    expect((request as JointBirthRequest).liveBirthCertificate).toBeDefined()
    await joint.client.acknowledgeJointDossier({ jointDossierCode })
    expect(await joint.client.updateJointStatus({ ...parts, status: 'eligible' })).toEqual({ outcome: 'updated' })
    expect(Object.keys(joint.world.graph.dossiers)).toEqual([parts.dossierCode])
    expect(viewOf(joint)).toMatchObject({ statuses: ['1', '2', '3'], supplementedAt: ['2026-03-02T08:00:00+07:00'] })
  })

  it('has seven working days unless the province says otherwise; after them an alert is raised', async () => {
    const joint = jointWorld()
    const { jointDossierCode } = await asked(joint)
    expect(viewOf(joint)?.supplementDueAt).toBe('2026-03-11T17:00:00+07:00')

    joint.world.clock.advance(9 * 24 * hour + 10 * hour)
    joint.world.tick()

    expect(viewOf(joint)?.alerts).toEqual(['supplement-late'])
    citizen(joint, 'supplement', { jointDossierCode })
    expect(await codesOf(joint)).toContain(jointDossierCode)
  })

  it('that came in time raises none', async () => {
    const joint = jointWorld()
    const { jointDossierCode } = await asked(joint)
    citizen(joint, 'supplement', { jointDossierCode })
    joint.world.clock.advance(30 * 24 * hour)
    joint.world.tick()

    expect(viewOf(joint)?.alerts).toEqual([])
  })

  it('comes by itself the next day, by the policy of citizens', async () => {
    const joint = jointWorld()
    joint.platform.officers.setPolicy('joint-service', { supplements: 'next-day' })
    const { jointDossierCode } = await asked(joint)

    joint.world.clock.advance(24 * hour)
    joint.world.tick()

    expect(await codesOf(joint)).toContain(jointDossierCode)
    expect(viewOf(joint)?.supplementedAt).toEqual(['2026-03-03T08:00:00+07:00'])
  })

  it('does not come by itself where it was told before', async () => {
    const joint = jointWorld()
    joint.platform.officers.setPolicy('joint-service', { supplements: 'next-day' })
    const { jointDossierCode } = await asked(joint)
    citizen(joint, 'supplement', { jointDossierCode })
    joint.world.clock.advance(24 * hour)
    joint.world.tick()

    expect(viewOf(joint)?.supplementedAt).toHaveLength(1)
  })
})

describe('every dossier of a new world', () => {
  it('fits the contract to its innermost part, but for what is wrong on purpose', async () => {
    const joint = jointWorld()
    const { platform, world } = joint
    const send = inProcessFetch(platform)
    const signIn = JSON.stringify({ userName: account.username, password: account.password })
    const headers = { 'content-type': 'application/json' }
    const issued = await send(
      new Request(`${baseUrl}${operations.issueJointToken.path}`, { method: 'POST', headers, body: signIn }),
    )
    const { token } = (await issued.json()) as { token: string }
    const personas = Object.keys(world.graph.personas).filter(
      (name) => world.graph.personas[name]?.facts?.['dossierId'],
    )

    for (const persona of personas.filter((name) => name !== 'joint-birth-withdrawn')) {
      const path = operations.getJointDossier.path.replace('{id}', dossierOf(joint, persona).id)
      const answer = await send(new Request(`${baseUrl}${path}`, { headers: { authorization: `Bearer ${token}` } }))
      const { data } = zGetJointDossierAnswer.parse(await answer.json())
      const content = zJointDossierContent.parse(JSON.parse(data?.data ?? ''))
      const form = readXmlInside(content.data, jointXmlDocuments.JointForm.children)
      expect(zJointForm.safeParse(form).error?.issues ?? [], persona).toEqual([])
    }
    expect(personas).toHaveLength(28)
    expect(world.violations()).toEqual([])
  })

  it('is the same in two worlds of one seed, and a snapshot brings it back', async () => {
    const [one, two] = [jointWorld(), jointWorld()]
    expect(one.world.snapshot()).toEqual(two.world.snapshot())

    const before = one.world.snapshot()
    const filed = citizen(one, 'file-birth')
    one.world.restore(before)

    expect(await codesOf(one)).not.toContain(filed.jointDossierCode)
    expect(await codesOf(one)).toEqual(await codesOf(two))
  })

  it('needs no family of the world but its own', () => {
    const platform = new MockPlatform({ systems: [jointServiceMock], households: 0 })

    expect(platform.world.violations()).toEqual([])
    expect(platform.officers.act('joint-service', 'file-birth', {})).toHaveProperty('done')
  })
})
