import { describe, expect, it } from 'vitest'
import { statesBetween } from '../src/dossier/status-path.ts'

describe('the way of a dossier', () => {
  it.each([
    ['registered', 'returned', ['received', 'processing', 'finished', 'returned']],
    ['registered', 'not-received', ['not-received']],
    ['payment-required', 'finished', ['processing', 'finished']],
    ['supplement-required', 'processing', ['processing']],
    ['processing', 'withdrawn', ['withdrawn']],
  ] as const)('from %s to %s goes through every state that must have been', (from, to, way) => {
    expect(statesBetween(from, to)).toEqual(way)
  })

  it('out of an end is the state itself, so that it is seen', () => {
    expect(statesBetween('returned', 'processing')).toEqual(['processing'])
  })
})
