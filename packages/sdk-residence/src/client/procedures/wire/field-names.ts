/** Wire names by the names of the inputs, so that a field at fault is named as the caller wrote it. */
const names: Readonly<Record<string, string>> = {
  // Its fields stand at the top of an input.
  hoSo: '',
  maHoSo: 'dossierCode',
  kenhThucHien: 'channel',
  ngayNop: 'submittedAt',
  coQuanTiepNhan: 'agencyCode',
  nguoiNop: 'applicant',
  hoTen: 'name',
  soDinhDanh: 'personalId',
  ngaySinh: 'birthDate',
  gioiTinh: 'sex',
  soDienThoai: 'phone',
  email: 'email',
  chuHo: 'householdHead',
  quanHeVoiChuHo: 'relationship',
  noiDungDeNghi: 'request',
  thanhVien: 'members',
  yKien: 'consents',
  chuSoHuu: 'homeOwner',
  chaMeGiamHo: 'parent',
  dongY: 'agrees',
  hinhThuc: 'by',
  ngay: 'on',
  choO: 'home',
  truongHop: 'kind',
  diaChi: 'address',
  maTinh: 'provinceCode',
  maXa: 'communeCode',
  chiTiet: 'detail',
  soDinhDanhChuSoHuu: 'ownerId',
  dienTichBinhQuan: 'squareMetresEach',
  giayTo: 'documents',
  loai: 'kind',
  ten: 'name',
  duongDan: 'url',
  sha256: 'sha256',
  tuNgay: 'from',
  denNgay: 'until',
  toChuc: 'organisation',
  maSo: 'number',
  nguoiDaiDien: 'representative',
  danhSach: 'people',
  thoiHan: 'until',
  nguoiKhaiBao: 'person',
  loaiGiayTo: 'identity.kind',
  soGiayTo: 'identity.number',
  nhom: 'group',
  lyDo: 'reason',
  noiDen: 'destination',
  coSo: 'house',
  nguoiThongBao: 'notifier',
  khach: 'guests',
  quocTich: 'nationality',
  thuongTru: 'residence',
  soPhong: 'room',
  den: 'arrivesAt',
  di: 'leavesAt',
  loaiDangKy: 'registration',
  nguoiBiXoa: 'people',
  soCmnd9: 'oldIdNumber',
  lan: 'question',
  ngayBoSung: 'submittedAt',
  ngayRut: 'at',
}

/** The input field that a wire path means; `undefined` for a path with a name that no input has. */
export function inputFieldOf(wirePath: string): string | undefined {
  const parts = wirePath.split('.').map((part) => (/^\d{1,4}$/.test(part) ? part : own(part)))
  if (parts.includes(undefined)) return undefined
  return parts.filter((part) => part !== '').join('.') || undefined
}

function own(part: string): string | undefined {
  return Object.hasOwn(names, part) ? names[part] : undefined
}
