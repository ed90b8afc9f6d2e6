import { officerAction, type OfficerAction, type OfficerOutcome, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import { findDeclaration, type KeptDeclaration } from './declarations.ts'
import { issue, move } from './lifecycle.ts'

const zDossier = z.strictObject({ dossierCode: z.string().min(1).max(100) })

function act(world: World, code: string, how: (kept: KeptDeclaration) => boolean): OfficerOutcome {
  const kept = findDeclaration(world, code)
  if (kept === undefined) return { refused: 'UNKNOWN', message: 'There is no dossier of that code' }
  const open = kept.state !== '9' && kept.state !== '3'
  if (!open || !how(kept)) return { refused: 'NOT_NOW', message: `The dossier is in state ${kept.state}` }
  return { done: { dossierCode: code, state: kept.state } }
}

/** Writes an action down that a dossier may allow. */
function action(summary: string, how: (world: World, kept: KeptDeclaration) => boolean): OfficerAction {
  return officerAction({
    summary,
    body: zDossier,
    run: (world, { dossierCode }) => act(world, dossierCode, (kept) => how(world, kept)),
  })
}

/** What the officers of the criminal-record office can be told to do. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  complete: action('Issues the certificate.', (world, kept) => {
    issue(world, kept)
    return true
  }),
  refuse: action('Refuses a dossier for good.', (world, kept) => {
    move(world, kept, '3')
    return true
  }),
  'ask-for-supplement': action(
    'Asks for a supplement; the second generation only has a state for it.',
    (world, kept) => {
      if (kept.generation === 1) return false
      move(world, kept, '5')
      return true
    },
  ),
}
