import type { RemoteError } from '@lienthong/sdk-core'
import {
  jointStatus,
  type JointDossier,
  type JointServiceClient,
  type JointServiceErrorCode,
  type NewJointDossier,
  type UpdateJointStatusResult,
} from '@lienthong/sdk-civil-status'

const parts = { jointDossierCode: 'G', dossierCode: 'H', procedureCode: 'P', at: '2026-03-02T08:20:00+07:00' } as const

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whatNow({ code }: RemoteError<JointServiceErrorCode>): 'later' | 'correct' | 'stop' {
  switch (code) {
    case 'JOINT_SERVICE_NOT_READY':
    case 'JOINT_SERVICE_FAILED':
      return 'later'
    case 'JOINT_SERVICE_FIELD_REFUSED':
      return 'correct'
    case 'JOINT_SERVICE_INVALID_TRANSITION':
    case 'JOINT_SERVICE_UNKNOWN_DOSSIER':
      return 'stop'
  }
}

/** A step asks for what belongs to it. */
export function tell(client: JointServiceClient): void {
  void client.updateJointStatus({ ...parts, status: 'received', knownStatus: 'new' })
  void client.updateJointStatus({ ...parts, status: 'refused', reason: 'x' })
  // @ts-expect-error: a refusal has a reason
  void client.updateJointStatus({ ...parts, status: 'refused' })
  // @ts-expect-error: a registered dossier has an entry
  void client.updateJointStatus({ ...parts, status: 'registered' })
  // @ts-expect-error: there is no such step
  void client.updateJointStatus({ ...parts, status: 'done' })
  // @ts-expect-error: nothing goes back to new
  jointStatus.canMove('received', 'new')
}

/** What became of a step is told apart by `outcome`. */
export function endOf(result: UpdateJointStatusResult): string {
  // @ts-expect-error: a step that was taken does not end a dossier by itself
  return result.outcome === 'updated' ? result.settledAs : result.settledAs
}

/** A dossier is told apart by the kind of its request. */
export function dayOf({ request }: JointDossier): string | undefined {
  switch (request.kind) {
    case 'birth':
      return request.child.birthDate
    case 'death':
      return request.deceased.diedOn
    case 'other':
      return request.module
  }
}

/** A row that could not be read has its error, and no id to ask by. */
export function idOf(row: NewJointDossier): string {
  // @ts-expect-error: an unreadable row has none
  return row.kind === 'unreadable' ? row.id : row.id
}
