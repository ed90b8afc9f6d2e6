import { instantOf, type Clock } from '@lienthong/sdk-core'
import { ServiceError } from '../api/service-error.ts'
import type { PaymentProof } from './case-system.ts'
import type { DossierSync } from './ports.ts'
import type { ServiceCase } from './service-case.ts'

/** What is needed to hand in a dossier that waited for its fee. */
export interface WaitingDossier {
  readonly dossierCode: string
  readonly serviceCase: ServiceCase
  readonly sync?: DossierSync | undefined
  readonly clock: Clock
}

/**
 * Hands in a dossier that waited for its fee, and looks again: another process may have withdrawn it meanwhile.
 *
 * @throws {@link ServiceError} `SERVICE_DOSSIER_WITHDRAWN`; with `what: 'withdraw'` when the system has it now and did not take it back.
 */
export async function handIn(dossier: WaitingDossier, proof: PaymentProof): Promise<void> {
  const { dossierCode, serviceCase, sync } = dossier
  await serviceCase.file(proof)
  if ((await sync?.lastTold?.(dossierCode)) !== 'withdrawn') return
  const gone = await isTakenBack(dossier)
  throw new ServiceError('SERVICE_DOSSIER_WITHDRAWN', gone ? {} : { what: 'withdraw' })
}

async function isTakenBack({ serviceCase, clock }: WaitingDossier): Promise<boolean> {
  try {
    const { status } = await serviceCase.view()
    if (status === 'withdrawn') return true
    if (serviceCase.withdraw === undefined) return false
    await serviceCase.withdraw({ reason: 'Hồ sơ đã được rút trước khi nộp', at: instantOf(clock.now()) })
    return true
  } catch {
    // Whoever hears of the withdrawal is told that the system still has it; why is of no use beside that.
    return false
  }
}
