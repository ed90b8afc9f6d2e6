import {
  createJointServiceClient,
  jointServiceGateway,
  type JointDossier,
  type JointServiceClient,
} from '@lienthong/sdk-civil-status'
import type { MockServer } from '@lienthong/mock-server'
import { describe, expect, it } from 'vitest'
import { admin, birthOf, clientsOf, firstOf, runningServer } from './national-systems.ts'

interface Filed {
  readonly jointDossierCode: string
  readonly id: string
  readonly motherId: string
  readonly fatherId: string
}

/** A client made from nothing but what the admin API tells. */
async function jointClient(server: MockServer): Promise<JointServiceClient> {
  const targets = (await admin(server, 'GET', '/targets')).json as {
    readonly system: string
    readonly baseUrl: string
    readonly credentials: { readonly username: string; readonly password: string }
  }[]
  const { baseUrl, credentials } = targets.find(({ system }) => system === 'joint-service')!
  return createJointServiceClient({ gateway: jointServiceGateway({ baseUrl, ...credentials }) })
}

async function file(server: MockServer, action: string, body: object): Promise<Filed> {
  const { status, json } = await admin(server, 'POST', `/officer/joint-service/${action}`, body)
  expect(status).toBe(200)
  return json as Filed
}

describe('the joint-service software over HTTP', () => {
  it('hands a birth that a citizen filed to the province, and both systems tell of one dossier', async () => {
    const server = await runningServer()
    const client = await jointClient(server)
    const { civilStatus } = await clientsOf(server)
    const { jointDossierCode, id, motherId, fatherId } = await file(server, 'file-birth', {})
    const dossierCode = 'H27.18-260302-0777'

    const dossier: JointDossier = await client.getJointDossier({ id })
    await client.acknowledgeJointDossier({ jointDossierCode })
    const step = {
      jointDossierCode,
      dossierCode,
      procedureCode: dossier.procedureCode,
      at: '2026-03-02T08:20:00+07:00',
    }
    await client.updateJointStatus({ ...step, status: 'received' })
    await client.updateJointStatus({ ...step, status: 'eligible' })
    const people = (await admin(server, 'GET', '/people')).json as never[]
    const person = (personalId: string) => people.find((one) => one['personalId'] === personalId)!
    const birth = birthOf(person(motherId), person(fatherId), dossierCode)
    await civilStatus.submitRegistration({ ...birth, jointDossierCode })
    await client.updateJointStatus({ ...step, status: 'sent-to-registry' })
    await admin(server, 'POST', '/clock', { advanceMs: 2 * 3_600_000 })
    const result = await firstOf(
      civilStatus.listRegistrationResults({ provinceCode: '42', dossierCodes: [dossierCode] }),
    )

    expect(dossier.request).toMatchObject({ kind: 'birth', mother: { personalId: motherId }, problems: [] })
    expect(result).toMatchObject({ state: 'completed' })
    for (const code of [dossierCode, jointDossierCode])
      expect((await admin(server, 'GET', `/dossiers/${code}`)).json).toMatchObject({
        code: dossierCode,
        joint: { code: jointDossierCode, statuses: ['1', '3', '7'], alerts: [] },
        registrationStates: ['1', '3', '4'],
      })
    expect((await admin(server, 'GET', '/dossiers')).json).toHaveLength(1)
    expect((await admin(server, 'GET', '/invariants')).json).toMatchObject({ ok: true })
  })

  it('keeps no code of a dossier in the journal', async () => {
    const server = await runningServer()
    const client = await jointClient(server)
    const { id, jointDossierCode } = await file(server, 'file-death', { flaws: ['notice-missing'] })
    await client.getJointDossier({ id })
    await client.acknowledgeJointDossier({ jointDossierCode })

    const { entries } = (await admin(server, 'GET', '/journal?system=joint-service')).json as { entries: object[] }

    expect(entries).toContainEqual(
      expect.objectContaining({
        operation: 'getJointDossier',
        path: '/joint-service/api/lienthongdvclt/hosolienthong/{id}',
        verdict: 'valid',
      }),
    )
    expect(JSON.stringify(entries)).not.toContain(id)
    expect(JSON.stringify(entries)).not.toContain(jointDossierCode)
  })

  it('says what a citizen can be told, and refuses the rest by name', async () => {
    const server = await runningServer()
    const { json: desks } = await admin(server, 'GET', '/officer')

    expect(Object.keys((desks as Record<string, { actions: object }>)['joint-service']!.actions)).toEqual([
      'file-birth',
      'file-death',
      'supplement',
      'withdraw',
      'send-again',
      'forget-steps',
    ])
    expect(await admin(server, 'POST', '/officer/joint-service/file-birth', { copies: -1 })).toMatchObject({
      status: 400,
      json: { error: 'INVALID_BODY' },
    })
    expect(await admin(server, 'POST', '/officer/joint-service/withdraw', { jointDossierCode: 'G22' })).toMatchObject({
      status: 404,
      json: { error: 'UNKNOWN' },
    })
  })
})
