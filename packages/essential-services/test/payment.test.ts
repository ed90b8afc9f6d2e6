import { InputError } from '@lienthong/sdk-core'
import {
  followDossier,
  getService,
  paymentReference,
  submit,
  type CaseSystem,
  type DossierSync,
  type DossierProgress,
  type PaymentProof,
  type ServiceForm,
  type SubmitOptions,
} from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { applicantOf, caseSystem, newHead, paymentDesk, proofOf, servicesWorld } from './world.ts'

const day = { submittedAt: '2026-07-20T09:00:00+07:00' }
const clock = { now: () => Date.parse('2026-07-20T12:00:00+07:00') }
const paidAt = '2026-07-20T09:05:00+07:00'
const example = (slug: string, change: object = {}): object => ({
  ...getService(slug).form.examples[0],
  ...change,
})

/** A portal that keeps what it was told, as the outbox of the engine does. */
function portal() {
  const told: DossierProgress[] = []
  const sync: DossierSync = {
    tell(progress) {
      if (!told.some(({ id }) => id === progress.id)) told.push(progress)
      return Promise.resolve()
    },
    lastTold: (code) => Promise.resolve(told.findLast(({ dossierCode }) => dossierCode === code)?.status),
  }
  return { sync, states: () => told.map(({ status }) => status) }
}

/** A passport of 400,000 đồng, which is paid for before it is handed in. */
function passportDesk() {
  const { system, heard, ask } = caseSystem()
  const { payments, started, become } = paymentDesk()
  const { sync, states } = portal()
  const head = newHead(day)
  const options: SubmitOptions = { head, clock, sync, clients: { lineOfBusiness: system, payments } }
  const file = (change: Partial<SubmitOptions> = {}) =>
    submit('passport', example('passport'), { ...options, ...change })
  const proof = (change: Partial<PaymentProof> = {}) => proofOf(head.dossierCode, 400_000, { paidAt, ...change })
  const calls = () => heard.map(({ call }) => call)
  return { head, options, file, proof, calls, states, started, become, ask }
}

const wrongProofs: readonly [what: string, change: Partial<PaymentProof>, field: string, rule: string][] = [
  ['nothing', { amountVnd: 0 }, 'amountVnd', 'amount-vnd'],
  ['1 đồng', { amountVnd: 1 }, 'amountVnd', 'other-amount'],
  ['too little by 1 đồng', { amountVnd: 399_999 }, 'amountVnd', 'other-amount'],
  ['too much', { amountVnd: 400_001 }, 'amountVnd', 'other-amount'],
  ['a part of a đồng', { amountVnd: 399_999.5 }, 'amountVnd', 'amount-vnd'],
  ['the fee of another dossier', { reference: paymentReference('H42.18-260720-9999') }, 'reference', 'other-payment'],
  ['under any reference', { reference: 'some-other-reference' }, 'reference', 'other-payment'],
  ['without a transaction', { transactionId: '' }, 'transactionId', 'too-short'],
  ['at no time', { paidAt: 'now' }, 'paidAt', 'instant'],
]

