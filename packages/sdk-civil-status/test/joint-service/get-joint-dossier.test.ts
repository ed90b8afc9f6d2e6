import { inProcessFetch } from '@lienthong/mock-core'
import type { JointBirthRequest, JointDeathRequest, JointDossier } from '@lienthong/sdk-civil-status'
import { ContractError, InputError, type Drift } from '@lienthong/sdk-core'
import { parseAddress } from '@lienthong/sdk-core/admin-units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changing, dossierOf, failureOf, jointWorld, saying, type JointWorld } from './world.ts'

async function get(joint: JointWorld, persona: string): Promise<JointDossier> {
  return joint.client.getJointDossier({ id: dossierOf(joint, persona).id })
}

async function birthOf(joint: JointWorld, persona: string): Promise<JointBirthRequest> {
  const { request } = await get(joint, persona)
  if (request.kind !== 'birth') throw new Error('This is no birth')
  return request
}

async function deathOf(joint: JointWorld, persona: string): Promise<JointDeathRequest> {
  const { request } = await get(joint, persona)
  if (request.kind !== 'death') throw new Error('This is no death')
  return request
}

const rulesOf = ({ problems }: JointBirthRequest | JointDeathRequest) =>
  problems.map(({ field, rule }) => `${field} ${rule}`)

describe('a joint birth', () => {
  it('comes with child, parents, residence, card, copies and delivery', async () => {
    const joint = jointWorld()
    const { id, jointDossierCode, procedureCode, personalId } = dossierOf(joint, 'joint-birth-new')
    const father = joint.world.graph.personas['joint-birth-new-father']!.personalId

    const dossier = await joint.client.getJointDossier({ id })

    expect(dossier).toMatchObject({
      id,
      jointDossierCode,
      procedureCode,
      unit: { code: '18073', level: 'commune' },
      filedAt: '2026-03-02T08:00:00+07:00',
    })
    const mother = joint.world.people.find(personalId)!
    expect(dossier.request).toMatchObject({
      kind: 'birth',
      problems: [],
      registryUnitCode: '18073',
      registrationKind: 'on-time',
      copies: 2,
      abandoned: false,
      liveBirthCertificate: { number: expect.stringMatching(/^42001\.GCS\.\d{5}\.26$/), issuedOn: '2026-03-02' },
      child: { sex: 'female', birthDate: '2026-02-27', ethnicityCode: '01', nationalityCode: 'VN' },
      mother: {
        name: mother.name,
        personalId,
        birthDate: mother.birthDate,
        residenceKind: 'permanent',
        verified: true,
      },
      father: { personalId: father, paper: { kind: 'citizen-card', number: father } },
      requester: { personalId, relationship: 'Mẹ', phone: expect.stringMatching(/^0900/) },
      residence: { communeCode: '18073', head: { personalId: father, consents: true } },
      insurance: { facilityCode: '42001' },
      identityCard: { deliveryAddress: expect.stringContaining('Thành Sen') },
      delivery: { way: 'post', address: expect.stringContaining('Hà Tĩnh') },
    })
  })

  it('has addresses in one line, in which their units are found', async () => {
    const { mother } = await birthOf(jointWorld(), 'joint-birth-new')

    expect(mother?.residence).toBe('Tổ dân phố 3, Phường Thành Sen, Tỉnh Hà Tĩnh')
    expect(parseAddress(mother?.residence ?? '', { at: '2026-03-02' })).toMatchObject({
      commune: { code: '18073' },
      province: { code: '42' },
    })
  })

  it('has papers as bytes; cancelled ones are left out', async () => {
    const { attachments } = await get(jointWorld(), 'joint-birth-new')

    expect(attachments.map(({ fileName }) => fileName)).toEqual(['giay-chung-sinh.xml'])
    expect(new TextDecoder().decode(attachments[0]?.content)).toContain('<GIAYCHUNGSINH>')
  })

  it.each([
    ['joint-birth-certificate-missing', ['liveBirthCertificate required']],
    ['joint-birth-no-consent', ['residence.head.consents required']],
    ['joint-birth-impossible-date', ['child.birthDate plain-date']],
    ['joint-birth-certificate-signature', []],
    ['joint-birth-unknown-mother', []],
    ['joint-birth-other-father', []],
    ['joint-birth-unknown-facility', []],
  ])('%s: what a clerk would ask about is named', async (persona, problems) => {
    expect(rulesOf(await birthOf(jointWorld(), persona))).toEqual(problems)
  })

  it('tells the flaws that only other systems can see', async () => {
    const joint = jointWorld()
    const [unknown, other] = [
      await birthOf(joint, 'joint-birth-unknown-mother'),
      await birthOf(joint, 'joint-birth-other-father'),
    ]
    const { attachments } = await get(joint, 'joint-birth-certificate-signature')
    const certificate = new TextDecoder().decode(attachments[0]?.content)

    expect(joint.world.people.find(unknown.mother?.personalId ?? '')).toBeUndefined()
    expect(joint.world.people.find(other.father?.personalId ?? '')?.name).not.toBe(other.father?.name)
    expect(certificate).toContain('<SPECIMEN_SIGNED_FOR>00000.XXX.00000.00</SPECIMEN_SIGNED_FOR>')
    expect((await birthOf(joint, 'joint-birth-unknown-facility')).insurance).toMatchObject({ facilityCode: '00000' })
  })

  it('a file that is no base64 is there without content', async () => {
    const { attachments } = await get(jointWorld(), 'joint-birth-unreadable-file')

    expect(attachments.map(({ fileName, content }) => [fileName, content === undefined])).toEqual([
      ['giay-chung-sinh.xml', false],
      ['khong-doc-duoc.pdf', true],
    ])
  })
})

