import { describe, expect, it } from 'vitest'
import { InputError } from '@lienthong/sdk-core'
import {
  followDossier,
  getService,
  prefill,
  requiredDocuments,
  services,
  submit,
  type ServiceForm,
} from '@lienthong/essential-services'
import { applicantOf, caseSystem, newHead, paymentDesk, proofOf, servicesWorld } from './world.ts'

const home = { provinceCode: '42', communeCode: '18073', detail: 'Số 12, đường Phan Đình Phùng' } as const
/** Somebody moves into a home of their own. */
function moving(person: Parameters<typeof applicantOf>[0]): ServiceForm<'permanent-residence'> {
  const { name, personalId } = person
  return {
    applicant: applicantOf(person),
    householdHead: { name, personalId },
    relationship: 'head',
    request: 'Đăng ký thường trú',
    home: { kind: 'own', address: home },
    delivery: { by: 'electronic' },
  }
}

describe('a dossier with the residence police', () => {
  it('waits for its fee, is handed in when it is paid, and ends in its papers', async () => {
    const { clients, sync, told, clock, person, pass } = servicesWorld()
    const head = newHead()
    const { payments, started } = paymentDesk()
    const dossier = await submit('permanent-residence', moving(person('settler')), {
      head,
      sync,
      clock,
      clients: { ...clients, payments },
    })
    expect(await dossier.status()).toMatchObject({ status: 'payment-required' })
    const { reference, amountVnd } = await dossier.pay()
    expect(amountVnd).toBe(10_000)
    expect(started).toMatchObject([{ charges: [{ id: 'registration', amountVnd: 10_000 }] }])
    const paid = proofOf(head.dossierCode, amountVnd, { reference })
    expect(await dossier.confirmPayment(paid)).toMatchObject({ status: 'registered' })

    pass(4)
    expect(await dossier.status()).toMatchObject({ status: 'returned' })
    const { ended, papers } = await dossier.result()
    expect(ended).toBe(true)
    expect(papers.map(({ code }) => code)).toContain('KQ.G01.000066')
    expect(told.map(({ status }) => status)).toEqual([
      'registered',
      'payment-required',
      'received',
      'processing',
      'finished',
      'returned',
    ])
    expect(told[0]).toMatchObject({ procedure: { code: '1.004222' }, service: { slug: 'permanent-residence' } })
  })

  it('is the same dossier when it is handed in again with the payment', async () => {
    const { clients, clock, person } = servicesWorld()
    const head = newHead()
    const options = { head, clock, clients, paid: proofOf(head.dossierCode, 10_000) }
    const first = await submit('permanent-residence', moving(person('settler')), options)
    const second = await submit('permanent-residence', moving(person('settler')), options)
    expect(await second.status()).toEqual(await first.status())
  })

  it('can be taken back, and be followed by its code alone', async () => {
    const { clients, clock, person } = servicesWorld()
    const head = newHead()
    await submit('permanent-residence', moving(person('settler')), {
      head,
      clock,
      clients,
      paid: proofOf(head.dossierCode, 10_000),
    })
    const followed = followDossier('permanent-residence', { head, clients, clock })
    expect(await followed.withdraw({ reason: 'Đổi ý', at: '2026-03-02T08:00:00+07:00' })).toMatchObject({
      status: 'withdrawn',
    })
    expect(await followed.result()).toMatchObject({ ended: true, status: 'withdrawn' })
  })

  it('answers what the police asks for', async () => {
    const { clients, clock, person, pass } = servicesWorld()
    const owner = person('owner-silent')
    const form: ServiceForm<'permanent-residence'> = {
      ...moving(person('settler')),
      home: {
        kind: 'rented',
        address: { provinceCode: '42', communeCode: '18652', detail: 'Số 3' },
        ownerId: owner.personalId,
        squareMetresEach: 12,
      },
      ownerConsent: { agrees: true, by: 'vneid', on: '2026-03-01', personalId: owner.personalId },
    }
    const paper = (id: string) => ({ id, name: id, url: `https://one-stop.example/${id}`, sha256: 'a'.repeat(64) })
    const head = newHead({ documents: [paper('rental-contract'), paper('floor-space')] })
    const paid = proofOf(head.dossierCode, 10_000)
    const dossier = await submit('permanent-residence', form, { head, clock, clients, paid })
    pass(3)
    const asked = await dossier.status()
    expect(asked).toMatchObject({ status: 'supplement-required', question: { items: ['owner-consent'] } })
    const submittedAt = '2026-03-03T09:00:00+07:00'
    expect(await dossier.supplement({ submittedAt, documents: [paper('owner-consent')] })).toMatchObject({
      status: 'processing',
    })
  })

  it('may be a notice that is done at once', async () => {
    const { clients, sync, told, clock, person } = servicesWorld()
    const { name, personalId, birthDate } = person('settler')
    const form: ServiceForm<'lodging-notice'> = {
      house: { name: 'Khách sạn Ví Dụ', kind: 'hotel', address: home, notifier: { name, personalId } },
      guests: [
        { name, identityKind: 'personal-id', personalId, birthDate, arrivesAt: '2026-03-02T07:40:00+07:00' },
        { name: 'Guest', identityKind: 'passport', passportNumber: 'X0000001', arrivesAt: '2026-03-02T07:50:00+07:00' },
      ],
    }
    const notice = await submit('lodging-notice', form, { head: newHead(), clock, clients, sync })
    expect(await notice.status()).toMatchObject({ status: 'finished' })
    expect(told.map(({ status }) => status)).toEqual(['registered', 'received', 'processing', 'finished'])
  })

  it('may be a list, an absence or an old number', async () => {
    const { clients, clock, person } = servicesWorld()
    const settler = person('settler')
    const { name, personalId, birthDate } = settler
    const list: ServiceForm<'temporary-residence'> = {
      applicant: applicantOf(settler),
      filedAs: 'list',
      organisation: { name: 'Ký túc xá Ví Dụ', representative: { name, personalId } },
      people: [{ name, personalId, birthDate, until: '2026-12-31' }],
      home: { kind: 'own', address: { ...home, communeCode: '18100' } },
      from: '2026-03-02',
      delivery: { by: 'desk' },
    }
    const absence: ServiceForm<'absence-declaration'> = {
      person: { name, identityKind: 'personal-id', personalId },
      group: 'd',
      reason: 'Đi làm xa',
      from: '2026-03-05',
      until: '2026-09-05',
      destination: { provinceCode: '40', communeCode: '16690', detail: 'Số 2, đường Lê Lợi' },
    }
    const old: ServiceForm<'old-id-number'> = {
      applicant: applicantOf(settler),
      request: 'Xác nhận số cũ',
      agency: 'Công an phường Thành Sen',
      delivery: { by: 'electronic' },
    }
    const head = newHead()
    const paid = proofOf(head.dossierCode, 5_000)
    const listed = await submit('temporary-residence', list, { head, clock, clients, paid })
    const away = await submit('absence-declaration', absence, { head: newHead({ channel: 'other' }), clock, clients })
    const confirmed = await submit('old-id-number', old, { head: newHead(), clock, clients })
    for (const dossier of [listed, away, confirmed]) expect((await dossier.status()).status).toBe('registered')
  })
})