describe('a payment proof', () => {
  it.each(wrongProofs)('of %s hands nothing in', async (_, change, field, rule) => {
    const { file, proof, calls } = passportDesk()
    const dossier = await file()
    const refused: unknown = await dossier.confirmPayment(proof(change)).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(InputError)
    expect(refused).toMatchObject({ outcome: 'not-sent', fields: [{ field, rule }] })
    expect(await dossier.status()).toMatchObject({ status: 'payment-required', amountVnd: 400_000 })
    expect(calls()).toEqual([])
  })

  it.each(wrongProofs)(
    'of %s is refused as `paid`, and nobody hears of the dossier',
    async (_, change, field, rule) => {
      const { file, proof, calls, states } = passportDesk()
      await expect(file({ paid: proof(change) })).rejects.toMatchObject({
        kind: 'input',
        fields: [{ field: `paid.${field}`, rule }],
      })
      expect([calls(), states()]).toEqual([[], []])
    },
  )

  it('of nothing at all names every field', async () => {
    const { file } = passportDesk()
    const dossier = await file()
    await expect(dossier.confirmPayment(undefined as never)).rejects.toMatchObject({
      fields: [{ field: 'reference' }, { field: 'transactionId' }, { field: 'amountVnd' }, { field: 'paidAt' }],
    })
  })

  it('holds no value in what it tells', async () => {
    const { file, proof } = passportDesk()
    const dossier = await file()
    const refused: unknown = await dossier
      .confirmPayment(proof({ reference: 'x123456789012' }))
      .catch((e: unknown) => e)
    expect(JSON.stringify(refused)).not.toContain('123456789012')
  })

  it('with the right amount hands the dossier in', async () => {
    const { file, proof, calls } = passportDesk()
    const dossier = await file()
    expect(await dossier.confirmPayment(proof())).toMatchObject({ status: 'received' })
    expect(calls()).toEqual(['submit'])
  })

  it('for a service that is free is refused', async () => {
    const { system, heard } = caseSystem()
    const head = newHead(day)
    const dossier = await submit('new-seal', example('new-seal'), { head, clock, clients: { lineOfBusiness: system } })
    await expect(dossier.confirmPayment(proofOf(head.dossierCode, 1_000, { paidAt }))).rejects.toMatchObject({
      code: 'SERVICE_STEP_NOT_POSSIBLE',
      what: 'pay',
    })
    expect(heard.map(({ call }) => call)).toEqual(['submit'])
  })
})

describe('a second call-back', () => {
  it('of the same transaction is the state of the dossier', async () => {
    const { file, proof, calls } = passportDesk()
    const dossier = await file()
    const first = await dossier.confirmPayment(proof())
    expect(await dossier.confirmPayment(proof())).toEqual(first)
    expect(calls()).toEqual(['submit'])
  })

  it('at the same time hands the dossier in once', async () => {
    const { file, proof, calls } = passportDesk()
    const dossier = await file()
    await Promise.all([dossier.confirmPayment(proof()), dossier.confirmPayment(proof()), dossier.status()])
    expect(calls()).toEqual(['submit'])
  })

  it('works for a system that knows no payments', async () => {
    const { clients, clock: now, person } = servicesWorld()
    const { payments } = paymentDesk()
    const settler = person('settler')
    const { name, personalId } = settler
    const form: ServiceForm<'permanent-residence'> = {
      applicant: applicantOf(settler),
      householdHead: { name, personalId },
      relationship: 'head',
      request: 'Đăng ký thường trú',
      home: { kind: 'own', address: { provinceCode: '42', communeCode: '18073', detail: 'Số 12' } },
      delivery: { by: 'electronic' },
    }
    const head = newHead()
    const options = { head, clock: now, clients: { ...clients, payments } }
    const dossier = await submit('permanent-residence', form, options)
    const proof = proofOf(head.dossierCode, 10_000)
    expect(await dossier.confirmPayment(proof)).toMatchObject({ status: 'registered' })
    expect(await dossier.confirmPayment(proof)).toMatchObject({ status: 'registered' })
    // A process that was started anew hears the same call-back.
    const later = await submit('permanent-residence', form, options)
    expect(await later.confirmPayment(proof)).toMatchObject({ status: 'registered' })
    await expect(later.pay()).rejects.toMatchObject({ code: 'SERVICE_ALREADY_PAID' })
  })

  it('of another transaction is a second payment, which is not taken', async () => {
    const { file, proof, calls } = passportDesk()
    const dossier = await file()
    await dossier.confirmPayment(proof())
    await expect(dossier.confirmPayment(proof({ transactionId: 'T2' }))).rejects.toMatchObject({
      code: 'SERVICE_ALREADY_PAID',
    })
    expect(calls()).toEqual(['submit'])
  })

  it('of another transaction is seen after a restart too, by what the platform knows', async () => {
    const { file, proof, become } = passportDesk()
    await (await file()).confirmPayment(proof())
    become(proof().reference, { state: 'paid', proof: proof() })
    const later = await file()
    expect(await later.confirmPayment(proof())).toMatchObject({ status: 'received' })
    const again = await file()
    await expect(again.confirmPayment(proof({ transactionId: 'T2' }))).rejects.toMatchObject({
      code: 'SERVICE_ALREADY_PAID',
    })
  })
})