describe('a joint death', () => {
  it('comes with the deceased, the notice and who is to get money', async () => {
    const joint = jointWorld()
    const deceased = joint.world.graph.personas['joint-death-new-deceased']!.personalId
    const { personalId } = dossierOf(joint, 'joint-death-new')

    expect(await deathOf(joint, 'joint-death-new')).toMatchObject({
      kind: 'death',
      problems: [],
      electronicDeathNotice: { issuedOn: '2026-03-01' },
      deathNotice: { kind: 'death-notice', issuedOn: '2026-03-01' },
      deceased: { personalId: deceased, sex: 'male', diedOn: '2026-03-01', diedAt: '04:15' },
      requester: { personalId, relationship: 'Con' },
      removesResidence: true,
      benefit: {
        payer: 'social-insurance',
        funeral: true,
        survivors: true,
        beneficiaries: [{ personalId, relationship: 'Con', account: { number: expect.stringMatching(/^9704/) } }],
      },
      delivery: { way: 'one-stop-desk' },
    })
  })

  it.each([
    ['joint-death-notice-missing', ['deathNotice required']],
    ['joint-death-account-missing', ['benefit.beneficiaries.0.account required']],
    ['joint-death-notice-signature', []],
  ])('%s: what a clerk would ask about is named', async (persona, problems) => {
    expect(rulesOf(await deathOf(jointWorld(), persona))).toEqual(problems)
  })

  it('knows who pays, or that nobody is asked to', async () => {
    const joint = jointWorld()

    expect((await deathOf(joint, 'joint-death-social-protection')).benefit?.payer).toBe('social-protection')
    expect((await deathOf(joint, 'joint-death-no-benefit')).benefit).toBeUndefined()
  })
})

