import {
  defineOperation,
  writeWireDate,
  writeWirePartialDate,
  zPartialDate,
  zPersonalId,
  zPlainDate,
  zText,
} from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSubmitRecordRequestAnswer,
  zSubmitRecordRequestAnswerTolerant,
  zSubmitRecordRequestRequest,
  type SubmitRecordRequestRequest,
} from '../../../contract/index.ts'
import { present } from '../../answer-parts.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { zResidencePeriod } from '../declaration.ts'
import { criminalRecordErrors } from '../errors.ts'

/** Which province asks, and its key. */
export const zRecordAccess = { authKey: zText(500), provinceCode: z.string().regex(/^\d{2}$/), dossierCode: zText(50) }

const zPlace = z.strictObject({ provinceCode: zText(50), communeCode: zText(50), detail: zText(500).optional() })

const zSubmitRecordRequestInput = z
  .strictObject({
    ...zRecordAccess,
    /** Where it was filed; the list is not public. */
    source: zText(10),
    receivedOn: zPlainDate,
    certificate: z.union([z.literal(1), z.literal(2)]),
    confirmBan: z.boolean().default(false),
    purpose: zText(500).optional(),
    copies: z.int().min(1).max(100).default(1),
    person: z.strictObject({
      name: zText(200),
      personalId: zPersonalId,
      sex: z.enum(['male', 'female']),
      birthDate: zPartialDate,
      ethnicityCode: zText(50).optional(),
      phone: zText(20).optional(),
      residence: zPlace.optional(),
    }),
    mandated: z.strictObject({ name: zText(200), personalId: zPersonalId, relation: zText(200) }).optional(),
    residences: z.array(zResidencePeriod).max(200).default([]),
  })
  .superRefine(({ certificate, mandated }, context) => {
    if (certificate === 2 && mandated !== undefined)
      context.addIssue({ code: 'custom', path: ['mandated'], params: { rule: 'contradicts' } })
  })

/** A dossier of the VNeID-era flow. */
export type SubmitRecordRequestInput = z.input<typeof zSubmitRecordRequestInput>

/** `POST /apiLyLichTuPhapV2/1.0/nhanHoSo` */
export const submitRecordRequest = defineOperation({
  system: 'criminal-record',
  meta: operations.submitRecordRequest,
  refusals: criminalRecordErrors,
  input: zSubmitRecordRequestInput,
  request: zSubmitRecordRequestRequest,
  answer: { strict: zSubmitRecordRequestAnswer, tolerant: zSubmitRecordRequestAnswerTolerant },
  encode: (input): SubmitRecordRequestRequest => ({
    authKey: input.authKey,
    maTinh: input.provinceCode,
    maHoSoMCDT: input.dossierCode,
    nguonDangKy: input.source,
    ngayTiepNhan: writeWireDate(input.receivedOn, 'dd/MM/yyyy'),
    toKhai: writeForm(input),
  }),
  decode({ statusCode, data }, context): { readonly requestId?: string } {
    refuseUnless('00', statusCode, 'CRIMINAL_RECORD_REFUSED', context)
    return present('requestId', data)
  },
})

function writeForm(input: z.output<typeof zSubmitRecordRequestInput>): SubmitRecordRequestRequest['toKhai'] {
  const { person, mandated, purpose } = input
  const { residence } = person
  return {
    loaiPhieu: input.certificate === 1 ? '1' : '2',
    yeuCauCDNCV: input.confirmBan ? '1' : '0',
    ...(purpose !== undefined && { mucDich: purpose }),
    soLuongCap: input.copies,
    nycHoTen: person.name,
    nycGioiTinh: person.sex === 'male' ? '1' : '2',
    nycNgaySinh: writeWirePartialDate(person.birthDate, '/'),
    nycQuocTich: 'VN',
    ...(person.ethnicityCode !== undefined && { nycDanToc: person.ethnicityCode }),
    nycSoDinhDanh: person.personalId,
    ...(person.phone !== undefined && { nycDienThoai: person.phone }),
    ...(residence && {
      nycThuongTru: {
        maTinhThanh: residence.provinceCode,
        maPhuongXa: residence.communeCode,
        ...(residence.detail !== undefined && { dcChiTiet: residence.detail }),
      },
    }),
    uyQuyen: mandated ? '1' : '0',
    ...(mandated && {
      nuqHoTen: mandated.name,
      nuqSoDinhDanh: mandated.personalId,
      nuqQuanHe: mandated.relation,
    }),
    nycCuTru: input.residences.map(({ from, to, place, job, workplace }) => ({
      tuNgay: writeWirePartialDate(from, '/'),
      denNgay: writeWirePartialDate(to, '/'),
      noiCuTru: place,
      ...(job !== undefined && { ngheNghiep: job }),
      ...(workplace !== undefined && { noiLamViec: workplace }),
    })),
  }
}
