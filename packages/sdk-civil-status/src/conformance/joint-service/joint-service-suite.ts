import type { ConformanceSuite } from '@lienthong/conformance'
import { goodJointAccount } from './cases/issue-joint-token.good-account.ts'
import { wrongJointPassword } from './cases/issue-joint-token.wrong-password.ts'
import { waitingDossier } from './cases/list-new-joint-dossiers.waiting-dossier.ts'
import { listJointWithoutToken } from './cases/list-new-joint-dossiers.without-token.ts'
import { birthForm } from './cases/get-joint-dossier.birth-form.ts'
import { deathForm } from './cases/get-joint-dossier.death-form.ts'
import { residenceAndCard } from './cases/get-joint-dossier.residence-and-card.ts'
import { papers } from './cases/get-joint-dossier.papers.ts'
import { unknownId } from './cases/get-joint-dossier.unknown-id.ts'
import { withdrawnDossier } from './cases/get-joint-dossier.withdrawn.ts'
import { leavesTheList } from './cases/acknowledge-joint-dossier.leaves-the-list.ts'
import { repeatedAcknowledgement } from './cases/acknowledge-joint-dossier.repeated.ts'
import { unknownAcknowledgement } from './cases/acknowledge-joint-dossier.unknown-code.ts'
import { acknowledgeWithoutToken } from './cases/acknowledge-joint-dossier.without-token.ts'
import { birthInOrder } from './cases/update-joint-status.birth-in-order.ts'
import { numberLater } from './cases/update-joint-status.number-later.ts'
import { deathInOrder } from './cases/update-joint-status.death-in-order.ts'
import { supplementAsked } from './cases/update-joint-status.supplement-asked.ts'
import { receivedAgain } from './cases/update-joint-status.received-again.ts'
import { predecessorMissing } from './cases/update-joint-status.predecessor-missing.ts'
import { notBegun } from './cases/update-joint-status.not-begun.ts'
import { stepBack } from './cases/update-joint-status.step-back.ts'
import { afterRefusal } from './cases/update-joint-status.after-refusal.ts'
import { afterReturn } from './cases/update-joint-status.after-return.ts'
import { unknownJointDossier } from './cases/update-joint-status.unknown-dossier.ts'
import { missingStepField } from './cases/update-joint-status.missing-field.ts'
import { entryMissing } from './cases/update-joint-status.entry-missing.ts'
import { updateWithoutToken } from './cases/update-joint-status.without-token.ts'
import { jointConnector } from './joint-connector.ts'

/** What is demanded of the joint-service software. */
export const jointServiceSuite: ConformanceSuite = {
  system: 'joint-service',
  connectors: { 'joint-service': jointConnector },
  cases: [
    goodJointAccount,
    wrongJointPassword,
    waitingDossier,
    listJointWithoutToken,
    birthForm,
    deathForm,
    residenceAndCard,
    papers,
    unknownId,
    withdrawnDossier,
    leavesTheList,
    repeatedAcknowledgement,
    unknownAcknowledgement,
    acknowledgeWithoutToken,
    birthInOrder,
    numberLater,
    deathInOrder,
    supplementAsked,
    receivedAgain,
    predecessorMissing,
    notBegun,
    stepBack,
    afterRefusal,
    afterReturn,
    unknownJointDossier,
    missingStepField,
    entryMissing,
    updateWithoutToken,
  ],
}
