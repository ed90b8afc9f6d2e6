/** Where a rule about a field comes from, and how far to trust it. */
export interface FieldSource {
  /** Name on the wire. */
  readonly wire: string
  /** UTF-16 units of the longest text. */
  readonly max?: number
  readonly source: string
  readonly confidence: 'documented' | 'observed' | 'inferred' | 'assumed'
}

const base = {
  source: 'OpenCPS and a provincial one-stop product (PASETO), read 2026',
  confidence: 'observed',
} as const
const product = {
  source: 'a provincial one-stop product (PASETO), read 2026; one vendor only',
  confidence: 'observed',
} as const
/** No source tells a length. The bound only keeps a mistake, as a whole file in a name, from being sent. */
const bounded = (max: number) =>
  ({ max, source: 'a bound of this project: no length is public', confidence: 'assumed' }) as const

/**
 * Every field of a dossier by its path in the domain (`*` for a place in a list), with its name on the wire, its longest text
 * and where the rule comes from. The schema reads its lengths here, and `checkDossier` its sources.
 */
export const dossierFields = {
  code: { wire: 'MaHoSo', ...bounded(100) },
  'procedure.code': { wire: 'MaTTHC', ...base },
  'procedure.name': { wire: 'TenTTHC', ...bounded(2000) },
  'procedure.fieldCode': { wire: 'MaLinhVuc', ...bounded(50) },
  'procedure.fieldName': { wire: 'TenLinhVuc', ...bounded(500) },
  channel: { wire: 'KenhThucHien', ...product },
  receiptNumber: { wire: 'SoBienNhan', ...bounded(100) },
  'owner.kind': { wire: 'LoaiDoiTuong', ...base },
  'owner.name': { wire: 'ChuHoSo', ...bounded(500) },
  'owner.paperNumber': { wire: 'SoGiayToChuHoSo', ...bounded(50) },
  'owner.personalId': { wire: 'DinhDanhCHS', ...product },
  'owner.identity.kind': { wire: 'LoaiDinhDanh', ...product },
  'owner.identity.number': { wire: 'SoDinhDanh', ...bounded(50) },
  'owner.identity.code': { wire: 'LoaiDinhDanh', ...bounded(20) },
  'owner.accountId': { wire: 'MaDoiTuong', ...bounded(100) },
  'owner.verifiedByVneid': { wire: 'TaiKhoanDuocXacThucVoiVNeID', ...product },
  otherInformation: { wire: 'ThongTinKhac', ...bounded(4000) },
  email: { wire: 'Email', ...base },
  fax: { wire: 'Fax', ...bounded(20) },
  phone: { wire: 'SoDienThoai', ...bounded(20) },
  summary: {
    wire: 'TrichYeuHoSo',
    max: 1000,
    source: 'a provincial one-stop product cuts at 1000 characters and never sends it empty',
    confidence: 'inferred',
  },
  submittedAt: { wire: 'NgayNopHoSo', ...product },
  receivedAt: { wire: 'NgayTiepNhan', ...base },
  dueAt: { wire: 'NgayHenTra', ...base },
  status: { wire: 'TrangThaiHoSo', ...base },
  rejectedAt: { wire: 'NgayTuChoi', ...product },
  finishedAt: { wire: 'NgayKetThucXuLy', ...base },
  returnedAt: { wire: 'NgayTra', ...base },
  returnNote: { wire: 'ThongTinTra', ...bounded(1000) },
  resultDelivery: { wire: 'HinhThuc', ...base, confidence: 'inferred' },
  processingUnit: { wire: 'DonViXuLy', ...bounded(500) },
  remark: { wire: 'GhiChu', ...bounded(4000) },
  filedWith: { wire: 'NoiNopHoSo', ...product, confidence: 'assumed' },
  onlinePayment: { wire: 'DuocThanhToanTrucTuyen', ...product },
  usedDatabases: { wire: 'DSKetNoiCSDL', ...product },
  'usedDatabases.*': { wire: 'MaCSDL', ...bounded(20) },
  documents: { wire: 'TaiLieuNop', ...base },
  'documents.*.fileId': { wire: 'TepDinhKemId', ...bounded(100) },
  'documents.*.title': {
    wire: 'TenTepDinhKem',
    max: 4000,
    source: 'a provincial one-stop product cuts at 4000 characters',
    confidence: 'inferred',
  },
  'documents.*.url': { wire: 'DuongDanTaiTepTin', ...bounded(2000) },
  'documents.*.deleted': { wire: 'IsDeleted', ...base },
  'documents.*.componentCode': { wire: 'MaThanhPhanHoSo', ...bounded(50) },
  'documents.*.digitised': { wire: 'DuocSoHoa', ...product },
  'documents.*.reused': { wire: 'DuocTaiSuDung', ...product },
  'documents.*.fromRepository': { wire: 'DuocLayTuKhoDMQG', ...product },
  'documents.*.replacedBy': { wire: 'MaKetQuaThayThe', ...bounded(50) },
  fees: { wire: 'DanhSachLePhi', ...base },
  'fees.*.name': { wire: 'TenPhiLePhi', ...bounded(500) },
  'fees.*.code': { wire: 'MaPhiLePhi', ...bounded(50) },
  'fees.*.amountVnd': { wire: 'Gia', ...base },
  'fees.*.collectedAt': {
    wire: 'HinhThucThu',
    source: 'portal of one ministry; not confirmed for the national portal',
    confidence: 'assumed',
  },
  'fees.*.kind': { wire: 'LoaiPhiLePhi', ...bounded(20) },
  otherPapers: { wire: 'DanhSachTepDinhKemKhac', ...base },
  'otherPapers.*.title': { wire: 'TenGiayTo', ...bounded(2000) },
  'otherPapers.*.copies': { wire: 'SoLuong', ...base },
  'otherPapers.*.kind': { wire: 'LoaiGiayTo', ...base },
  supplements: { wire: 'DanhSachHoSoBoSung', ...base },
  'supplements.*.id': { wire: 'HoSoBoSungId', ...base },
  'supplements.*.askedBy': { wire: 'NguoiYeuCauBoSung', ...bounded(200) },
  'supplements.*.request': { wire: 'NoiDungBoSung', ...bounded(4000) },
  'supplements.*.askedAt': { wire: 'NgayBoSung', ...base },
  'supplements.*.receivedBy': { wire: 'NguoiTiepNhanBoSung', ...bounded(200) },
  'supplements.*.receivedNote': { wire: 'ThongTinTiepNhan', ...bounded(4000) },
  'supplements.*.answeredAt': { wire: 'NgayTiepNhanBoSung', ...base },
  'supplements.*.answered': { wire: 'TrangThaiBoSung', ...base },
  'supplements.*.documents': { wire: 'DanhSachGiayToBoSung', ...base },
  'supplements.*.fees': { wire: 'DanhSachLePhiBoSung', ...base },
  'supplements.*.dueBefore': { wire: 'NgayHenTraTruoc', ...base },
  'supplements.*.dueAfter': { wire: 'NgayHenTraMoi', ...base },
  results: { wire: 'DanhSachGiayToKetQua', ...base },
  'results.*.title': {
    wire: 'TenGiayTo',
    max: 2000,
    source: 'a provincial one-stop product cuts at 2000 characters',
    confidence: 'inferred',
  },
  'results.*.componentCode': { wire: 'MaThanhPhanHoSo', ...bounded(50) },
  'results.*.paperId': { wire: 'GiayToId', ...bounded(100) },
  'results.*.url': { wire: 'DuongDanTepTinKetQua', ...bounded(2000) },
  'results.*.resultCode': { wire: 'MaGiayToKetQua', ...bounded(50) },
} as const satisfies Readonly<Record<string, FieldSource>>

/** Path of a field in a dossier, `*` for a place in a list. */
export type DossierField = keyof typeof dossierFields

/**
 * Finds the row of a field by its path in a dossier, as `documents.0.title`; `undefined` for a field that is not one of
 * these. Papers and fees of a supplement are as those of the dossier.
 */
export function fieldSourceOf(path: string): FieldSource | undefined {
  const general = path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*')
  const plain = general.replace(/^supplements\.\*\.(?=(documents|fees)\.)/, '')
  for (let at = plain; at !== ''; at = at.replace(/\.?[^.]*$/, '')) {
    if (Object.hasOwn(dossierFields, at)) return dossierFields[at as DossierField]
  }
  return undefined
}

/** Fields of the wire that follow from others and have no path of their own. */
const derived = ['HoSoCoThanhPhanSoHoa'] as const

/** The names of the wire that stand in a dossier itself, not in one of its lists. */
export const wireNamesOfDossier: ReadonlySet<string> = new Set([
  ...Object.entries(dossierFields).flatMap(([path, { wire }]) => (isInside(path) ? [] : [wire])),
  ...derived,
])

/** Whether a path lies in a list of the wire. */
function isInside(path: string): boolean {
  return path.includes('*') || path.startsWith('owner.identity.')
}
