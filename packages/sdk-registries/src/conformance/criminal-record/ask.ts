import type { CaseContext } from '@lienthong/conformance'
import type { z } from 'zod'
import {
  operations,
  zGetDeclarationStatusAnswer,
  zSubmitDeclarationAnswer,
  zSubmitRecordRequestAnswer,
} from '../../contract/index.ts'

type Name =
  | 'submitDeclaration'
  | 'getDeclarationStatus'
  | 'listDeclarationStatuses'
  | 'listRecordCatalogue'
  | 'markDeclarationsDone'
  | 'listDeclarations'

/** Sends one request of the first generation and demands this outcome: everything is told inside HTTP 200. */
export async function demand<Answer extends { STATUS: string | number }>(
  t: CaseContext,
  operation: Name,
  request: object,
  schema: z.ZodType<Answer>,
  status: '1' | '0',
): Promise<Answer> {
  const answer = await t.send(operations[operation], request)
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, schema, 'the answer')
  t.expectCode(String(body.STATUS), status, 'STATUS')
  return body
}

/** The same of the second generation, by whatever field tells the outcome. */
export async function ask<Answer>(
  t: CaseContext,
  operation: 'submitRecordRequest' | 'findRecordRequest',
  request: object,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const answer = await t.send(operations[operation], request)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, schema, 'the answer')
}

/** A good declaration. */
export function declarationOf(t: CaseContext) {
  const { name, personalId, birthDate, sex } = t.person('record-applicant')
  const today = wireDay(t.today)
  return {
    idReceivedDec: t.unique('H42'),
    dateReceivedDec: today,
    declarationWSForm: {
      fullName: name,
      genderId: sex === 'male' ? '1' : '0',
      birthDateStr: wireDay(birthDate),
      nationalityId: 'VN',
      idTypeId: '3',
      identifyNo: personalId,
      phone: '0912345678',
      declareDate: today,
      declareTypeId: '3846',
      requestQty: 1,
      objectRequestId: '72',
      formType: '1',
    },
  }
}

/** A good dossier of the second generation. */
export function requestOf(t: CaseContext) {
  const person = t.person('record-applicant')
  return {
    authKey: t.fact(person, 'authKey'),
    maTinh: '42',
    maHoSoMCDT: t.unique('H42'),
    nguonDangKy: '1',
    ngayTiepNhan: wireDay(t.today),
    toKhai: {
      loaiPhieu: '1',
      yeuCauCDNCV: '0',
      soLuongCap: 1,
      nycHoTen: person.name,
      nycGioiTinh: person.sex === 'male' ? '1' : '2',
      nycNgaySinh: wireDay(person.birthDate),
      nycQuocTich: 'VN',
      nycSoDinhDanh: person.personalId,
      uyQuyen: '0',
    },
  }
}

/** What a dossier of the second generation may tell beside. */
export const wholeForm = {
  mucDich: 'Xin việc làm',
  nycTenGoiKhac: 'Tên Khác',
  nycDanToc: '01',
  nycDienThoai: '0912345678',
  nycEmail: 'mau@example.vn',
  nycNoiSinh: { dcChiTiet: 'Hà Tĩnh' },
  nycThuongTru: { maTinhThanh: '42', maPhuongXa: '18073', dcChiTiet: 'Số 1' },
  nycTamTru: { maTinhThanh: '40', maPhuongXa: '16690', dcChiTiet: 'Số 2' },
  chaHoTen: 'Nguyễn Văn Cha',
  chaNgaySinh: '1950',
  meHoTen: 'Nguyễn Thị Mẹ',
  voChongHoTen: 'Nguyễn Văn Bạn',
  uyQuyen: '1',
  nuqHoTen: 'Nguyễn Văn Nộp',
  nuqSoDinhDanh: '942085000022',
  nuqQuanHe: 'Bạn',
  thongTinAnTich: 'Không có',
  nycCuTru: [{ tuNgay: '05/2004', denNgay: '03/2026', noiCuTru: 'Hà Tĩnh', ngheNghiep: 'Giáo viên' }],
  fileHoSo: [{ tenLoaiFile: 'Văn bản ủy quyền', tenFile: 'uy-quyen.pdf', noiDungFile: 'JVBERi0xLjQK' }],
}

/** Hands a good declaration in; its code and the number it was given. */
export async function entered(t: CaseContext) {
  const request = declarationOf(t)
  const { ID } = await demand(t, 'submitDeclaration', request, zSubmitDeclarationAnswer, '1')
  return { code: request.idReceivedDec, id: String(ID ?? '') }
}

/** Demands the state of a declaration. */
export async function expectState(t: CaseContext, code: string, state: '3' | '4' | '5') {
  const question = { idReceivedDec: code, infoType: '2' }
  const answer = await demand(t, 'getDeclarationStatus', question, zGetDeclarationStatusAnswer, '1')
  t.expectCode(String(answer.DEC_STATUS_ID), state, 'DEC_STATUS_ID')
  return answer
}

/** Hands a good dossier of the second generation in. */
export async function enteredRequest(t: CaseContext) {
  const request = requestOf(t)
  const { statusCode } = await ask(t, 'submitRecordRequest', request, zSubmitRecordRequestAnswer)
  t.expectCode(statusCode, '00', 'statusCode')
  return request
}

/** A day as the wire writes it. */
export function wireDay(day: string): string {
  return day.split('-').reverse().join('/')
}

/** What the cases of the first generation say of themselves. */
export const firstGeneration = {
  source: 'API document of the platform of Quảng Bình province',
  confidence: 'documented',
} as const

/** What the cases of the second generation say of themselves. */
export const secondGeneration = {
  source: 'public client code of a provincial one-stop product',
  confidence: 'observed',
} as const
