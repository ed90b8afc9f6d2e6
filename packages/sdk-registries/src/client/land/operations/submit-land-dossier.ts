import { defineOperation, writeWireTime, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSubmitLandDossierAnswer,
  zSubmitLandDossierAnswerTolerant,
  zSubmitLandDossierRequest,
  type SubmitLandDossierRequest,
} from '../../../contract/index.ts'
import { writeBase64 } from '../../base64.ts'
import { zFileContent } from '../../file-content.ts'
import { landErrors } from '../errors.ts'

const zPaper = z.strictObject({
  name: zText(500),
  originals: z.int().min(0).max(1000).default(0),
  copies: z.int().min(0).max(1000).default(0),
  file: z
    .strictObject({
      name: zText(200),
      content: zFileContent,
    })
    .optional(),
})

const zSubmitLandDossierInput = z.strictObject({
  /** Number of the receipt, by which the land system knows the dossier. */
  receiptCode: zText(50),
  dossierCode: zText(50),
  /** True when the province decides it. */
  byProvince: z.boolean(),
  provinceCode: z.string().regex(/^\d{2}$/),
  /** Of a dossier before 2025-07-01. */
  districtCode: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  communeCode: z.string().regex(/^\d{5}$/),
  receivedBy: zText(200),
  receivedAt: zInstant,
  dueAt: zInstant,
  address: zText(500).optional(),
  applicant: z.strictObject({
    name: zText(200),
    paperNumber: zText(20),
    address: zText(500),
    phone: zText(20).optional(),
    email: zText(200).optional(),
  }),
  procedure: z.strictObject({ code: zText(50), name: zText(500) }),
  parcels: z
    .array(
      z.strictObject({
        number: zText(20),
        mapSheet: zText(20),
        areaM2: z.number().positive().max(1e9).optional(),
        address: zText(500).optional(),
      }),
    )
    .min(1)
    .max(100),
  papers: z.array(zPaper).max(100).default([]),
})

/** A dossier about land. */
export type SubmitLandDossierInput = z.input<typeof zSubmitLandDossierInput>

/** `POST /apiDatDai/1.0/tiepNhanHoSo` */
export const submitLandDossier = defineOperation({
  system: 'land',
  meta: operations.submitLandDossier,
  refusals: landErrors,
  input: zSubmitLandDossierInput,
  request: zSubmitLandDossierRequest,
  answer: { strict: zSubmitLandDossierAnswer, tolerant: zSubmitLandDossierAnswerTolerant },
  encode: (input): SubmitLandDossierRequest => ({
    LaQuyTrinhCapTinh: input.byProvince,
    TinhId: Number(input.provinceCode),
    ...(input.districtCode !== undefined && { HuyenId: Number(input.districtCode) }),
    XaId: Number(input.communeCode),
    SoBienNhan: input.receiptCode,
    MaHoSoMotCua: input.dossierCode,
    NguoiTiepNhan: input.receivedBy,
    NgayTiepNhan: writeWireTime(input.receivedAt, 'dd/MM/yyyy HH:mm:ss'),
    NgayHenTra: writeWireTime(input.dueAt, 'dd/MM/yyyy HH:mm:ss'),
    ...(input.address !== undefined && { DiaChiTaiSan: input.address }),
    ThongTinNguoiNopDon: writeApplicant(input.applicant),
    ThongTinQuyTrinh: { MaQuyTrinh: input.procedure.code, TenQuyTrinh: input.procedure.name },
    ThongTinThuaDat: input.parcels.map(({ number, mapSheet, areaM2, address }) => ({
      SoThuTuThua: number,
      SoHieuBanDo: mapSheet,
      ...(areaM2 !== undefined && { DienTich: areaM2 }),
      ...(address !== undefined && { DiaChiChiTiet: address }),
    })),
    DanhSachGiayToDinhKem: input.papers.map(({ name, originals, copies, file }) => ({
      TenGiayTo: name,
      SoBanChinh: originals,
      SoBanSao: copies,
      ...(file && { TapTin: { name: file.name, data: writeBase64(file.content) } }),
    })),
  }),
  decode({ status: { success, code } }, context): void {
    if (!success) context.refuse({ code: 'LAND_REFUSED', ...(code != null && { wireCode: String(code) }) })
  },
})

function writeApplicant(applicant: z.output<typeof zSubmitLandDossierInput>['applicant']) {
  const { name, paperNumber, address, phone, email } = applicant
  return {
    HoTen: name,
    SoChungMinh: paperNumber,
    DiaChiChiTiet: address,
    ...(phone !== undefined && { SoDienThoai: phone }),
    ...(email !== undefined && { Email: email }),
  }
}
