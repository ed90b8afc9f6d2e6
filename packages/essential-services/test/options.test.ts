import { InputError, isLienThongError } from '@lienthong/sdk-core'
import { followDossier, getService, ServiceError, serviceVersion, submit } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { caseSystem, newHead, servicesWorld } from './world.ts'

const clock = { now: () => Date.parse('2026-07-20T12:00:00+07:00') }
const day = { submittedAt: '2026-07-20T09:00:00+07:00' }
const [seal] = getService('new-seal').form.examples
const [absence] = getService('absence-declaration').form.examples

/** What a call in JavaScript, which knows no types, is told. */
async function refused(slug: string, form: unknown, options: unknown): Promise<InputError> {
  const error: unknown = await submit(slug, form, options as never).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InputError)
  return error as InputError
}
const fieldsOf = ({ fields }: InputError) => fields.map(({ field, rule }) => `${field} ${rule}`)

describe('what surrounds a form', () => {
  const { system } = caseSystem()
  const good = (): object => ({ head: newHead(day), clock, clients: { lineOfBusiness: system } })

  it.each([
    ['no options', (): unknown => undefined, ['head required', 'clients required']],
    ['no head', () => ({ clients: {} }), ['head required']],
    ['no clients', () => ({ head: newHead(day) }), ['clients required']],
    ['clients that are none', () => ({ ...good(), clients: 'x' }), ['clients type']],
    [
      'a code that is none',
      () => ({ ...good(), head: newHead({ ...day, dossierCode: '' }) }),
      ['head.dossierCode too-short'],
    ],
    [
      'a channel that is none',
      () => ({ ...good(), head: newHead({ ...day, channel: 'fax' as never }) }),
      ['head.channel not-in-list'],
    ],
    ['no agency', () => ({ ...good(), head: newHead({ ...day, agencyCode: '' }) }), ['head.agencyCode too-short']],
    ['a time that is none', () => ({ ...good(), head: newHead({ submittedAt: 'now' }) }), ['head.submittedAt instant']],
    ['a sync that cannot tell', () => ({ ...good(), sync: {} }), ['sync.tell type']],
    [
      'a desk that starts nothing',
      () => ({ ...good(), clients: { lineOfBusiness: system, payments: {} } }),
      ['clients.payments.startPayment type'],
    ],
  ] as const)('is refused by field: %s', async (_, options, fields) => {
    expect(fieldsOf(await refused('new-seal', seal, options()))).toEqual(fields)
  })

  it('is refused when a client is another one', async () => {
    const options = { head: newHead(day), clock, clients: { lineOfBusiness: {}, residenceProcedures: {} } }
    expect(fieldsOf(await refused('new-seal', seal, options))).toContain('clients.lineOfBusiness.submit type')
    expect(fieldsOf(await refused('absence-declaration', absence, options))).toEqual([
      'clients.residenceProcedures.checkDossier type',
      'clients.residenceProcedures.declareAbsence type',
      'clients.residenceProcedures.getProcedureStatus type',
    ])
    expect(() => followDossier('new-seal', options as never)).toThrow(InputError)
  })

  it('names the province where the civil-status system asks for it', async () => {
    const { clients } = servicesWorld()
    const [birth] = getService('birth-registration').form.examples
    const options = { head: newHead(day), clock, clients }
    expect(fieldsOf(await refused('birth-registration', birth, options))).toEqual(['provinceCode required'])
    expect(fieldsOf(await refused('birth-registration', birth, { ...options, provinceCode: 'x' }))).toEqual([
      'provinceCode province-code',
    ])
  })
})

describe('what is added to a dossier and why it is taken back', () => {
  it.each([
    ['supplement', undefined, ['submittedAt required']],
    ['supplement', { form: {} }, ['submittedAt required']],
    ['supplement', { submittedAt: 'x', documents: 'y' }, ['submittedAt instant', 'documents type']],
    [
      'supplement',
      { submittedAt: day.submittedAt, documents: [{ id: 1, name: 'a', url: 'u', sha256: 'h' }] },
      ['documents.0.id type'],
    ],
    ['withdraw', undefined, ['reason required', 'at required']],
    ['withdraw', { reason: '', at: 'now' }, ['reason too-short', 'at instant']],
  ] as const)('is refused by field before the system hears of it: %s %o', async (call, given, fields) => {
    const { system, heard } = caseSystem()
    const dossier = followDossier('new-seal', { head: newHead(day), clock, clients: { lineOfBusiness: system } })
    const error: unknown = await dossier[call](given as never).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ operation: call, outcome: 'not-sent' })
    expect(fieldsOf(error as InputError)).toEqual(fields)
    expect(heard).toEqual([])
  })
})

describe('the portal hears nothing', () => {
  const told: unknown[] = []
  const sync = { tell: (progress: unknown) => Promise.resolve(void told.push(progress)) }

  it('of a dossier that the client of its system would refuse', async () => {
    const { clients } = servicesWorld()
    const options = { head: newHead({ ...day, agencyCode: '99999' }), clock, clients, sync }
    expect(await refused('absence-declaration', absence, options)).toMatchObject({
      outcome: 'not-sent',
      fields: [{ field: 'agencyCode' }],
    })
    const { system } = caseSystem()
    const check = () => {
      throw new InputError({ system: 'vehicle', operation: 'submitCase', fields: [] })
    }
    await refused('new-seal', seal, {
      head: newHead(day),
      clock,
      sync,
      clients: { lineOfBusiness: { ...system, check } },
    })
    expect(told).toEqual([])
  })

  it('of a dossier that its system refuses', async () => {
    const { system } = caseSystem()
    const refuse = () => Promise.reject(new Error('refused'))
    const clients = { lineOfBusiness: { ...system, submit: refuse } }
    await expect(submit('new-seal', seal as never, { head: newHead(day), clock, sync, clients })).rejects.toThrow(
      'refused',
    )
    expect(told).toEqual([])
  })
})

describe('an error of a service', () => {
  it('is one of the project: a handler of all of them knows what to do', () => {
    let thrown: unknown
    try {
      serviceVersion('new-seal', { at: '2030-01-01', clock })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ServiceError)
    expect(isLienThongError(thrown)).toBe(true)
    expect(thrown).toMatchObject({ kind: 'input', outcome: 'not-sent', retryable: false, fields: [] })
    expect(JSON.parse(JSON.stringify(thrown))).toMatchObject({
      kind: 'input',
      code: 'SERVICE_DAY_IN_FUTURE',
      system: 'essential-services',
      versions: [{ from: '2022-01-06' }, {}, {}],
    })
  })
})
