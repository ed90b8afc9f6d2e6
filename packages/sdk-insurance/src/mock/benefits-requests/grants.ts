import { own, put, type FuneralPayer, type Slice, type World } from '@lienthong/mock-core'
import { listRequests } from './requests.ts'

/** Who was paid for and by whom, whichever system paid. */
const grants: Slice<Record<string, FuneralPayer>> = { key: 'insurance-benefits:grants', initial: () => ({}) }

/** Hears of every grant, of this payer and of the others. */
export function installGrants(world: World): void {
  world.on('funeral-grant-paid', ({ personalId, payer }) => put(world.slice(grants), personalId, payer))
}

/** Who paid, or is about to pay, for the funeral of somebody. A request that waits for its supplement holds the place. */
export function payerOf(world: World, personalId: string, except?: string): FuneralPayer | undefined {
  const underWay = listRequests(world).some(
    ({ code, state, question }) =>
      code !== except &&
      question.kind === 'funeral-grant' &&
      question.personalId === personalId &&
      state !== 'refused' &&
      state !== 'completed',
  )
  return own(world.slice(grants), personalId) ?? (underWay ? 'social-insurance' : undefined)
}
