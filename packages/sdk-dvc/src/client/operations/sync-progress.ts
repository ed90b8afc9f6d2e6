import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSyncProgressAnswer,
  zSyncProgressAnswerTolerant,
  zSyncProgressRequest,
} from '../../contract/index.ts'
import { dossierStatuses } from '../dossier-status.ts'
import { portalErrors } from '../errors.ts'
import { zProgressStep } from '../progress-step.ts'
import { requireSuccess } from '../require-success.ts'
import { writeTime } from '../write-papers.ts'

/** The most steps of one call: one public client sends no more, and the mock takes no more. */
export const maxProgressSteps = 10

/** `CapNhatTienDoHoSoMC` */
export const syncProgress = defineOperation({
  system: 'dvc',
  meta: operations.syncProgress,
  refusals: portalErrors,
  input: z.array(zProgressStep).min(1).max(maxProgressSteps).readonly(),
  request: zSyncProgressRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zSyncProgressAnswer, tolerant: zSyncProgressAnswerTolerant },
  encode: (steps) => ({
    service: operations.syncProgress.rpc.value,
    data: steps.map((step) => ({
      MaHoSo: step.dossierCode,
      NguoiXuLy: step.officer,
      ...(step.officerTitle !== undefined && { ChucDanh: step.officerTitle }),
      ThoiDiemXuLy: writeTime(step.at),
      ...(step.office !== undefined && { PhongBanXuLy: step.office }),
      NoiDungXuLy: step.note,
      TrangThai: dossierStatuses[step.status].code,
      ...(step.startedAt !== undefined && { NgayBatDau: writeTime(step.startedAt) }),
      ...(step.dueAt !== undefined && { NgayKetThucTheoQuyDinh: writeTime(step.dueAt) }),
    })),
  }),
  decode(answer, context): void {
    requireSuccess(answer, context)
  },
})