describe('a birth', () => {
  it('is registered by the civil-status system and ends in the certificate', async () => {
    const { clients, sync, clock, person, pass } = servicesWorld()
    const parent = (persona: string) => {
      const { name, personalId, birthDate } = person(persona)
      return {
        name,
        personalId,
        birthDate,
        ethnicityCode: '01',
        nationality: 'VN',
        residenceKind: 'permanent',
        residence: home,
      } as const
    }
    const form: ServiceForm<'birth-registration'> = {
      applicant: { ...applicantOf(person('father')), currentResidence: home },
      relationship: 'Cha',
      registrationKind: 'on-time',
      child: {
        name: 'Trần Ví Dụ An',
        sex: 'female',
        birthDate: '2026-02-20',
        birthPlace: home,
        ethnicityCode: '01',
        nationality: 'VN',
        origin: home,
      },
      abandoned: false,
      mother: parent('mother'),
      father: parent('father'),
      parentsMarried: true,
      copies: 0,
      delivery: { by: 'electronic' },
    }
    const options = { head: newHead(), clock, clients, sync, provinceCode: '42' }
    const birth = await submit('birth-registration', form, options)
    expect(await birth.status()).toMatchObject({ status: 'received' })
    pass(3)
    expect(await birth.status()).toMatchObject({ status: 'finished' })
    expect(await birth.result()).toMatchObject({ ended: true, papers: [{ code: 'KQ.G15.000031' }] })
    await expect(birth.withdraw({ reason: 'x', at: options.head.submittedAt })).rejects.toMatchObject({
      code: 'SERVICE_STEP_NOT_POSSIBLE',
    })
  })
})

