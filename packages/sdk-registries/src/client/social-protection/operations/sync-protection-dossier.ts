import { defineOperation, writeWireTime, zInstant, zPlainDate, zText, type Instant } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSyncProtectionDossierAnswer,
  zSyncProtectionDossierAnswerTolerant,
  zSyncProtectionDossierRequest,
  type SyncProtectionDossierRequest,
} from '../../../contract/index.ts'
import { caseStatuses, type CaseStatus } from '../../case-status.ts'
import { refuseUnlessTaken, socialProtectionErrors } from '../errors.ts'

/** State of a dossier, by its name. */
export const zStatus = z.enum(Object.keys(caseStatuses) as [CaseStatus, ...CaseStatus[]])

const zPlace = z.strictObject({ provinceCode: zText(10), communeCode: zText(10), detail: zText(500).optional() })

const zSyncProtectionDossierInput = z.strictObject({
  /** Key of the province. */
  acceptKey: zText(500),
  dossierCode: zText(50),
  procedureCode: zText(50).optional(),
  /** Codes of the database whose lists are not public. */
  dataKind: zText(10),
  resultKind: zText(10).optional(),
  status: zStatus,
  submittedAt: zInstant,
  person: z.strictObject({
    name: zText(200),
    birthDate: zPlainDate,
    paperNumber: zText(20),
    ethnicityCode: zText(10).optional(),
    residence: zPlace.optional(),
  }),
  provinceCode: zText(10),
  communeCode: zText(10),
  decision: z
    .strictObject({ number: zText(100), issuedBy: zText(200), summary: zText(1000), issuedAt: zInstant })
    .optional(),
})

/** A dossier about social protection. */
export type SyncProtectionDossierInput = z.input<typeof zSyncProtectionDossierInput>

/** A time as this wire has it. */
export function wireTime(at: Instant): string {
  return writeWireTime(at, 'dd/MM/yyyy HH:mm:ss')
}

/** `POST /apiBTXH/DongBoDVC` */
export const syncProtectionDossier = defineOperation({
  system: 'social-protection',
  meta: operations.syncProtectionDossier,
  refusals: socialProtectionErrors,
  input: zSyncProtectionDossierInput,
  request: zSyncProtectionDossierRequest,
  answer: { strict: zSyncProtectionDossierAnswer, tolerant: zSyncProtectionDossierAnswerTolerant },
  encode: ({ person, decision, ...dossier }): SyncProtectionDossierRequest => ({
    AcceptKey: dossier.acceptKey,
    MaHoSo: dossier.dossierCode,
    ...(dossier.procedureCode !== undefined && { MaTTHC: dossier.procedureCode }),
    LoaiDuLieu: dossier.dataKind,
    ...(dossier.resultKind !== undefined && { LoaiKetQua: dossier.resultKind }),
    ...(decision && {
      SoQuyetDinh: decision.number,
      CoQuanBanHanh: decision.issuedBy,
      TrichYeu: decision.summary,
      NgayBanHanh: wireTime(decision.issuedAt),
    }),
    HoVaTen: person.name,
    NgayThangNamSinh: wireTime(`${person.birthDate}T00:00:00+07:00` as Instant),
    ...(person.ethnicityCode !== undefined && { DanTocId: person.ethnicityCode }),
    CMND: person.paperNumber,
    MaTinh: dossier.provinceCode,
    MaXa: dossier.communeCode,
    ...(person.residence && {
      HKTT_MaTinh: person.residence.provinceCode,
      HKTT_MaXa: person.residence.communeCode,
      ...(person.residence.detail !== undefined && { HKTT_ChiTiet: person.residence.detail }),
    }),
    StatusId: caseStatuses[dossier.status].code,
    SubmitedDate: wireTime(dossier.submittedAt),
  }),
  decode({ error_code }, context): void {
    refuseUnlessTaken(error_code, context)
  },
})
