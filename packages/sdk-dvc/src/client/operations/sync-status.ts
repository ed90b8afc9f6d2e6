import { defineOperation, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zSyncStatusAnswer, zSyncStatusAnswerTolerant, zSyncStatusRequest } from '../../contract/index.ts'
import { dossierFields as fields } from '../dossier-fields.ts'
import { zDocument } from '../dossier-papers.ts'
import { dossierStatuses, dossierStatusNames } from '../dossier-status.ts'
import { portalErrors } from '../errors.ts'
import { requireSuccess } from '../require-success.ts'
import { writeDocument, writeTime } from '../write-papers.ts'

const zStatus = z.strictObject({
  /** The code that the portal gave. */
  dossierCode: zText(fields.code.max),
  /** Your own code of the same dossier. */
  localCode: zText(fields.code.max).optional(),
  status: z.enum(dossierStatusNames),
  at: zInstant,
  /** What was done, or what is asked for. */
  note: zText(4000),
  /** Technical id of the owner's account at the portal. */
  accountId: zText(fields['owner.accountId'].max).optional(),
  /** Papers of this step. */
  documents: z
    .array(zDocument.pick({ title: true, url: true, fileId: true, deleted: true, componentCode: true }))
    .max(100)
    .optional(),
})

/** Where a dossier that was filed at the national portal stands now. */
export type StatusUpdate = z.input<typeof zStatus>

/** `DongBoTrangThaiHoSo` */
export const syncStatus = defineOperation({
  system: 'dvc',
  meta: operations.syncStatus,
  refusals: portalErrors,
  input: zStatus,
  request: zSyncStatusRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zSyncStatusAnswer, tolerant: zSyncStatusAnswerTolerant },
  encode: (update) => ({
    service: operations.syncStatus.rpc.value,
    // The only value seen; nobody says what others would mean.
    type: '2' as const,
    data: {
      TrangThai: dossierStatuses[update.status].code,
      MaHoSo: update.dossierCode,
      ...(update.localCode !== undefined && { MaHoSoDonVi: update.localCode }),
      ...(update.accountId !== undefined && { MaDoiTuong: update.accountId }),
      NoiDung: update.note,
      NgayXuLy: writeTime(update.at),
      ...(update.documents && { TaiLieuXuLy: update.documents.map(writeDocument) }),
    },
  }),
  decode(answer, context): void {
    requireSuccess(answer, context)
  },
})
