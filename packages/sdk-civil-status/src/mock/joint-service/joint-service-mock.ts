import type { MockSystem } from '@lienthong/mock-core'
import { citizenActions } from './citizens/actions.ts'
import { jointCast } from './citizens/cast.ts'
import { seedJointDossiers } from './citizens/seed.ts'
import { acknowledgeJointDossier } from './handlers/acknowledge-joint-dossier.ts'
import { getJointDossier } from './handlers/get-joint-dossier.ts'
import { listNewJointDossiers } from './handlers/list-new-joint-dossiers.ts'
import { updateJointStatus } from './handlers/update-joint-status.ts'
import { jointMockGateway } from './joint-mock-gateway.ts'
import { citizenPolicy, installLifecycle } from './lifecycle.ts'

/**
 * The joint-service software as a mock. Dossiers of personas wait in every new world; further ones are filed by
 * `POST /__admin/v1/officer/joint-service/file-birth` and `…/file-death`.
 */
export const jointServiceMock: MockSystem = {
  name: 'joint-service',
  gateway: jointMockGateway,
  operations: [listNewJointDossiers, getJointDossier, acknowledgeJointDossier, updateJointStatus],
  personas: [],
  cast: jointCast,
  officerActions: citizenActions,
  policy: citizenPolicy,
  install: installLifecycle,
  seed: seedJointDossiers,
}
