import { defineOperation, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSyncProtectionProgressAnswer,
  zSyncProtectionProgressAnswerTolerant,
  zSyncProtectionProgressRequest,
  type SyncProtectionProgressRequest,
} from '../../../contract/index.ts'
import { caseStatuses } from '../../case-status.ts'
import { refuseUnlessTaken, socialProtectionErrors } from '../errors.ts'
import { wireTime, zStatus } from './sync-protection-dossier.ts'

const zSyncProtectionProgressInput = z.strictObject({
  acceptKey: zText(500),
  dossierCode: zText(50),
  officer: zText(200),
  account: zText(100).optional(),
  position: zText(200).optional(),
  unit: zText(200),
  content: zText(1000),
  status: zStatus,
  at: zInstant,
  startedAt: zInstant.optional(),
  dueAt: zInstant.optional(),
})

/** A step of a dossier. */
export type SyncProtectionProgressInput = z.input<typeof zSyncProtectionProgressInput>

/** `POST /apiBTXH/DongBoTienTrinh` */
export const syncProtectionProgress = defineOperation({
  system: 'social-protection',
  meta: operations.syncProtectionProgress,
  refusals: socialProtectionErrors,
  input: zSyncProtectionProgressInput,
  request: zSyncProtectionProgressRequest,
  answer: { strict: zSyncProtectionProgressAnswer, tolerant: zSyncProtectionProgressAnswerTolerant },
  encode: (step): SyncProtectionProgressRequest => ({
    AcceptKey: step.acceptKey,
    MaHoSo: step.dossierCode,
    ...(step.account !== undefined && { TaiKhoanXuLy: step.account }),
    NguoiXuLy: step.officer,
    ...(step.position !== undefined && { ChucDanh: step.position }),
    ThoiDiemXuLy: wireTime(step.at),
    DonViXuLy: step.unit,
    NoiDungXuLy: step.content,
    StatusId: caseStatuses[step.status].code,
    ...(step.startedAt !== undefined && { NgayBatDau: wireTime(step.startedAt) }),
    ...(step.dueAt !== undefined && { NgayKetThucTheoQuyDinh: wireTime(step.dueAt) }),
  }),
  decode({ error_code }, context): void {
    refuseUnlessTaken(error_code, context)
  },
})
