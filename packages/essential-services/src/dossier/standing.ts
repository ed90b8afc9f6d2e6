import type { DossierView } from './dossier-view.ts'
import type { DossierSync } from './ports.ts'
import type { ServiceCase } from './service-case.ts'

/**
 * How far a dossier has come whose fee is paid first: its system has it, it was taken back before, it still waits,
 * or nobody that can be asked has heard of it: then it waits when it is just being handed in, and is unknown when it is followed.
 *
 * A process may be gone between two steps and another one may have done the next: who has the dossier is asked, not remembered.
 */
export type Standing =
  | { readonly stage: 'handed-in'; readonly view: DossierView }
  | { readonly stage: 'withdrawn' }
  | { readonly stage: 'waits' }
  | { readonly stage: 'unknown' }

/** Asks the system, and then whoever tells the portal, where a dossier stands that waited. */
export async function standingOf(
  dossierCode: string,
  serviceCase: Pick<ServiceCase, 'view'>,
  sync: DossierSync | undefined,
): Promise<Standing> {
  const view = await serviceCase.view()
  if (view.status !== undefined) return { stage: 'handed-in', view }
  const last = await sync?.lastTold?.(dossierCode)
  if (last === 'withdrawn') return { stage: 'withdrawn' }
  return { stage: last === 'payment-required' ? 'waits' : 'unknown' }
}
