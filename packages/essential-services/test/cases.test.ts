import { inProcessFetch, MockPlatform } from '@lienthong/mock-core'
import { ngspGateway } from '@lienthong/sdk-core'
import { createHouseholdInsuranceClient } from '@lienthong/sdk-insurance'
import { householdInsuranceMock } from '@lienthong/sdk-insurance/mock'
import { describe, expect, it } from 'vitest'
import { healthInsuranceCase } from '../src/dossier/cases/health-insurance-case.ts'
import { processCase } from '../src/dossier/cases/process-case.ts'
import type { RunningProcess, ServiceProcesses } from '@lienthong/essential-services'
import { newHead } from './world.ts'

describe('a joint procedure', () => {
  function running(branches: RunningProcess['branches']) {
    const signals: object[] = []
    const started: object[] = []
    const processes: ServiceProcesses = {
      start: (kind, key, input) => Promise.resolve({ started: started.push({ kind, key, input }) === 1 }),
      signal: (_key, signal) => Promise.resolve({ accepted: signals.push(signal) > 0 }),
      status: () => Promise.resolve({ state: 'running', branches }),
      contents: () => Promise.resolve({ results: { register: { number: '1' } } }),
    }
    const joint = processCase(processes, 'LT-1', {
      kind: 'joint-birth',
      input: { child: 'x' },
      writeSupplement: (given) => ({ told: given.form }),
    })
    return { joint, signals, started }
  }

  it('is started once with its input', async () => {
    const { joint, started } = running({})
    await joint.file()
    expect(started).toEqual([{ kind: 'joint-birth', key: 'LT-1', input: { child: 'x' } }])
  })

  it.each([
    [{ register: 'done', card: 'waiting' }, 'processing', false],
    [{ register: 'done', card: 'failed' }, 'processing', false],
    [{ register: 'done', residence: 'supplement' }, 'supplement-required', false],
    [{ register: 'done', residence: 'refused', card: 'not-applicable' }, 'finished', true],
    [{ register: 'refused', residence: 'not-applicable' }, 'stopped', true],
    // To have told others is no success.
    [{ registration: 'refused', card: 'not-applicable', portal: 'done', 'joint-service': 'done' }, 'stopped', true],
    [{ registration: 'not-applicable', card: 'not-applicable', portal: 'done' }, 'withdrawn', true],
    [{ registration: 'done', residence: 'refused', card: 'refused', portal: 'done' }, 'finished', true],
  ])('with branches %j is %s, over: %s', async (states, status, ended) => {
    const branches = Object.fromEntries(Object.entries(states).map(([name, state]) => [name, { state }]))
    const { joint } = running(branches)
    expect(await joint.view()).toMatchObject({ status })
    expect(await joint.result()).toMatchObject({ ended, status })
  })

  it('hears supplements and withdrawals, each once', async () => {
    const { joint, signals } = running({})
    await joint.supplement?.({ submittedAt: '2026-03-03T09:00:00+07:00', form: { child: 'y' } })
    await joint.withdraw?.({ reason: 'Đổi ý', at: '2026-03-03T10:00:00+07:00' })
    expect(signals).toMatchObject([
      { type: 'supplement', id: 'supplement 2026-03-03T09:00:00+07:00', data: { told: { child: 'y' } } },
      { type: 'withdraw', id: 'withdraw 2026-03-03T10:00:00+07:00' },
    ])
  })
})

describe('a renewal of household insurance', () => {
  function insured() {
    const platform = new MockPlatform({ systems: [householdInsuranceMock] })
    const target = platform.targets('http://mock.test')[0]!
    const { consumerKey = '', consumerSecret = '' } = target.credentials
    const client = createHouseholdInsuranceClient({
      gateway: ngspGateway({ baseUrl: target.baseUrl, consumerKey, consumerSecret }),
      policies: { retry: false, breaker: false },
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
    })
    const person = (persona: string) => target.people.find((candidate) => candidate.persona === persona)!
    const [head, second] = [person('household-five-head'), person('household-five-second')]
    const members = [head, second].map(({ personalId }) => ({ personalId, months: 12 }))
    return { client, order: { payerId: head.personalId, payerName: head.name, members } }
  }

  it('is priced by the system, and extended when it is paid; a second notice changes nothing', async () => {
    const { client, order } = insured()
    const head = newHead()
    const renewal = healthInsuranceCase(client, head, 'dvc17', order)
    const amountVnd = 1_263_600 + 884_520
    await renewal.file()
    expect(await renewal.view()).toMatchObject({ status: 'payment-required', amountVnd })
    const proof = { reference: 'dvc17', transactionId: 'T17', amountVnd, paidAt: '2026-03-02T08:00:00+07:00' }
    await renewal.confirmPayment?.(proof)
    await renewal.confirmPayment?.(proof)
    expect(await renewal.view()).toMatchObject({ status: 'finished' })
    expect(await healthInsuranceCase(client, head, 'dvc17').result()).toMatchObject({ ended: true })
  })

  it('is not extended for another amount', async () => {
    const { client, order } = insured()
    const renewal = healthInsuranceCase(client, newHead(), 'dvc18', order)
    await renewal.file()
    const proof = { reference: 'dvc18', transactionId: 'T18', amountVnd: 1, paidAt: '2026-03-02T08:00:00+07:00' }
    await expect(renewal.confirmPayment?.(proof)).rejects.toMatchObject({ code: 'PAYMENT_AMOUNT_MISMATCH' })
  })
})
