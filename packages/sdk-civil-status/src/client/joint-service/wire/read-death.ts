import { sexOfCode } from '@lienthong/sdk-core'
import type { JointBeneficiaryTolerant, JointDeathFormTolerant, JointFormTolerant } from '../../../contract/index.ts'
import { deathNoticeCodes } from '../../code-lists.ts'
import type { JointBenefit, JointDeathRequest } from '../joint-dossier.ts'
import { FormReader, given, isYes, textOf } from './form-reader.ts'
import { readPerson } from './read-person.ts'
import { readCommon } from './read-request.ts'

/** Payers of benefits. The codes on the wire are this project's. */
const payers = {
  'social-insurance': 'BHXH',
  'social-protection': 'BTXH',
  'social-pension': 'HTXH',
  'war-veteran': 'CCB',
  'youth-volunteer': 'TNXP',
  merit: 'NCC',
  none: 'KHONG',
} as const

/** Reads the form of a joint death. */
export function readDeath(form: JointFormTolerant, civil: JointDeathFormTolerant): JointDeathRequest {
  const reader = new FormReader()
  const electronic = readElectronicNotice(civil, reader)
  const deathNotice = readNotice(civil, reader)
  if (electronic === undefined && deathNotice === undefined) reader.note('deathNotice', 'required')
  return given({
    kind: 'death' as const,
    ...readCommon(civil, form.nhanKetQua, reader),
    electronicDeathNotice: electronic,
    deathNotice,
    deceased: readDeceased(civil, reader),
    removesResidence: isYes(form.xoaThuongTru),
    benefit: readBenefit(form, reader),
    problems: reader.problems,
  })
}

function readElectronicNotice(
  civil: JointDeathFormTolerant,
  reader: FormReader,
): JointDeathRequest['electronicDeathNotice'] {
  const number = textOf(civil.maGBT)
  const issuedOn = reader.day('electronicDeathNotice.issuedOn', civil.ngayCapGBT, 'yyyyMMdd')
  return number === undefined ? undefined : given({ number, issuedOn })
}

function readNotice(civil: JointDeathFormTolerant, reader: FormReader): JointDeathRequest['deathNotice'] {
  const notice = given({
    kind: reader.code(civil.gbtLoai, deathNoticeCodes),
    number: textOf(civil.gbtSo),
    issuedOn: reader.day('deathNotice.issuedOn', civil.gbtNgay),
    issuer: textOf(civil.gbtCoQuanCap),
  })
  return Object.keys(notice).length === 0 ? undefined : notice
}

function readDeceased(civil: JointDeathFormTolerant, reader: FormReader): JointDeathRequest['deceased'] {
  const sex = sexOfCode('civil-status', civil.nktGioiTinh ?? '')
  if (sex === undefined) reader.note('deceased.sex', 'required')
  reader.required('deceased.diedOn', civil.nktNgayChet)
  return given({
    ...readPerson(civil, 'nkt', 'deceased', reader),
    sex,
    diedOn: reader.partialDate('deceased.diedOn', civil.nktNgayChet),
    diedAt: timeOfDay(civil.nktGioPhutChet, reader),
    placeOfDeath: reader.required('deceased.placeOfDeath', civil.nktNoiChet),
    cause: reader.required('deceased.cause', civil.nktNguyenNhanChet),
  })
}

function timeOfDay(element: string | undefined, reader: FormReader): string | undefined {
  const text = textOf(element)
  if (text === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) return text
  reader.note('deceased.diedAt', 'format')
  return undefined
}

function readBenefit({ troCap }: JointFormTolerant, reader: FormReader): JointBenefit | undefined {
  if (troCap === undefined) return undefined
  const { nguoiHuong = [] } = troCap
  if (nguoiHuong.length === 0) reader.note('benefit.beneficiaries', 'required')
  return {
    payer: reader.code(troCap.loaiTroCap, payers) ?? 'unknown',
    funeral: isYes(troCap.maiTang),
    survivors: isYes(troCap.tuTuat),
    beneficiaries: nguoiHuong.map((one, index) => readBeneficiary(one, `benefit.beneficiaries.${index}`, reader)),
  }
}

function readBeneficiary(
  { hoTen, soDinhDanh, quanHe, taiKhoan = {} }: JointBeneficiaryTolerant,
  field: string,
  reader: FormReader,
): JointBenefit['beneficiaries'][number] {
  const number = reader.required(`${field}.account`, taiKhoan.soTaiKhoan)
  return given({
    name: reader.required(`${field}.name`, hoTen) ?? '',
    personalId: reader.personalId(`${field}.personalId`, soDinhDanh),
    relationship: textOf(quanHe),
    account:
      number === undefined
        ? undefined
        : given({ number, bank: textOf(taiKhoan.nganHang), holder: textOf(taiKhoan.chuTaiKhoan) }),
  })
}
