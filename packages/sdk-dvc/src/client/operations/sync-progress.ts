import { defineOperation, writeWireTime, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSyncProgressAnswer,
  zSyncProgressAnswerTolerant,
  zSyncProgressRequest,
} from '../../contract/index.ts'
import { dossierStatuses, dossierStatusNames } from '../dossier-status.ts'
import { portalErrors } from '../errors.ts'
import { requireSuccess } from '../require-success.ts'

/** What a step of the progress must be. */
export const zProgressStep = z.strictObject({
  dossierCode: zText(100),
  status: z.enum(dossierStatusNames),
  at: zInstant,
  officer: zText(50),
  officerTitle: zText(200).optional(),
  office: zText(500).optional(),
  /** What was done. */
  note: zText(4000),
})

/** One step of one dossier. */
export type ProgressStep = z.input<typeof zProgressStep>

/** `CapNhatTienDoHoSoMC` */
export const syncProgress = defineOperation({
  system: 'dvc',
  meta: operations.syncProgress,
  refusals: portalErrors,
  input: z.array(zProgressStep).min(1).max(10).readonly(),
  request: zSyncProgressRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zSyncProgressAnswer, tolerant: zSyncProgressAnswerTolerant },
  encode: (steps) => ({
    service: operations.syncProgress.rpc.value,
    data: steps.map((step) => ({
      MaHoSo: step.dossierCode,
      NguoiXuLy: step.officer,
      ...(step.officerTitle !== undefined && { ChucDanh: step.officerTitle }),
      ThoiDiemXuLy: writeWireTime(step.at, 'yyyyMMddHHmmss'),
      ...(step.office !== undefined && { PhongBanXuLy: step.office }),
      NoiDungXuLy: step.note,
      TrangThai: dossierStatuses[step.status].code,
    })),
  }),
  decode(answer, context): void {
    requireSuccess(answer.error_code, context)
  },
})
