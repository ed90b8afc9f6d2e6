import { mockOperation, type World } from '@lienthong/mock-core'
import { dayOf, readWireTime } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import {
  operations,
  zSubmitLandDossierAnswer,
  zSubmitLandDossierRequest,
  type Operations,
  type SubmitLandDossierRequest,
} from '../../../contract/index.ts'
import { findLandDossier, type LandPaper } from '../dossiers.ts'
import { hasReadableFiles, keepFiledDossier } from '../filed-dossiers.ts'
import { enter } from '../lifecycle.ts'

/** Takes a dossier in. */
export const submitLandDossier = mockOperation<Operations['submitLandDossier']>({
  meta: operations.submitLandDossier,
  request: zSubmitLandDossierRequest,
  answers: { 200: zSubmitLandDossierAnswer },
  handle({ world, body }, reply) {
    const refusal = refusalOf(world, body)
    if (refusal !== undefined) return reply(200, refusal)
    keepFiledDossier(world, body)
    enter(world, {
      receiptCode: body.SoBienNhan,
      dossierCode: body.MaHoSoMotCua,
      applicantName: body.ThongTinNguoiNopDon.HoTen,
      applicantNumber: body.ThongTinNguoiNopDon.SoChungMinh,
      parcels: body.ThongTinThuaDat.map(({ SoHieuBanDo: sheet, SoThuTuThua: number }) => ({
        communeCode: String(body.XaId).padStart(5, '0'),
        sheet,
        number,
      })),
      papers: papersOf(body),
    })
    const status = { success: true, code: 200, type: 'success', time: null, message: 'Thành công' }
    return reply(200, { data: null, status })
  },
  malformed: (_, reply) => reply(200, refused(400, 'Dữ liệu sai định dạng')),
  errorIn200: (reply) => reply(200, refused(500, 'Hệ thống gặp lỗi')),
})

/** Papers have free names: these words are looked for. The certificate counts only as an original. */
const words: Readonly<Record<LandPaper, string>> = {
  certificate: 'giấy chứng nhận',
  'proof-of-person': 'chứng minh',
  'cadastral-extract': 'trích đo',
}

function papersOf({ DanhSachGiayToDinhKem = [] }: SubmitLandDossierRequest): LandPaper[] {
  const kinds = Object.keys(words) as LandPaper[]
  return kinds.filter((kind) =>
    DanhSachGiayToDinhKem.some(
      ({ TenGiayTo, SoBanChinh }) =>
        TenGiayTo.normalize('NFC').toLocaleLowerCase('vi').includes(words[kind]) &&
        (kind !== 'certificate' || SoBanChinh > 0),
    ),
  )
}

function refused(code: number, message: string) {
  return { data: null, status: { success: false, code, type: 'error', time: null, message } }
}

function refusalOf(world: World, body: SubmitLandDossierRequest) {
  const received = readWireTime(body.NgayTiepNhan, 'dd/MM/yyyy HH:mm:ss')
  if (received === undefined || readWireTime(body.NgayHenTra, 'dd/MM/yyyy HH:mm:ss') === undefined)
    return refused(400, 'Thời gian không hợp lệ')
  const commune = resolveUnit(String(body.XaId).padStart(5, '0'), { level: 'commune', at: dayOf(received) })
  if (commune?.provinceCode !== String(body.TinhId).padStart(2, '0')) return refused(400, 'Địa bàn không hợp lệ')
  if (body.ThongTinThuaDat.length === 0) return refused(400, 'Thiếu thông tin thửa đất')
  if (!hasReadableFiles(body)) return refused(400, 'Tệp đính kèm không hợp lệ')
  return findLandDossier(world, body.SoBienNhan) ? refused(409, 'Số biên nhận đã tồn tại') : undefined
}
