import { defineOperation, dueDate, writeWireTime, zInstant, zText, type Instant } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zJointServiceAnswer,
  zJointServiceAnswerTolerant,
  zUpdateJointStatusRequest,
  type UpdateJointStatusRequest,
} from '../../../contract/index.ts'
import { jointServiceErrors } from '../errors.ts'
import { zJointEntry } from '../joint-entry.ts'
import { jointStatus, type JointStatus, type KnownJointStatus } from '../joint-status.ts'
import { given } from '../wire/form-reader.ts'
import { readOutcome, type Outcome } from '../wire/read-outcome.ts'
import { writeEntry } from '../wire/write-entry.ts'

const zKnown = z.enum(Object.keys(jointStatus.moves) as [KnownJointStatus, ...KnownJointStatus[]])

const stepParts = {
  jointDossierCode: zText(50),
  /** Code of the dossier at the provincial one-stop system. */
  dossierCode: zText(50),
  /** Code of the joint procedure, as the dossier came with it. */
  procedureCode: zText(20),
  /** When the step was done. */
  at: zInstant,
  /** The last step the software took, when you know it: a step that cannot follow is then refused before anything is sent. */
  knownStatus: zKnown.optional(),
  officer: z
    .strictObject({ name: zText(200), title: zText(200).optional(), department: zText(200).optional() })
    .optional(),
  /** What was done, for the citizen to read. */
  action: zText(2000).optional(),
  note: zText(2000).optional(),
  /** When the work on this step began. */
  startedAt: zInstant.optional(),
  /** When it has to be done by law. */
  dueAt: zInstant.optional(),
  /** When the result was promised before, and is now. */
  promised: z.strictObject({ before: zInstant, now: zInstant }).optional(),
}

const zPlainStep = z.strictObject({
  ...stepParts,
  status: z.enum(['received', 'eligible', 'sent-to-registry']),
})

const zReturnedStep = z.strictObject({
  ...stepParts,
  status: z.literal('returned'),
  /** The entry as it stands now, when the personal number came after `registered` was told. */
  entry: zJointEntry.optional(),
})

const zSupplementStep = z.strictObject({
  ...stepParts,
  status: z.literal('supplement-required'),
  /** What is missing, for the citizen to read. */
  reason: zText(2000),
  /** Last moment for it. Default is seven working days, by the rule of 15:00. */
  supplementBy: zInstant.optional(),
})

const zRegisteredStep = z.strictObject({ ...stepParts, status: z.literal('registered'), entry: zJointEntry })

const zRefusedStep = z.strictObject({
  ...stepParts,
  status: z.literal('refused'),
  /** Why, for the citizen to read. */
  reason: zText(2000),
})

const zStep = z
  .discriminatedUnion('status', [zPlainStep, zSupplementStep, zRegisteredStep, zReturnedStep, zRefusedStep])
  .superRefine(({ knownStatus, status }, context) => {
    // A repetition is answered as done, and may be what brings an outbox back to order.
    if (knownStatus === undefined || knownStatus === status || jointStatus.canMove(knownStatus, status)) return
    context.addIssue({ code: 'custom', path: ['status'], params: { rule: 'status-order' } })
  })

/** One step of a joint dossier. Switch on `status`. */
export type UpdateJointStatusInput = z.input<typeof zStep>

type Step = z.output<typeof zStep>

/** What became of a step. */
export type UpdateJointStatusResult = Outcome

/** `POST /api/lienthongdvclt/capNhatTrangThaiHoSoDVCLTHoTich` */
export const updateJointStatus = defineOperation({
  system: 'joint-service',
  meta: operations.updateJointStatus,
  refusals: jointServiceErrors,
  input: zStep,
  request: zUpdateJointStatusRequest,
  answer: { strict: zJointServiceAnswer, tolerant: zJointServiceAnswerTolerant },
  encode: (step): UpdateJointStatusRequest =>
    given({
      maTTHC: step.procedureCode,
      soHoSoLT: step.jointDossierCode,
      coQuanXuLy: civilStatusBranch,
      maHoSo: step.dossierCode,
      trangThai: jointStatus.codes[step.status satisfies JointStatus],
      thoiGianThucHien: wireTime(step.at),
      ghiChu: step.note,
      ketQuaXuLy: 'entry' in step && step.entry ? JSON.stringify(writeEntry(step.entry)) : undefined,
      nguoiXuLy: step.officer?.name,
      chucDanh: step.officer?.title,
      phongBanXuLy: step.officer?.department,
      noiDungXuLy: 'reason' in step ? step.reason : step.action,
      ngayBatDau: step.startedAt && wireTime(step.startedAt),
      ngayKetThucTheoQuyDinh: step.dueAt && wireTime(step.dueAt),
      ngayHenTraTruoc: step.promised && wireTime(step.promised.before),
      ngayHenTraMoi: step.promised && wireTime(step.promised.now),
      hanBoSungHoSo: step.status === 'supplement-required' ? wireTime(supplementBy(step)) : undefined,
    }),
  decode: (answer, context): UpdateJointStatusResult => readOutcome(answer, context, fieldNames),
})

/** `coQuanXuLy`: this client speaks for the civil-status branch. */
const civilStatusBranch = 5 as const

/** Working days a citizen has for a supplement, as public clients count. */
const supplementWorkingDays = 7

function supplementBy({ at, supplementBy }: Extract<Step, { status: 'supplement-required' }>): Instant {
  return supplementBy ?? dueDate({ receivedAt: at, limitWorkingDays: supplementWorkingDays }).dueAt
}

function wireTime(at: Instant): string {
  return writeWireTime(at, 'dd/MM/yyyy HH:mm:ss')
}

/** Fields of the input by their names on the wire. */
const fieldNames: Readonly<Record<string, string>> = {
  maTTHC: 'procedureCode',
  soHoSoLT: 'jointDossierCode',
  maHoSo: 'dossierCode',
  trangThai: 'status',
  thoiGianThucHien: 'at',
  ghiChu: 'note',
  ketQuaXuLy: 'entry',
  nguoiXuLy: 'officer.name',
  chucDanh: 'officer.title',
  phongBanXuLy: 'officer.department',
  noiDungXuLy: 'action',
  ngayBatDau: 'startedAt',
  ngayKetThucTheoQuyDinh: 'dueAt',
  ngayHenTraTruoc: 'promised.before',
  ngayHenTraMoi: 'promised.now',
  hanBoSungHoSo: 'supplementBy',
}
