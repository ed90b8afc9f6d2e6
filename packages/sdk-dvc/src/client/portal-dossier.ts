import { writeWireTime, zInstant, zPersonalId, zText, type Instant } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { PortalDossier as WireDossier } from '../contract/index.ts'
import { dossierStatuses, dossierStatusNames } from './dossier-status.ts'

const zResultPaper = z.strictObject({
  title: zText(2000),
  /** Code of the result in the procedure, as `KQ.G15.000031`. */
  resultCode: zText(50),
  /** Address from which the portal fetches the file. */
  url: z.url({ protocol: /^https?$/ }).max(2000),
})

/** Checks a dossier before it is sent to the portal. */
export const zPortalDossier = z.strictObject({
  code: zText(100),
  procedure: z.strictObject({
    code: z.string().regex(/^\d\.\d{6}$/),
    name: zText(2000),
    fieldCode: zText(50),
    fieldName: zText(500),
  }),
  channel: z.enum(['desk', 'online', 'post']),
  owner: z.strictObject({
    kind: z.enum(['citizen', 'business', 'agency', 'organisation']).default('citizen'),
    name: zText(500),
    personalId: zPersonalId,
    /** Technical id of the owner's account at the portal; only with channel `online`. */
    accountId: zText(100).optional(),
    verifiedByVneid: z.boolean().default(false),
  }),
  phone: zText(20).optional(),
  email: z.email().optional(),
  summary: zText(1000),
  submittedAt: zInstant,
  receivedAt: zInstant,
  dueAt: zInstant.optional(),
  status: z.enum(dossierStatusNames),
  finishedAt: zInstant.optional(),
  returnedAt: zInstant.optional(),
  resultDelivery: z.enum(['desk', 'post']).default('desk'),
  /** Name of the unit that works on it. */
  processingUnit: zText(500),
  results: z.array(zResultPaper).max(50).default([]),
})

/** A dossier as it is handed to the portal. */
export type PortalDossier = z.input<typeof zPortalDossier>

type Checked = z.output<typeof zPortalDossier>

const channels = { desk: '1', online: '2', post: '3' } as const
const ownerKinds = { citizen: '1', business: '2', agency: '3', organisation: '4' } as const
const deliveries = { desk: '0', post: '1' } as const
/** Filed at the province's own desk or portal, not at the national one. */
const filedWithProvince = '2'
const personalNumber = '1'

/** Writes a dossier: everything text, absent times as "". */
export function writeDossier(dossier: Checked): WireDossier {
  const { procedure, owner, results } = dossier
  return {
    MaHoSo: dossier.code,
    MaTTHC: procedure.code,
    TenTTHC: procedure.name,
    MaLinhVuc: procedure.fieldCode,
    TenLinhVuc: procedure.fieldName,
    KenhThucHien: channels[dossier.channel],
    ChuHoSo: owner.name,
    LoaiDoiTuong: ownerKinds[owner.kind],
    ...(owner.accountId !== undefined && { MaDoiTuong: owner.accountId }),
    ...(dossier.email !== undefined && { Email: dossier.email }),
    SoDienThoai: dossier.phone ?? '',
    TrichYeuHoSo: dossier.summary,
    NgayTiepNhan: writeTime(dossier.receivedAt),
    NgayHenTra: writeTime(dossier.dueAt),
    TrangThaiHoSo: dossierStatuses[dossier.status].code,
    NgayTra: writeTime(dossier.returnedAt),
    HinhThuc: deliveries[dossier.resultDelivery],
    NgayKetThucXuLy: writeTime(dossier.finishedAt),
    DonViXuLy: dossier.processingUnit,
    DanhSachGiayToKetQua: results.map(({ title, resultCode, url }) => ({
      TenGiayTo: title,
      MaGiayToKetQua: resultCode,
      DuongDanTepTinKetQua: url,
    })),
    NoiNopHoSo: filedWithProvince,
    HoSoCoThanhPhanSoHoa: '0',
    TaiKhoanDuocXacThucVoiVNeID: owner.verifiedByVneid ? '1' : '0',
    DuocThanhToanTrucTuyen: '0',
    DinhDanhCHS: [{ LoaiDinhDanh: personalNumber, SoDinhDanh: owner.personalId }],
    NgayNopHoSo: writeTime(dossier.submittedAt),
  }
}

function writeTime(value: Instant | undefined): string {
  return value === undefined ? '' : writeWireTime(value, 'yyyyMMddHHmmss')
}
