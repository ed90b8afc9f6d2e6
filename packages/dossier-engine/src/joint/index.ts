export { jointBirthProcess } from './birth-process.ts'
export { jointDeathProcess } from './death-process.ts'
export { zJointBirth, type JointBirth, type JointBirthForm } from './joint-birth.ts'
export {
  benefitPayers,
  zJointDeath,
  type BenefitPayer,
  type JointBenefit,
  type JointDeath,
  type JointDeathForm,
} from './joint-death.ts'
export type { JointFiling, JointPaper, PaidFee } from './joint-dossier.ts'
export type { JointOptions } from './joint-options.ts'
export type { JointEntryTold, JointServiceDesk, JointStepTold } from './joint-service-desk.ts'
export type { FuneralPayerDesk, JointSystems, RefundDesk } from './joint-systems.ts'
export { zJointSupplement, type JointSupplement } from './agency/agency-data.ts'
export type { JointPaperAnswer } from './agency/paper-answer.ts'
export type { JointCorrection } from './birth/corrected.ts'
export type { JointPayerDecision } from './death/payer-decision.ts'
export type { RecoveryRecord } from './death/recovery.ts'
export type { RegisteredBirthResult } from './registration/birth-desk.ts'
export { jointInputOf, type JointInput } from './take-in/joint-input.ts'
export type { JointReceptionDesk } from './take-in/joint-reception-desk.ts'
export { takeInJointDossier, type FoundJointDossier, type TakenIn } from './take-in/take-in.ts'
export { takeInListedDossier, type JointProcesses, type TakenInListed } from './take-in/take-in-listed.ts'
