import { TransportError } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchStates, overallState, type BranchState } from './branch-state.ts'
import { newBranch, type BranchRow } from './branch-row.ts'
import { settleStep, type StepOutcome } from './settle-step.ts'
import { failed, next, refused, supplement, wait } from './step-result.ts'

const nowMs = Date.parse('2026-03-02T08:00:00+07:00')
const context = { nowMs, random: 0.5 }
const ready: BranchRow = {
  ...newBranch('card'),
  state: 'ready',
  data: { old: true },
  seq: 3,
  attempt: 2,
  outcome: 'unknown',
}

describe('settling a step', () => {
  it('a checkpoint counts on and forgets the failures before it', () => {
    const { row, dataText } = settleStep(ready, { returned: next({ at: 1 }) }, context)
    expect(row).toMatchObject({ state: 'ready', cause: 'next', seq: 4, attempt: 0, data: { at: 1 } })
    expect(row.outcome).toBeUndefined()
    expect(dataText).toBe('{"at":1}')
  })

  it('data that is not given stays', () => {
    const { row, dataText } = settleStep(ready, { returned: wait({ afterMs: 5 }, 'PENDING') }, context)
    expect(row).toMatchObject({ data: { old: true }, wakeAt: nowMs + 5, why: 'PENDING' })
    expect(dataText).toBeUndefined()
  })

  it('a time that has passed is a moment from now, so that no step is called for ever', () => {
    for (const until of [{ afterMs: -5 }, { afterMs: 0 }, '2020-01-01T00:00:00+07:00' as never]) {
      expect(settleStep(ready, { returned: wait(until, 'PENDING') }, context).row.wakeAt).toBe(nowMs + 1)
    }
  })

  it('working days end at 17:00', () => {
    const { row } = settleStep(ready, { returned: supplement('PAPER_MISSING', { workingDays: 7 }) }, context)
    expect(row.wakeAt).toBe(Date.parse('2026-03-11T17:00:00+07:00'))
  })

  it('after an unknown outcome the idempotency key stays, after a no it does not', () => {
    const unknown = settleStep(
      ready,
      { returned: failed(new TransportError('ABORTED', { system: 's', operation: 'o' })) },
      context,
    )
    expect(unknown.row).toMatchObject({ state: 'failed', seq: 3, outcome: 'unknown' })
    expect(settleStep(ready, { returned: failed('WRONG_FORM') }, context).row).toMatchObject({
      state: 'failed',
      seq: 4,
    })
  })

  it('a refusal keeps its code', () => {
    expect(settleStep(ready, { returned: refused('NO_CONSENT') }, context)).toMatchObject({
      row: { state: 'refused', endedAt: nowMs, problem: { code: 'NO_CONSENT' } },
      code: 'NO_CONSENT',
    })
  })

  it('whatever a step says or throws, the branch is in a known state and can be written', () => {
    const wild = fc.oneof(
      fc.record({ returned: fc.anything() }),
      fc.record({ threw: fc.anything() }),
      fc.record({
        returned: fc.record({
          kind: fc.constantFrom('done', 'next', 'wait', 'supplement', 'refused', 'not-applicable', 'failed'),
          until: fc.oneof(fc.anything(), fc.record({ afterMs: fc.double() }), fc.record({ workingDays: fc.integer() })),
          why: fc.oneof(fc.anything(), fc.constant('PENDING')),
          keep: fc.oneof(fc.anything(), fc.record({ data: fc.anything(), dueAt: fc.anything() })),
          problem: fc.anything(),
          result: fc.anything(),
        }),
      }),
    )
    fc.assert(
      fc.property(wild, (outcome) => {
        const { row, event, code } = settleStep(ready, outcome as StepOutcome, context)
        expect(branchStates).toHaveProperty(row.state)
        expect(event).toMatch(/^[a-z-]+$/)
        // Nothing but a code goes into the history.
        expect(code ?? 'NONE').toMatch(/^[A-Z][A-Z0-9_]{0,59}$/)
        expect(row.wakeAt === undefined || Number.isFinite(row.wakeAt)).toBe(true)
        expect(row.seq).toBeGreaterThanOrEqual(ready.seq)
        if (row.state === 'waiting' || row.state === 'retrying') expect(row.wakeAt).toBeGreaterThan(nowMs)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the state of a process', () => {
  const states = Object.keys(branchStates) as BranchState[]

  it('is done only when every branch has ended', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { minLength: 1 }), (all) => {
        expect(overallState(all) === 'done').toBe(all.every((state) => !branchStates[state].open))
      }),
    )
  })

  it('is that of the worst open branch, in whatever order they stand', () => {
    expect(overallState(['done', 'waiting', 'failed', 'supplement'])).toBe('failed')
    expect(overallState(['supplement', 'retrying', 'done'])).toBe('supplement')
    expect(overallState(['retrying', 'waiting'])).toBe('retrying')
    expect(overallState(['waiting', 'ready', 'pending'])).toBe('waiting')
    expect(overallState(['pending', 'ready', 'refused'])).toBe('ready')
  })
})
