import { sexOfCode } from '@lienthong/sdk-core'
import type { JointBirthFormTolerant, JointFormTolerant } from '../../../contract/index.ts'
import type { JointBirthRequest, JointPerson } from '../joint-dossier.ts'
import { FormReader, given, isYes, textOf } from './form-reader.ts'
import { readPerson } from './read-person.ts'
import { readCommon } from './read-request.ts'

/** Reads the form of a joint birth. */
export function readBirth(form: JointFormTolerant, civil: JointBirthFormTolerant): JointBirthRequest {
  const reader = new FormReader()
  const request = given({
    kind: 'birth' as const,
    ...readCommon(civil, form.nhanKetQua, reader),
    liveBirthCertificate: readCertificate(civil, reader),
    child: readChild(civil, reader),
    mother: readParent(civil, 'me', 'mother', reader),
    father: readParent(civil, 'cha', 'father', reader),
    abandoned: civil.nksLoaiKhaiSinh === '5',
    residence: readResidence(form, reader),
    insurance: readInsurance(form, reader),
    identityCard: readIdentityCard(form),
  })
  if (!request.abandoned && !request.mother && !request.father) reader.note('mother', 'required')
  noteConsent(request, reader)
  return { ...request, problems: reader.problems }
}

function readCertificate(civil: JointBirthFormTolerant, reader: FormReader): JointBirthRequest['liveBirthCertificate'] {
  const number = reader.required('liveBirthCertificate', civil.maGCS)
  const issuedOn = reader.day('liveBirthCertificate.issuedOn', civil.ngayCapGCS, 'yyyyMMdd')
  return number === undefined ? undefined : given({ number, issuedOn })
}

function readChild(civil: JointBirthFormTolerant, reader: FormReader): JointBirthRequest['child'] {
  const sex = sexOfCode('civil-status', civil.nksGioiTinh ?? '')
  if (sex === undefined) reader.note('child.sex', 'required')
  reader.required('child.birthDate', civil.nksNgaySinh)
  return given({
    name: reader.required('child.name', civil.nksHoTen) ?? '',
    sex,
    birthDate: reader.day('child.birthDate', civil.nksNgaySinh),
    birthDateInWords: textOf(civil.nksNgaySinhBangChu),
    birthPlace: textOf(civil.nksNoiSinh),
    birthProvinceCode: textOf(civil.nksNoiSinhDVHC),
    birthPlaceAbroad: textOf(civil.nksNoiSinhNuocNgoai),
    origin: textOf(civil.nksQueQuan),
    ethnicityCode: textOf(civil.nksDanToc),
    otherEthnicity: textOf(civil.nksDanTocKhac),
    nationalityCode: textOf(civil.nksQuocTich),
  })
}

function readParent(
  civil: JointBirthFormTolerant,
  prefix: 'me' | 'cha',
  field: 'mother' | 'father',
  reader: FormReader,
): JointPerson | undefined {
  return textOf(civil[`${prefix}HoTen`]) === undefined ? undefined : readPerson(civil, prefix, field, reader)
}

function readResidence(
  { noiDangKyThuongTru: wish }: JointFormTolerant,
  reader: FormReader,
): JointBirthRequest['residence'] {
  if (wish === undefined) return undefined
  const { chuHo } = wish
  const head =
    chuHo &&
    given({
      name: reader.required('residence.head.name', chuHo.hoTen) ?? '',
      personalId: reader.personalId('residence.head.personalId', chuHo.soDinhDanh),
      relationship: textOf(chuHo.quanHe),
      consents: isYes(chuHo.dongY),
    })
  return given({
    provinceCode: textOf(wish.maTinh),
    communeCode: reader.required('residence.communeCode', wish.maXa),
    detail: textOf(wish.dcChiTiet),
    head,
  })
}

function readInsurance({ bhyt }: JointFormTolerant, reader: FormReader): JointBirthRequest['insurance'] {
  if (bhyt === undefined) return undefined
  return given({
    facilityCode: reader.required('insurance.facilityCode', bhyt.noiKCBBanDau),
    facilityName: textOf(bhyt.tenNoiKCBBanDau),
  })
}

function readIdentityCard({ canCuoc }: JointFormTolerant): JointBirthRequest['identityCard'] {
  return canCuoc !== undefined && isYes(canCuoc.yeuCau)
    ? given({ deliveryAddress: textOf(canCuoc.diaChiNhan) })
    : undefined
}

/** A parent or whoever filed has agreed by filing. */
function noteConsent(
  { residence, mother, father, requester }: Pick<JointBirthRequest, 'residence' | 'mother' | 'father' | 'requester'>,
  reader: FormReader,
): void {
  const head = residence?.head
  if (head === undefined || head.consents) return
  const own = [mother, father, requester].map((person) => person?.personalId)
  if (head.personalId === undefined || !own.includes(head.personalId))
    reader.note('residence.head.consents', 'required')
}
