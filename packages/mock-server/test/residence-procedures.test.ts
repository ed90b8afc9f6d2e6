import type { Target } from '@lienthong/mock-core'
import { ngspGateway } from '@lienthong/sdk-core'
import { createResidenceProceduresClient, type LodgingGuest } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { aboutCitizen, admin, clientsOf, runningServer } from './national-systems.ts'

const home = { provinceCode: '42', communeCode: '18652', detail: 'Số 5, đường Hà Huy Tập' } as const

/** The residence procedures of a running server, made from nothing but what the admin API tells. */
async function open() {
  const server = await runningServer()
  const targets = (await admin(server, 'GET', '/targets')).json as Target[]
  const { baseUrl, credentials, people } = targets.find(({ system }) => system === 'residence-procedures')!
  const { consumerKey = '', consumerSecret = '' } = credentials
  const gateway = ngspGateway({ baseUrl, consumerKey, consumerSecret })
  const person = (persona: string) => people.find((candidate) => candidate.persona === persona)!
  return { server, person, procedures: createResidenceProceduresClient({ gateway }) }
}

describe('residence procedures over HTTP', () => {
  it('a registration moves a citizen of the population database, and every system knows the dossier', async () => {
    const { server, person, procedures } = await open()
    const { name, personalId, birthDate } = person('settler-from-elsewhere')
    const dossierCode = 'G01.18652-260302-0001'

    await procedures.registerPermanentResidence({
      dossierCode,
      submittedAt: '2026-03-02T08:15:00+07:00',
      channel: 'online',
      agencyCode: '18652',
      applicant: { name, personalId, birthDate },
      householdHead: { name, personalId },
      relationship: 'head',
      request: 'Đăng ký thường trú',
      home: { kind: 'own', address: home },
    })
    await admin(server, 'POST', '/clock', { advanceMs: 3 * 3_600_000 })

    expect((await procedures.getProcedureStatus(dossierCode)).status).toBe('returned')
    expect((await admin(server, 'GET', `/people/${personalId}`)).json).toMatchObject({ residence: home })
    expect((await admin(server, 'GET', `/dossiers/${dossierCode}`)).json).toMatchObject({
      procedureCode: '1.004222',
      personalId,
      residenceStatuses: ['1', '2', '4', '9', '10'],
    })
    const { residence } = await clientsOf(server)
    expect(await residence.verifyCitizen(aboutCitizen(person('settler-from-elsewhere')))).toEqual({ matches: true })
    expect((await admin(server, 'GET', '/invariants')).json).toEqual({ ok: true, violations: [] })
  })

  it('a hotel notifies 5,000 guests in one batch, and sends its list again', async () => {
    const { person, procedures } = await open()
    const { name, personalId } = person('hotel-manager')
    const notice = {
      dossierCode: 'G01.18073-260302-0002',
      channel: 'online',
      agencyCode: '18073',
      notifiedAt: '2026-03-02T21:30:00+07:00',
      house: {
        name: 'Khách sạn Sông La',
        kind: 'hotel',
        address: { ...home, communeCode: '18073' },
        notifier: { name, personalId },
      },
    } as const
    function* guests(): Generator<LodgingGuest> {
      for (let index = 0; index < 5000; index += 1) {
        const number = `X${String(index).padStart(7, '0')}`
        yield {
          name: 'Guest',
          identity: { kind: 'passport', number },
          nationality: 'LA',
          arrivesAt: '2026-03-02T19:40:00+07:00',
        }
      }
    }
    const counted = async () => {
      const counts: Record<string, number> = {}
      for await (const { status } of procedures.notifyLodgingBatch(notice, guests())) {
        counts[status] = (counts[status] ?? 0) + 1
      }
      return counts
    }

    expect(await counted()).toEqual({ received: 5000 })
    expect(await counted()).toEqual({ 'already-received': 5000 })
  })
})
