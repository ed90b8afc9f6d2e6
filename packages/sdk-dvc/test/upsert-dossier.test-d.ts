import type { RemoteError } from '@lienthong/sdk-core'
import type { DossierStatus, PortalErrorCode } from '@lienthong/sdk-dvc'

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whatToDo({ code }: RemoteError<PortalErrorCode>): 'update' | 'create' | 'correct' | 'look up' | 'drop' {
  switch (code) {
    case 'PORTAL_DOSSIER_EXISTS':
      return 'update'
    case 'PORTAL_DOSSIER_UNKNOWN':
      return 'create'
    case 'PORTAL_DATA_REFUSED':
      return 'correct'
    case 'PORTAL_FAILED':
      return 'look up'
    case 'PORTAL_QUESTION_UNKNOWN':
      return 'drop'
  }
}

/** The ten states, none more. */
export const isOver: Record<DossierStatus, boolean> = {
  registered: false,
  received: false,
  'not-received': true,
  processing: false,
  'supplement-required': false,
  'payment-required': false,
  withdrawn: true,
  stopped: true,
  finished: false,
  returned: true,
}
