import { expect, it } from 'vitest'
import { newBranch, type BranchRow, type SignalRow } from './branch-row.ts'
import { nextCall, unheard } from './next-call.ts'
import { done } from './step-result.ts'

const branch = { accepts: ['correct'], reopensOn: ['annul'], step: () => done() }
const row: BranchRow = { ...newBranch('card'), state: 'waiting', cause: 'timer' }
const signal = (id: string, type = 'correct'): SignalRow => ({ id, type, at: 0, pending: ['card'] })

it('a branch that waits is not called without a reason', () => {
  expect(nextCall(branch, row, [])).toBeUndefined()
  expect(nextCall(branch, { ...row, state: 'pending' }, [signal('1')])).toBeUndefined()
  expect(nextCall(branch, row, [{ ...signal('1'), pending: ['residence'] }])).toBeUndefined()
})

it('the oldest signal comes first', () => {
  expect(nextCall(branch, row, [signal('1'), signal('2')])).toMatchObject({
    cause: 'signal',
    received: { id: '1' },
    row: { held: '1' },
  })
})

it('a signal whose attempt is to be repeated goes before later ones', () => {
  const retrying: BranchRow = { ...row, state: 'retrying', cause: 'retry', held: '1' }
  expect(nextCall(branch, retrying, [signal('1'), signal('2')])).toBeUndefined()
  const woken: BranchRow = { ...retrying, state: 'ready' }
  expect(nextCall(branch, woken, [signal('1'), signal('2')])).toMatchObject({ cause: 'retry', received: { id: '1' } })
})

it('a branch that failed on a signal hears a later one in its place, and not the same again', () => {
  const failed: BranchRow = { ...row, state: 'failed', held: '1' }
  expect(nextCall(branch, failed, [signal('1')])).toBeUndefined()
  expect(nextCall(branch, failed, [signal('1'), signal('2')])).toMatchObject({ received: { id: '2' }, superseded: '1' })
})

it('a branch that has ended hears only what opens it again', () => {
  const ended: BranchRow = { ...row, state: 'done', endedAt: 1 }
  expect(nextCall(branch, ended, [signal('1')])).toBeUndefined()
  expect(nextCall(branch, ended, [signal('1', 'annul')])?.row.endedAt).toBeUndefined()
  expect(nextCall(branch, ended, [signal('1', 'annul')])).toMatchObject({ cause: 'signal' })
  expect(unheard(branch, ended, [signal('1'), signal('2', 'annul')])).toEqual(['1'])
  expect(unheard(branch, row, [signal('1')])).toEqual([])
})
