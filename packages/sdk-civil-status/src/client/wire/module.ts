import type { RegistrationModule } from '../../contract/index.ts'
import type { RegistrationKind } from '../civil-status-registration.ts'

const modules: Readonly<Record<RegistrationKind, { single: RegistrationModule; joint?: RegistrationModule }>> = {
  birth: { single: 'KS', joint: 'LTKS' },
  death: { single: 'KT', joint: 'LTKT' },
  marriage: { single: 'KH', joint: 'LTKH' },
  'extract-copy': { single: 'BS' },
}

/** The module under which a dossier goes; copies are never part of a joint procedure. */
export function moduleOf(kind: RegistrationKind, joint: boolean): RegistrationModule {
  const { single, joint: together = single } = modules[kind]
  return joint ? together : single
}
