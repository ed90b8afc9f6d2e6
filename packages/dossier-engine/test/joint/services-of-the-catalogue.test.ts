import { createHash } from 'node:crypto'
import { getService, submit, type ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { zJointBirth, zJointDeath, zJointSupplement, type JointBirth, type JointDeath } from '../../src/index.ts'
import { describeEachStore } from '../support/each-store.ts'
import { done, is, jointWorld } from './joint-world.ts'

const office = { unit: 'UBND phường Thành Sen', officer: 'can-bo-mot-cua' }
const scan = new Uint8Array([37, 80, 68, 70])
const sha256 = createHash('sha256').update(scan).digest('hex')
const paper = (id: string) => ({ id, name: `${id}.pdf`, url: `https://one-stop.example/${id}`, sha256 })

/** What the service of the catalogue tells the process, for each of its examples. */
function inputs(slug: 'joint-birth' | 'joint-death'): object[] {
  const { filing, form } = getService(slug)
  if (filing.by !== 'process') throw new Error('A process was expected')
  const documents = [{ ...paper('birth-paper'), civilStatusKindCode: 1 }, paper('home'), paper('unknown')]
  const head = {
    dossierCode: 'H42.18-261005-0001',
    submittedAt: `${form.examplesAt}T09:00:00+07:00`,
    channel: 'online',
    agencyCode: '18073',
    documents,
    office,
  } as const
  return form.examples.map((example) => filing.write(example as never, head))
}

describe('what the services of the catalogue hand to their processes', () => {
  it.each(inputs('joint-birth'))('is a joint birth, and stays one as JSON (%#)', (input) => {
    expect(zJointBirth.parse(input)).toMatchObject(input)
    expect(JSON.parse(JSON.stringify(input))).toEqual(input)
  })

  it.each(inputs('joint-death'))('is a joint death, and stays one as JSON (%#)', (input) => {
    expect(zJointDeath.parse(input)).toMatchObject(input)
    expect(JSON.parse(JSON.stringify(input))).toEqual(input)
  })
})

describe('what they hand on of a supplement', () => {
  it.each(['joint-birth', 'joint-death'] as const)('of %s is one to the process, with and without a form', (slug) => {
    const { filing, form } = getService(slug)
    if (filing.by !== 'process') throw new Error('A process was expected')
    const documents = [{ ...paper('birth-paper'), civilStatusKindCode: 1 }, paper('home')]
    for (const example of [undefined, ...form.examples]) {
      const data = filing.writeSupplement({ documents, form: example as never })
      expect(zJointSupplement.parse(data)).toMatchObject(data)
      expect(data).toMatchObject({ papers: [{ kindCode: 1, sha256 }] })
    }
  })
})

/** What the forms of this world have, though a process could do without. */
function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The form of the world lacks a value')
  return value
}

const placeOf = (place: {
  provinceCode?: string | undefined
  communeCode?: string | undefined
  detail?: string | undefined
}) => ({
  provinceCode: given(place.provinceCode),
  communeCode: given(place.communeCode),
  detail: given(place.detail),
})

const applicantOf = (
  person: { readonly name: string; readonly personalId?: string | undefined },
  birthDate: string,
) => ({
  name: person.name,
  personalId: given(person.personalId),
  birthDate,
  phone: '0900000001',
})

const householdHead = ({ name, personalId }: { name: string; personalId?: string | undefined }) => ({
  name,
  personalId: given(personalId),
})

const benefitOf = (benefit: JointDeath['benefit']) => {
  const { payer, beneficiary } = given(benefit)
  return { payer, beneficiary: given(beneficiary) } as NonNullable<ServiceForm<'joint-death'>['benefit']>
}

/** The forms know two sexes. */
const sexOf = (sex: string) => (sex === 'male' ? 'male' : 'female')

function birthForm({ birth, residence, jointDossierCode }: JointBirth): ServiceForm<'joint-birth'> {
  const { child, mother, father } = birth
  const parent = ({ name, personalId, birthDate, ethnicityCode, residence: place }: typeof mother & object) =>
    ({
      name,
      personalId,
      birthDate,
      ethnicityCode,
      nationality: 'VN',
      residenceKind: 'permanent',
      residence: placeOf(place),
    }) as const
  return {
    applicant: { ...applicantOf(father!, father!.birthDate), currentResidence: father!.residence },
    relationship: 'Cha',
    jointDossierCode,
    registrationKind: 'on-time',
    child: {
      name: child.name,
      sex: sexOf(child.sex),
      birthDate: child.birthDate,
      birthPlace: child.birthPlace!,
      ethnicityCode: child.ethnicityCode,
      nationality: 'VN',
      origin: child.origin,
    },
    mother: parent(mother!),
    father: parent(father!),
    parentsMarried: true,
    withResidence: true,
    residence: {
      householdHead: householdHead(residence!.householdHead),
      relationship: 'child',
      home: { kind: 'with-family', address: placeOf(residence!.home.address) },
      headConsent: residence!.consents!.householdHead,
      ownerConsent: residence!.consents!.homeOwner,
      parentConsent: residence!.consents!.parent,
    },
    facilityCode: '42001',
    copies: 0,
    delivery: { by: 'electronic' },
  }
}

