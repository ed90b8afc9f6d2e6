import { readInstant, type Instant } from '@lienthong/sdk-core'
import { registrationFromJoint, type JointBirthRequest, type JointDossier } from '@lienthong/sdk-civil-status'
import { zBirthRegistration } from '../../src/client/birth-registration.ts'
import { zDeathRegistration } from '../../src/client/death-registration.ts'
import { describe, expect, it } from 'vitest'
import { citizen, dossierOf, jointWorld } from './world.ts'

const receivedAt = readInstant('2026-03-02T08:30:00+07:00') as Instant
const reception = { dossierCode: 'H42.18-260302-0001', receivedAt }
const home = { provinceCode: '42', communeCode: '18073', detail: 'Tổ dân phố 3' }

async function dossier(action: 'file-birth' | 'file-death', body: object = {}): Promise<JointDossier> {
  const joint = jointWorld()
  return joint.client.getJointDossier({ id: citizen(joint, action, body).id })
}

async function ofPersona(persona: string): Promise<JointDossier> {
  const joint = jointWorld()
  return joint.client.getJointDossier({ id: dossierOf(joint, persona).id })
}

/** The same dossier with something else in its birth. */
async function birthWith(change: (request: JointBirthRequest) => Partial<JointBirthRequest>): Promise<JointDossier> {
  const filed = await dossier('file-birth')
  const request = filed.request as JointBirthRequest
  return { ...filed, request: { ...request, ...change(request) } }
}

const fieldsOf = (draft: ReturnType<typeof registrationFromJoint>) =>
  draft?.problems.map(({ field, rule }) => `${field}: ${rule}`)

describe('a birth of the joint-service software as a registration', () => {
  it('can be sent as it is: addresses are taken apart, papers go along', async () => {
    const filed = await dossier('file-birth')
    const draft = registrationFromJoint(filed, reception)
    expect(fieldsOf(draft)).toEqual([])
    expect(draft?.registration).toMatchObject({
      kind: 'birth',
      dossierCode: reception.dossierCode,
      jointDossierCode: filed.jointDossierCode,
      receivedAt,
      mother: { residence: { provinceCode: '42' } },
    })
    expect(zBirthRegistration.safeParse(draft?.registration).error?.issues ?? []).toEqual([])
  })

  it('has the residence of a parent for the parent who asks', async () => {
    const { registration } = registrationFromJoint(await dossier('file-birth'), reception) ?? {}
    const { mother, requester } = registration as { mother: { residence: object }; requester: { residence: object } }
    expect(requester.residence).toEqual(mother.residence)
  })

  it.each([
    ['Số 5, đường Phan Đình Phùng, phường Thành Sen, tỉnh Hà Tĩnh', '18073', 'Số 5, đường Phan Đình Phùng'],
    ['Số 5, P. Thành Sen, Hà Tĩnh, Việt Nam', '18073', 'Số 5'],
    // Written with the units of before the reform; all of the old ward is in one of today.
    ['Số 5, phường Bắc Hà, thành phố Hà Tĩnh, tỉnh Hà Tĩnh', '18073', undefined],
  ])('finds %s', async (residence, communeCode, detail) => {
    const filed = await birthWith(({ mother }) => ({ mother: { ...mother!, residence } }))
    const draft = registrationFromJoint(filed, reception)
    expect(fieldsOf(draft)).toEqual([])
    expect(draft?.registration).toMatchObject({
      mother: { residence: { provinceCode: '42', communeCode, ...(detail !== undefined && { detail }) } },
    })
  })

  it.each([
    ['Nhà số 5', ['mother.residence: address-not-found']],
    ['Xã Tân Tiến', undefined],
  ])('does not guess where %s is', async (residence, problems) => {
    const filed = await birthWith(({ mother, requester }) => ({
      mother: { ...mother!, residence },
      requester: { ...requester, personalId: '942190000009' },
    }))
    const draft = registrationFromJoint(filed, { ...reception, requesterResidence: home })
    if (problems !== undefined) expect(fieldsOf(draft)).toEqual(problems)
    expect(fieldsOf(draft)?.[0]).toMatch(/^mother\.residence: address-/)
    // The words are kept for the clerk, and the client would name what is missing.
    expect(draft?.registration).toMatchObject({ mother: { residence: { detail: residence } } })
    expect(zBirthRegistration.safeParse(draft?.registration).error?.issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['mother.residence.provinceCode', 'mother.residence.communeCode']),
    )
  })

  it('names what nobody can know from the form', async () => {
    const filed = await birthWith(({ requester, child }) => {
      const { personalId: _, paper: __, ...stranger } = requester
      const { origin: ___, ...rest } = child
      return {
        requester: { ...stranger, phone: '12' },
        child: rest,
        liveBirthCertificate: { number: '42001.GCS.1.26' },
      }
    })
    expect(fieldsOf(registrationFromJoint(filed, reception))).toEqual([
      'liveBirthCertificate.issuedOn: required',
      'child.origin: required',
      'requester.personalId: required',
      'requester.phone: format',
      'requester.residence: required',
    ])
  })

  it('takes a paper without a named kind for none, and says so', async () => {
    const filed = await birthWith(({ father }) => {
      const { personalId: _, ...without } = father!
      return { father: { ...without, paper: { kind: 'not-named', number: 'B1234567' } } }
    })
    const draft = registrationFromJoint(filed, reception)
    expect(fieldsOf(draft)).toEqual(['father.paper.kind: not-in-list'])
    expect(JSON.stringify(draft?.problems)).not.toContain('B1234567')
  })

  it.each([
    ['joint-birth-impossible-date', ['child.birthDate: plain-date']],
    ['joint-birth-certificate-missing', ['liveBirthCertificate: required']],
    ['joint-birth-no-consent', ['residence.head.consents: required']],
  ])('%s: keeps what was found in the form', async (persona, problems) => {
    expect(fieldsOf(registrationFromJoint(await ofPersona(persona), reception))).toEqual(problems)
  })

  it('a file that cannot be read is named, and not sent', async () => {
    const draft = registrationFromJoint(await ofPersona('joint-birth-unreadable-file'), reception)
    expect(fieldsOf(draft)).toEqual([expect.stringMatching(/^attachments\.\d+\.content: format$/)])
  })
})

describe('a death of the joint-service software as a registration', () => {
  it('needs to be told where the person who asks lives: the form has no field for it', async () => {
    const filed = await dossier('file-death')
    expect(fieldsOf(registrationFromJoint(filed, reception))).toEqual(['requester.residence: required'])
    const draft = registrationFromJoint(filed, { ...reception, requesterResidence: home })
    expect(fieldsOf(draft)).toEqual([])
    expect(zDeathRegistration.safeParse(draft?.registration).error?.issues ?? []).toEqual([])
    expect(draft?.registration).toMatchObject({ kind: 'death', deceased: { lastResidence: { provinceCode: '42' } } })
  })

  it('a day of death that is not whole is named', async () => {
    const filed = await dossier('file-death')
    const { request } = filed
    if (request.kind !== 'death') throw new Error('no death')
    const deceased = { ...request.deceased, diedOn: '2026-02' as never }
    const draft = registrationFromJoint(
      { ...filed, request: { ...request, deceased } },
      { ...reception, requesterResidence: home },
    )
    expect(fieldsOf(draft)).toEqual(['deceased.diedOn: plain-date'])
  })
})

it('another module is no registration', async () => {
  const filed = await dossier('file-birth')
  expect(registrationFromJoint({ ...filed, request: { kind: 'other', module: 'XX' } }, reception)).toBeUndefined()
})
