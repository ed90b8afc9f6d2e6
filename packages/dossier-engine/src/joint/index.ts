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