describe('pay()', () => {
  it('starts nothing when the fee is paid: by a call-back, by `paid`, by what the platform or the system knows', async () => {
    const { file, proof, started, become } = passportDesk()
    const dossier = await file()
    await dossier.pay()
    become(proof().reference, { state: 'paid', proof: proof() })
    await expect(dossier.pay()).rejects.toMatchObject({ code: 'SERVICE_ALREADY_PAID' })
    await dossier.confirmPayment(proof())
    await expect(dossier.pay()).rejects.toMatchObject({ code: 'SERVICE_ALREADY_PAID' })
    const withPaid = passportDesk()
    const filed = await withPaid.file({ paid: withPaid.proof() })
    await expect(filed.pay()).rejects.toMatchObject({ code: 'SERVICE_ALREADY_PAID' })
    await expect((await withPaid.file()).pay()).rejects.toMatchObject({ code: 'SERVICE_ALREADY_PAID' })
    expect([started.length, withPaid.started.length]).toEqual([1, 0])
  })

  it('tries again under another reference when a payment was cancelled, and keeps one that is open', async () => {
    const { file, proof, become, calls } = passportDesk()
    const dossier = await file()
    const first = await dossier.pay()
    expect((await dossier.pay()).reference).toBe(first.reference)
    become(first.reference, { state: 'over' })
    const second = await dossier.pay()
    expect(second.reference).not.toBe(first.reference)
    await dossier.confirmPayment(proof({ reference: second.reference }))
    expect(calls()).toEqual(['submit'])
  })
})

describe('a payment that the platform knows', () => {
  it('of another amount is told in words of its own, and goes in when the amount is stated again', async () => {
    const { file, proof, become, calls } = passportDesk()
    const { reference } = await (await file({ feeVnd: 500_000 })).pay()
    become(reference, { state: 'paid', proof: proof({ amountVnd: 500_000 }) })
    await expect(file()).rejects.toMatchObject({ code: 'SERVICE_PAID_OTHER_AMOUNT' })
    expect(calls()).toEqual([])
    expect(await (await file({ feeVnd: 500_000 })).status()).toMatchObject({ status: 'received' })
  })

  it('without its proof waits for the proof, and pay() says so', async () => {
    const { file, proof, become, calls } = passportDesk()
    const { reference } = await (await file()).pay()
    become(reference, { state: 'paid' })
    const later = await file()
    await expect(later.pay()).rejects.toMatchObject({ code: 'SERVICE_ALREADY_PAID', what: 'confirmPayment' })
    await later.confirmPayment(proof())
    expect(calls()).toEqual(['submit'])
  })
})

describe('a process that was killed', () => {
  it('after the payment and before the handing in goes on when it is asked again', async () => {
    const { file, proof, become, calls, states } = passportDesk()
    const dossier = await file()
    const { reference } = await dossier.pay()
    become(reference, { state: 'paid', proof: proof() })
    const later = await file()
    expect(await later.status()).toMatchObject({ status: 'received' })
    expect(calls()).toEqual(['submit'])
    expect(states()).toEqual(['registered', 'payment-required', 'received'])
  })

  it('after the handing in asks for no fee again', async () => {
    const { file, proof } = passportDesk()
    const first = await file()
    const other = await file()
    await other.confirmPayment(proof())
    expect(await (await file()).status()).toMatchObject({ status: 'received' })
    // Nor does a handle that was there before.
    expect(await first.status()).toMatchObject({ status: 'received' })
  })

  it('does not lose a payment of a dossier that is only followed and that nobody has', async () => {
    const { options, proof } = passportDesk()
    const followed = followDossier('passport', options)
    await expect(followed.confirmPayment(proof())).rejects.toMatchObject({
      code: 'SERVICE_STEP_NOT_POSSIBLE',
      what: 'file',
    })
  })
})

