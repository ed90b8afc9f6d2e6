import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zListPersonalPapersAnswer,
  zListPersonalPapersRequest,
  type Operations,
  type PersonalPaperRow,
} from '../../../contract/index.ts'
import { papersOf, type KeptPaper } from '../../papers/repository.ts'

/** The papers of the owner that would do, or an empty list. */
export const listPersonalPapers = mockOperation<Operations['listPersonalPapers']>({
  meta: operations.listPersonalPapers,
  request: zListPersonalPapersRequest,
  answers: { 200: zListPersonalPapersAnswer },
  handle({ world, body }, reply) {
    const { SoDinhDanhChuSoHuu: owner, SoDinhDanhNguoiYeuCau: requester, KenhThucHien, DanhSachDanhMucKetQua } = body
    if (KenhThucHien === '2' && owner !== requester) {
      return reply(200, { errorCode: '3', message: 'Không được xem giấy tờ của người khác' })
    }
    const found = papersOf(world, owner).filter(({ resultCode, number }) =>
      DanhSachDanhMucKetQua.some(
        ({ MaKetQua, SoKyHieu }) => MaKetQua === resultCode && (SoKyHieu === '' || SoKyHieu === number),
      ),
    )
    return reply(200, {
      errorCode: '0',
      message: 'Thành công',
      signature: null,
      result: { DanhSachGiayToKetQua: found.map(rowOf) },
    })
  },
  malformed: (problems, reply) =>
    reply(200, { errorCode: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { errorCode: '99', message: 'Lỗi hệ thống' }),
})

function rowOf({ resultCode, title, number, agency, fileName, path }: KeptPaper): PersonalPaperRow {
  return {
    MaKetQua: resultCode,
    TenGiayTo: title,
    SoKyHieu: number,
    CoQuanChuQuan: agency,
    DanhSachTepDinhKem: [{ TenTep: fileName, DuongDan: path }],
  }
}