describe('what the contract does not know', () => {
  /** The dossier of a persona with its innermost parts changed on the way. */
  async function changed(change: {
    content?: (text: string) => string
    envelope?: (data: Record<string, unknown>) => object
  }) {
    const joint = jointWorld()
    const drifts: Drift[] = []
    const fetch = changing(inProcessFetch(joint.platform), '/hosolienthong/', (body) => {
      const data = { ...(body['data'] as Record<string, unknown>) }
      const content = JSON.parse(String(data['data'])) as Record<string, unknown>
      const inner = { ...content, data: (change.content ?? String)(String(content['data'])) }
      return { ...body, data: { ...data, data: JSON.stringify(inner), ...change.envelope?.(data) } }
    })
    const { id } = dossierOf(joint, 'joint-birth-new')
    const dossier = joint.newClient({ fetch, onDrift: (drift) => drifts.push(drift) }).getJointDossier({ id })
    return { dossier, drifts }
  }

  it('is told to the drift hook by its place, at every wrapping', async () => {
    const { dossier, drifts } = await changed({
      content: (xml) => xml.replace('</hoTich>', '<nhomMau>O</nhomMau></hoTich>').replace('</hoSo>', '<moi/></hoSo>'),
      envelope: () => ({ uuTien: 1 }),
    })

    expect((await dossier).request).toMatchObject({ kind: 'birth', problems: [] })
    expect(drifts.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'data.uuTien unknown-field',
      'data.data.data.hoTich.nhomMau unknown-field',
      'data.data.data.moi unknown-field',
    ])
  })

  it('may be a whole module: its form is not read', async () => {
    const { dossier, drifts } = await changed({ envelope: () => ({ module: 'KH' }) })

    expect((await dossier).request).toEqual({ kind: 'other', module: 'KH' })
    expect(drifts).toContainEqual(expect.objectContaining({ path: 'data.module', kind: 'unknown-value' }))
  })

  it('the name of the root is of no matter, nor namespaces', async () => {
    const { dossier } = await changed({
      content: (xml) => xml.replace('<hoSo>', '<x:root xmlns:x="urn:x">').replace('</hoSo>', '</x:root>'),
    })

    expect((await dossier).request).toMatchObject({ kind: 'birth', problems: [] })
  })

  it.each([
    ['no XML', () => 'Nguyễn Văn An'],
    ['XML without hoTich', () => '<hoSo><khac/></hoSo>'],
    ['XML with a document type', (xml: string) => `<!DOCTYPE hoSo [<!ENTITY a "b">]>${xml}`],
    ['XML that is cut off', (xml: string) => xml.slice(0, 100)],
  ])('%s is outside the contract, and not quoted', async (_, content) => {
    const error = await failureOf((await changed({ content })).dossier)

    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT' })
    expect(JSON.stringify(error)).not.toContain('Nguyễn')
  })

  it('whatever stands in the elements, reading ends in a request or in an error of ours, and names no value', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 30 }),
        fc.constantFrom('nksNgaySinh', 'meSoGiayToTuyThan', 'soLuongBanSao', 'dongY', 'ngayCapGCS'),
        async (text, element) => {
          const value = text.replace(/[<>&]/g, '')
          const { dossier } = await changed({
            content: (xml) => xml.replace(new RegExp(`<${element}>[^<]*<`), () => `<${element}>${value}<`),
          })
          const { request } = await dossier
          if (request.kind !== 'birth') throw new Error('This is no birth')
          expect(request.problems.every(({ field }) => /^[A-Za-z.\d]+$/.test(field))).toBe(true)
          expect(request.copies).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a dossier that is not there', () => {
  it.each([
    ['an id never given', '1'],
    ['one with a slash in it', '../danhan'],
  ])('%s', async (_, id) => {
    expect(await failureOf(jointWorld().client.getJointDossier({ id }))).toMatchObject({
      code: 'JOINT_SERVICE_UNKNOWN_DOSSIER',
      kind: 'remote',
      retryable: false,
    })
  })

  it('was withdrawn', async () => {
    const joint = jointWorld()

    expect(await failureOf(get(joint, 'joint-birth-withdrawn'))).toMatchObject({
      code: 'JOINT_SERVICE_UNKNOWN_DOSSIER',
    })
  })

  it('and the software says nothing at all', async () => {
    const client = jointWorld().newClient({ fetch: saying({ data: null }) })

    expect(await failureOf(client.getJointDossier({ id: '1' }))).toMatchObject({
      code: 'JOINT_SERVICE_UNKNOWN_DOSSIER',
    })
  })

  it('because the software failed: that may pass', async () => {
    const client = jointWorld().newClient({ fetch: saying({ title: 'Internal Server Error', status: 500 }) })

    expect(await failureOf(client.getJointDossier({ id: '1' }))).toMatchObject({
      code: 'JOINT_SERVICE_FAILED',
      retryable: true,
    })
  })

  it.each(['', '   ', '..'])('cannot be asked for by %j', async (id) => {
    const fetch = saying({ data: null })

    expect(await failureOf(jointWorld().newClient({ fetch }).getJointDossier({ id }))).toBeInstanceOf(InputError)
    expect(fetch.requests).toEqual([])
  })
})