describe('a dossier that is withdrawn while it waits for its fee', () => {
  const at = '2026-07-20T10:00:00+07:00'

  it('stays withdrawn: nothing is paid, handed in or answered', async () => {
    const { file, proof, calls, states, started } = passportDesk()
    const dossier = await file()
    expect(await dossier.withdraw({ reason: 'Đổi ý', at })).toMatchObject({ status: 'withdrawn' })
    expect(await dossier.status()).toMatchObject({ status: 'withdrawn' })
    expect(await dossier.withdraw({ reason: 'Đổi ý', at })).toMatchObject({ status: 'withdrawn' })
    const refused = { code: 'SERVICE_DOSSIER_WITHDRAWN' }
    await expect(dossier.pay()).rejects.toMatchObject(refused)
    await expect(dossier.confirmPayment(proof())).rejects.toMatchObject(refused)
    await expect(dossier.supplement({ submittedAt: at })).rejects.toMatchObject(refused)
    expect(await dossier.result()).toEqual({ ended: true, status: 'withdrawn', papers: [] })
    expect([calls(), started.length, states()]).toEqual([[], 0, ['registered', 'payment-required', 'withdrawn']])
  })

  it('is known to the next process by what the portal was told', async () => {
    const { file, proof, calls, states } = passportDesk()
    const before = await file()
    await (await file()).withdraw({ reason: 'Đổi ý', at })
    const later = await file()
    expect(await later.status()).toMatchObject({ status: 'withdrawn' })
    await expect(later.pay()).rejects.toMatchObject({ code: 'SERVICE_DOSSIER_WITHDRAWN' })
    await expect(before.confirmPayment(proof())).rejects.toMatchObject({ code: 'SERVICE_DOSSIER_WITHDRAWN' })
    await expect(file({ paid: proof() })).rejects.toMatchObject({ code: 'SERVICE_DOSSIER_WITHDRAWN' })
    expect([calls(), states().at(-1)]).toEqual([[], 'withdrawn'])
  })

  it('is withdrawn by whoever follows it, and that is known to the next one', async () => {
    const { file, options, proof, calls, states } = passportDesk()
    const followed = () => followDossier('passport', { ...options, feeVnd: 400_000 })
    expect(await followed().status()).toEqual({ dossierCode: options.head.dossierCode })
    await file()
    expect(await followed().status()).toMatchObject({ status: 'payment-required', amountVnd: 400_000 })
    expect(await followed().result()).toMatchObject({ ended: false, status: 'payment-required' })
    expect(await followed().pay()).toMatchObject({ amountVnd: 400_000 })
    await expect(followed().confirmPayment(proof())).rejects.toMatchObject({ what: 'file' })
    expect(await followed().withdraw({ reason: 'Đổi ý', at })).toMatchObject({ status: 'withdrawn' })
    expect(await followed().status()).toMatchObject({ status: 'withdrawn' })
    await expect(followed().pay()).rejects.toMatchObject({ code: 'SERVICE_DOSSIER_WITHDRAWN' })
    await expect(file({ paid: proof() })).rejects.toMatchObject({ code: 'SERVICE_DOSSIER_WITHDRAWN' })
    expect([calls(), states()]).toEqual([[], ['registered', 'payment-required', 'withdrawn']])
  })

  it('by one that follows it tells the portal no second time what another one told', async () => {
    const { file, options, states } = passportDesk()
    const before = await file()
    await followDossier('passport', options).withdraw({ reason: 'Đổi ý', at })
    expect(await before.status()).toMatchObject({ status: 'withdrawn' })
    expect(states()).toEqual(['registered', 'payment-required', 'withdrawn'])
  })

  it('is followed once it is handed in', async () => {
    const { file, options, proof, states } = passportDesk()
    const followed = followDossier('passport', options)
    const dossier = await file()
    expect(await followed.status()).toMatchObject({ status: 'payment-required' })
    await dossier.confirmPayment(proof())
    expect(await followed.status()).toMatchObject({ status: 'received' })
    expect(states()).toEqual(['registered', 'payment-required', 'received'])
  })

  it('by another process while it is handed in is taken back at its system, and nobody is told that it went well', async () => {
    const { file, options, proof, calls, states } = passportDesk()
    const other = await file()
    const { lineOfBusiness } = options.clients
    const slow: CaseSystem = {
      ...lineOfBusiness!,
      async submit(input) {
        await other.withdraw({ reason: 'Đổi ý', at })
        return lineOfBusiness!.submit(input)
      },
    }
    const clients = { ...options.clients, lineOfBusiness: slow }
    const dossier = await file({ clients })
    await expect(dossier.confirmPayment(proof())).rejects.toMatchObject({ code: 'SERVICE_DOSSIER_WITHDRAWN' })
    expect(await dossier.status()).toMatchObject({ status: 'withdrawn' })
    expect([calls(), states().at(-1)]).toEqual([['submit', 'withdraw'], 'withdrawn'])
  })

  it('by another process while `submit` hands it in is no success either, and what the system keeps is said', async () => {
    const { file, options, proof } = passportDesk()
    const other = await file()
    const { lineOfBusiness } = options.clients
    const slow: CaseSystem = {
      ...lineOfBusiness!,
      async submit(input) {
        await other.withdraw({ reason: 'Đổi ý', at })
        return lineOfBusiness!.submit(input)
      },
      withdraw: () => Promise.reject(new Error('no such step')),
    }
    const clients = { ...options.clients, lineOfBusiness: slow }
    await expect(file({ clients, paid: proof() })).rejects.toMatchObject({
      code: 'SERVICE_DOSSIER_WITHDRAWN',
      what: 'withdraw',
    })
  })

  it('after another process has handed it in is taken back at its system', async () => {
    const { file, options, proof, calls } = passportDesk()
    const paying = await file()
    const tell: DossierSync['tell'] = async (progress) => {
      if (progress.status === 'withdrawn') await paying.confirmPayment(proof())
      await options.sync!.tell(progress)
    }
    const dossier = await file({ sync: { ...options.sync, tell } })
    expect(await dossier.withdraw({ reason: 'Đổi ý', at })).toMatchObject({ status: 'withdrawn' })
    expect(calls()).toEqual(['submit', 'withdraw'])
  })

  it('cannot be paid and withdrawn at once', async () => {
    const { file, proof, calls } = passportDesk()
    const dossier = await file()
    const [taken, paid] = await Promise.allSettled([
      dossier.withdraw({ reason: 'Đổi ý', at }),
      dossier.confirmPayment(proof()),
    ])
    expect([taken.status, paid.status, calls()]).toEqual(['fulfilled', 'rejected', []])
  })
})