function deathForm({ death, residence, benefit, jointDossierCode }: JointDeath): ServiceForm<'joint-death'> {
  const { deceased, requester, deathNotice } = death
  const { name, personalId, sex, birthDate, ethnicityCode, lastResidence, diedOn, placeOfDeath, cause } = deceased
  return {
    applicant: {
      ...applicantOf(requester, given(residence!.applicant.birthDate)),
      currentResidence: requester.residence,
    },
    relationship: requester.relationship,
    jointDossierCode,
    registrationKind: 'on-time',
    deceased: {
      name,
      personalId,
      sex: sexOf(sex),
      birthDate,
      ethnicityCode,
      nationality: 'VN',
      residenceKind: 'permanent',
      lastResidence,
      diedOn,
      placeOfDeath,
      cause,
    },
    deathNotice,
    removesResidence: true,
    withBenefit: true,
    benefit: benefitOf(benefit),
    copies: 0,
    delivery: { by: 'electronic' },
  }
}

describeEachStore((stores) => {
  const newStore = () => stores.empty()
  describe('a service of the catalogue, run by the engine over HTTP', () => {
    const headOf = (dossierCode: string, agencyCode: string) =>
      ({ dossierCode, submittedAt: '2026-03-02T08:15:00+07:00', channel: 'online', agencyCode, office }) as const

    it('joint-birth ends with certificate, residence and card', async () => {
      const { engine, birthInput, until, admin } = await jointWorld(newStore)
      const input = birthInput()
      const head = headOf('H42.18-260302-0001', input.birth.registryCommuneCode)
      const options = { head, clients: {}, processes: engine, clock: admin }
      const dossier = await submit('joint-birth', birthForm(input), options)
      expect(await dossier.status()).toMatchObject({ status: 'processing' })
      await until(head.dossierCode, done)
      const { status, branches = [] } = await dossier.status()
      expect(status).toBe('finished')
      expect(branches).toEqual(
        expect.arrayContaining(
          ['registration', 'residence', 'card'].map((name): object => expect.objectContaining({ name, state: 'done' })),
        ),
      )
      expect(await dossier.result()).toMatchObject({ ended: true })
    })

    it('joint-death ends with the extract and the removal', async () => {
      const { engine, deathInput, until, admin } = await jointWorld(newStore)
      const input = deathInput()
      const head = headOf('H42.18-260302-0002', input.death.registryCommuneCode)
      const dossier = await submit('joint-death', deathForm(input), {
        head,
        clients: {},
        processes: engine,
        clock: admin,
      })
      await until(head.dossierCode, done)
      expect(await dossier.result()).toMatchObject({ ended: true, status: 'finished' })
    })

    // The joint-service software knows one dossier of the province for each of its own: each case has a world of its own.
    const start = async (dossierCode: string, policy: object) => {
      const readPaper = () => Promise.resolve(scan)
      const world = await jointWorld(newStore, { systems: { readPaper } })
      const { admin, birthInput, engine } = world
      await admin.setPolicy('civil-status', policy)
      const input = birthInput()
      const head = headOf(dossierCode, input.birth.registryCommuneCode)
      const options = { head, clients: {}, processes: engine, clock: admin }
      return { ...world, input, dossier: await submit('joint-birth', birthForm(input), options) }
    }

    it('joint-birth goes on after a supplement', async () => {
      const { dossier, input, until } = await start('H42.18-260302-0003', { decision: 'ask-for-supplement' })
      await until(dossier.dossierCode, is('registration', 'supplement'))
      expect(await dossier.status()).toMatchObject({ status: 'supplement-required' })
      const documents = [{ ...paper('birth-paper'), civilStatusKindCode: 1 }]
      await dossier.supplement({ submittedAt: '2026-03-03T09:00:00+07:00', documents, form: birthForm(input) })
      await until(dossier.dossierCode, done)
      expect(await dossier.status()).toMatchObject({ status: 'finished' })
    })

    it('joint-birth is stopped when civil status refuses', async () => {
      const { dossier, until } = await start('H42.18-260302-0004', { decision: 'refuse' })
      await until(dossier.dossierCode, done)
      expect(await dossier.result()).toMatchObject({ ended: true, status: 'stopped' })
    })
  })
})
