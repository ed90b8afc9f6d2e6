import { dossierStatuses, type DossierStatus, type PortalDossier } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { creationStatus, planDelivery } from './plan-delivery.ts'
import { mayMove } from './status-moves.ts'
import type { SyncStep } from './sync-event.ts'

const states = Object.keys(dossierStatuses) as DossierStatus[]

/** Steps along the table, as a dossier really goes. */
const path = fc.array(fc.nat(), { minLength: 1, maxLength: 10 }).map((choices) => {
  let at: DossierStatus = 'registered'
  return choices.map((choice): SyncStep => {
    const next = states.filter((status) => mayMove(at, status))
    at = next[choice % next.length] ?? at
    return { status: at, at: '2026-03-02T09:00:00+07:00', officer: 'x', note: 'x' }
  })
})

it('after a call that was taken or not, whatever was lost: nothing is sent twice and nothing is left out', () => {
  fc.assert(
    fc.property(path, fc.boolean(), (steps, taken) => {
      const dossier = { code: 'A', status: steps.at(-1)?.status } as PortalDossier
      const event = { dossier, steps }
      const status = taken ? dossier.status : creationStatus(event)
      const plan = planDelivery(event, { left: undefined, found: { status }, doubt: 'steps' })
      if ('problem' in plan) {
        // Only where the state says the same before and after.
        expect(plan.problem).toBe('OUTCOME_UNDECIDABLE')
        expect(dossier.status).toBe(creationStatus(event))
        return
      }
      const sent = plan.actions.flatMap((action) => (action.call === 'progress' ? action.steps : []))
      expect(sent).toEqual(taken ? [] : steps)
      expect(plan.actions.at(-1)).toEqual({ call: 'update' })
    }),
  )
})