describe('a fee that nobody knows', () => {
  it.each([
    ['criminal-record', { copies: 2 }, day],
    ['passport', { requestKind: 'amend', reissueReason: undefined }, day],
    [
      'passport',
      { temporaryResidence: undefined, delivery: { by: 'desk' } },
      { submittedAt: '2025-05-05T09:00:00+07:00' },
    ],
  ] as const)('keeps a %s of %o from being handed in unpaid', async (slug, change, when) => {
    const { system, heard } = caseSystem()
    const { sync, states } = portal()
    const form = withoutUndefined(oldPlaces(example(slug, change), when.submittedAt))
    const options = { head: newHead(when), clock, sync, clients: { lineOfBusiness: system, registries: system } }
    await expect(submit(slug as string, form, options)).rejects.toMatchObject({ code: 'SERVICE_FEE_UNKNOWN' })
    const paid = proofOf(options.head.dossierCode, 5)
    await expect(submit(slug as string, form, { ...options, paid })).rejects.toMatchObject({
      code: 'SERVICE_FEE_UNKNOWN',
    })
    expect([heard, states()]).toEqual([[], []])
  })

  it('is stated by the office: then it is paid before anything is handed in', async () => {
    const { system, heard } = caseSystem()
    const { payments, started } = paymentDesk()
    const head = newHead(day)
    const options = { head, clock, clients: { registries: system, payments }, feeVnd: 205_000 }
    const dossier = await submit('criminal-record', example('criminal-record', { copies: 2 }) as never, options)
    expect(await dossier.status()).toMatchObject({ status: 'payment-required', amountVnd: 205_000 })
    const { reference, amountVnd } = await dossier.pay()
    expect(started).toMatchObject([{ amountVnd: 205_000, charges: [{ id: 'stated', amountVnd: 205_000 }] }])
    await expect(dossier.confirmPayment(proofOf(head.dossierCode, 200_000, { reference, paidAt }))).rejects.toThrow(
      InputError,
    )
    expect(heard).toEqual([])
    await dossier.confirmPayment(proofOf(head.dossierCode, amountVnd, { reference, paidAt }))
    expect(heard.map(({ call }) => call)).toEqual(['submit'])
  })

  it('may be stated to be nothing: then the dossier goes in at once', async () => {
    const { system, heard } = caseSystem()
    const options = { head: newHead(day), clock, clients: { lineOfBusiness: system }, feeVnd: 0 }
    await submit('passport', example('passport') as never, options)
    expect(heard.map(({ call }) => call)).toEqual(['submit'])
  })

  it.each([-1, 0.5, Number.NaN, '5'])('is not stated as %s', async (feeVnd) => {
    const { file, states } = passportDesk()
    await expect(file({ feeVnd: feeVnd as number })).rejects.toMatchObject({ fields: [{ field: 'feeVnd' }] })
    expect(states()).toEqual([])
  })
})

