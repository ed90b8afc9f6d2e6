/** Whose fields begin with which letters on the wire. */
const people: Readonly<Record<string, string>> = {
  nks: 'child',
  me: 'mother',
  cha: 'father',
  nkt: 'deceased',
  chong: 'husband',
  vo: 'wife',
  cbs: 'person',
  nyc: 'requester',
}

/** The rest of the name of a person's field. */
const parts: Readonly<Record<string, string>> = {
  HoTen: 'name',
  GioiTinh: 'sex',
  NgaySinh: 'birthDate',
  NgaySinhBangChu: 'birthDate',
  NoiSinh: 'birthPlace',
  NoiSinhDVHC: 'birthPlace',
  NoiSinhNuocNgoai: 'birthPlaceAbroad',
  QueQuan: 'origin',
  DanToc: 'ethnicityCode',
  DanTocKhac: 'otherEthnicity',
  QuocTich: 'nationalityCode',
  LoaiCuTru: 'residenceKind',
  NoiCuTru: 'residence',
  LoaiGiayToTuyThan: 'paper.kind',
  SoGiayToTuyThan: 'paper.number',
  NgayCapGiayToTuyThan: 'paper.issuedOn',
  NoiCapGiayToTuyThan: 'paper.issuer',
  GiayToKhac: 'paper.name',
  SoDDCN: 'personalId',
  XacThucThongTin: 'verified',
  QuanHe: 'relationship',
  SoDienThoai: 'phone',
  Email: 'email',
  NgayChet: 'diedOn',
  GioPhutChet: 'diedAt',
  NoiChet: 'placeOfDeath',
  NguyenNhanChet: 'cause',
  SoLanKH: 'marriageNumber',
  LoaiTinhTrangHonNhan: 'maritalStatus',
  TinhTrangHonNhan: 'maritalStatus',
  YeuCauXNTTHN: 'confirmStatusWith',
  NoiXNTTHN: 'confirmStatusWith',
}

/** Fields that belong to nobody, or whose place is another one than their name says. */
const others: Readonly<Record<string, string>> = {
  maDonVi: 'registryCommuneCode',
  noiDangKy: 'registryCommuneCode',
  maHoSoMCDT: 'dossierCode',
  maHoSo: 'dossierCode',
  maHoSoLT: 'jointDossierCode',
  ngayTiepNhan: 'receivedAt',
  loaiDangKy: 'registrationKind',
  soLuongBanSao: 'copies',
  fileDinhKem: 'attachments',
  maGCS: 'liveBirthCertificate.number',
  ngayCapGCS: 'liveBirthCertificate.issuedOn',
  maGBT: 'electronicDeathNotice.number',
  ngayCapGBT: 'electronicDeathNotice.issuedOn',
  gbtLoai: 'deathNotice.kind',
  gbtSo: 'deathNotice.number',
  gbtNgay: 'deathNotice.issuedOn',
  gbtCoQuanCap: 'deathNotice.issuer',
  nktNoiCuTru: 'deceased.lastResidence',
  nktSoGiayToTuyThan: 'deceased.personalId',
  soDangKyNuocNgoai: 'foreignRecord.number',
  ngayDangKyNuocNgoai: 'foreignRecord.registeredOn',
  cqNuocNgoaiDaDangKy: 'foreignRecord.authority',
  qgNuocNgoaiDaDangKy: 'foreignRecord.countryCode',
  xacNhanSinhDoi: 'multipleBirthConfirmed',
  ngayXacLapQuanHeHonNhan: 'marriedSince',
  ghiChu: 'note',
  thongTinKhac: 'note',
  loaiBanSao: 'of',
  loaiBSCC: 'form',
  soDangKyTruocDay: 'entry.number',
  quyenSoDangKyTruocDay: 'entry.book',
  ngayDangKyTruocDay: 'entry.registeredOn',
  noiDangKyTruocDay: 'entry.communeCode',
}

/** Parts of an address. */
const inside: Readonly<Record<string, string>> = {
  maTinh: '.provinceCode',
  maXa: '.communeCode',
  dcChiTiet: '.detail',
}

/** The input field behind a field of a form, as `child.name` for `nksHoTen`; `undefined` when it is none of ours. */
export function domainField(wireField: string | null | undefined): string | undefined {
  const [field = '', part] = (wireField ?? '').split('.')
  const found = named(others, field) ?? personField(field)
  const tail = part === undefined ? '' : (named(inside, part) ?? '')
  return found && `${found}${tail}`
}

function personField(field: string): string | undefined {
  const [prefix] = Object.keys(people).filter(
    (letters) => field.startsWith(letters) && /^[A-Z]/.test(field.slice(letters.length)),
  )
  const part = prefix && named(parts, field.slice(prefix.length))
  return prefix && part && `${people[prefix] ?? ''}.${part}`
}

function named(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