describe('a dossier of a system without public wire', () => {
  const head = newHead({ submittedAt: '2026-07-20T09:00:00+07:00' })
  const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }
  const form = getService('identity-card').form.examples[0] as ServiceForm<'identity-card'>

  it('goes by one shape: in, supplement, payment, back', async () => {
    const { system, heard, ask } = caseSystem({ ended: true, papers: [{ code: 'KQ.G01.000023' }] })
    const dossier = await submit('identity-card', form, { head, clock, clients: { lineOfBusiness: system } })
    ask({ dossierCode: head.dossierCode, status: 'supplement-required', question: { number: 2, items: ['photo'] } })
    expect(await dossier.status()).toMatchObject({ status: 'supplement-required' })
    await dossier.supplement({ submittedAt: '2026-07-21T09:00:00+07:00', form })
    await dossier.confirmPayment(proofOf(head.dossierCode, 25_000, { paidAt: '2026-07-21T09:30:00+07:00' }))
    await dossier.withdraw({ reason: 'Đổi ý', at: '2026-07-21T10:00:00+07:00' })
    expect(heard.map(({ call }) => call)).toEqual(['submit', 'supplement', 'confirmPayment', 'withdraw'])
    expect(heard[0]?.input).toMatchObject({
      system: 'identity-card',
      service: 'identity-card',
      content: { requestKind: 'exchange' },
    })
    expect(heard[1]?.input).toMatchObject({ question: 2, content: { requestKind: 'exchange' } })
    expect(await dossier.result()).toMatchObject({ ended: true, papers: [{ code: 'KQ.G01.000023' }] })
  })

  it('is only followed where another owner takes it in', async () => {
    const { system, heard, ask } = caseSystem()
    const clients = { lineOfBusiness: system }
    const [power] = getService('power-party-change').form.examples
    await expect(submit('power-party-change', power, { head, clock, clients })).rejects.toMatchObject({
      code: 'SERVICE_RUN_BY_OWNER',
    })
    const mirrored = followDossier('power-party-change', { head, clock, clients })
    ask({ dossierCode: head.dossierCode, status: 'processing' })
    expect(await mirrored.status()).toMatchObject({ status: 'processing' })
    await expect(mirrored.withdraw({ reason: 'x', at: head.submittedAt })).rejects.toMatchObject({
      code: 'SERVICE_STEP_NOT_POSSIBLE',
    })
    await expect(mirrored.pay()).rejects.toMatchObject({ code: 'SERVICE_FEE_UNKNOWN' })
    expect(heard).toEqual([])
  })
})

describe('nothing is sent', () => {
  const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }
  const head = newHead({ submittedAt: '2026-07-20T09:00:00+07:00' })

  it.each(services.map(({ slug }) => slug))('of %s when the form has faults', async (slug) => {
    const { system, heard } = caseSystem()
    const told: unknown[] = []
    const sync = { tell: (progress: unknown) => Promise.resolve(void told.push(progress)) }
    const clients = { lineOfBusiness: system, registries: system }
    const refused = await submit(slug as string, {}, { head, clock, clients, sync }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(InputError)
    expect(heard).toEqual([])
    expect(told).toEqual([])
  })

  it('without the client of the system, before the first version, in the future, at no time', async () => {
    const [form] = getService('absence-declaration').form.examples
    const code = (change: object) =>
      submit('absence-declaration', form, { head: { ...head, ...change }, clock, clients: {} }).catch(
        (error: unknown) => (error as { code: string }).code,
      )
    expect(await code({})).toBe('SERVICE_CLIENT_MISSING')
    expect(await code({ submittedAt: '2021-01-01T09:00:00+07:00' })).toBe('SERVICE_DAY_BEFORE_FIRST_VERSION')
    expect(await code({ submittedAt: '2027-01-01T09:00:00+07:00' })).toBe('SERVICE_DAY_IN_FUTURE')
    expect(await code({ submittedAt: 'now' })).toBe('INVALID_INPUT')
  })
})

describe('a form that is filled in', () => {
  it('has what the register knows, and nothing that it does not', async () => {
    const { clients, clock, person } = servicesWorld()
    const { name, personalId, birthDate } = person('mother')
    const signedIn = { name, personalId, birthDate, officer: 'can-bo-01' }
    const { form, filled, open, found } = await prefill('permanent-residence', signedIn, clients, {
      at: '2026-03-02',
      clock,
    })
    expect(form).toMatchObject({ applicant: { personalId, birthDate } })
    expect(filled).toContain('applicant.permanentResidence')
    expect(filled).not.toContain('applicant.phone')
    expect(open).not.toContain('applicant.name')
    expect(found).toMatchObject({ identity: 'found', residence: 'found' })
    const papers = requiredDocuments('birth-registration', form, { at: '2026-03-02', clock, found })
    expect(papers.find(({ id }) => id === 'identity')?.state).toBe('replaced')
  })

  it('is empty when the register does not answer, or does not know the person', async () => {
    const { clients, clock } = servicesWorld()
    const stranger = { name: 'Nguyễn Ví Dụ', personalId: '942190999999', birthDate: '1990-01-01', officer: 'can-bo-01' }
    const unknownPerson = await prefill('permanent-residence', stranger, clients, { at: '2026-03-02', clock })
    expect(unknownPerson).toMatchObject({ form: {}, filled: [], found: { identity: 'not-found' } })
  })
})