describe('what a system asks for', () => {
  it('is what is paid, whatever the catalogue says, and may grow from day to day', async () => {
    const { system, heard, ask } = caseSystem()
    const { payments, started } = paymentDesk()
    const head = newHead(day)
    let now = clock.now()
    const options = { head, clock: { now: () => now }, clients: { lineOfBusiness: system, payments } }
    const fine = await submit('traffic-fine-payment', example('traffic-fine-payment') as never, options)
    const asked = (amountVnd: number) =>
      ask({ dossierCode: head.dossierCode, status: 'payment-required', at: day.submittedAt, amountVnd })
    asked(1_000_000)
    const first = await fine.pay()
    const proof = (amountVnd: number, change: Partial<PaymentProof> = {}) =>
      proofOf(head.dossierCode, amountVnd, { paidAt, ...change })
    await expect(fine.confirmPayment(proof(1))).rejects.toMatchObject({ fields: [{ field: 'amountVnd' }] })
    now += 24 * 3_600_000
    asked(1_000_500)
    const second = await fine.pay()
    expect(started.map(({ amountVnd }) => amountVnd)).toEqual([1_000_000, 1_000_500])
    expect(second.reference).not.toBe(first.reference)
    // Paid yesterday, when it was less: the system knows what it asked then.
    await fine.confirmPayment(proof(1_000_000, { reference: first.reference }))
    expect(heard.map(({ call }) => call)).toEqual(['submit', 'confirmPayment'])
  })

  it('is nothing before it asks', async () => {
    const { system } = caseSystem()
    const { payments, started } = paymentDesk()
    const options = { head: newHead(day), clock, clients: { lineOfBusiness: system, payments } }
    const fine = await submit('traffic-fine-payment', example('traffic-fine-payment') as never, options)
    await expect(fine.pay()).rejects.toMatchObject({ code: 'SERVICE_FEE_UNKNOWN' })
    expect(started).toEqual([])
  })
})

describe('the reference of a payment', () => {
  it('is one for each dossier', () => {
    const codes = ['H42.18-260302-0001', 'H42.1-8260302-0001', 'H4218.260302.0001', 'h42.18-260302-0001']
    const long = 'H42.18-260302-'.padEnd(80, '0')
    const all = [...codes, `${long}1`, `${long}2`].map((code) => paymentReference(code))
    expect(new Set(all).size).toBe(all.length)
    for (const reference of all) expect(reference).toMatch(/^dvc[A-Za-z0-9]{1,47}$/)
    expect(paymentReference('H42.18-260302-0001')).toBe(all[0])
    expect(paymentReference(long, 99).length).toBeLessThanOrEqual(50)
  })
})

function withoutUndefined(form: object): object {
  return JSON.parse(JSON.stringify(form)) as object
}

/** Before 2025-07-01 an address has a district. */
function oldPlaces(form: object, at: string): object {
  if (at >= '2025-07-01') return form
  const address = { provinceCode: '42', districtCode: '436', communeCode: '18076', detail: 'Số 1' }
  const { applicant, ...rest } = form as { applicant: object }
  const residences = { permanentResidence: address, temporaryResidence: undefined, currentResidence: undefined }
  return { ...rest, applicant: { ...applicant, ...residences } }
}
