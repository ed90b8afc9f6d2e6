import { mockOperation } from '@lienthong/mock-core'
import { readWireDate } from '@lienthong/sdk-core'
import {
  operations,
  zRequestFuneralGrantAnswer,
  zRequestFuneralGrantRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../access.ts'
import { submitFuneralGrant } from '../submit.ts'
import { payers, result, writeRequest } from '../wire.ts'

/** Takes a request for a funeral grant in. */
export const requestFuneralGrant = mockOperation<Operations['requestFuneralGrant']>({
  meta: operations.requestFuneralGrant,
  request: zRequestFuneralGrantRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zRequestFuneralGrantAnswer },
  handle({ world, body: { maHoSo, nguoiChet, nguoiHuong } }, reply) {
    const outcome = submitFuneralGrant(
      world,
      maHoSo,
      { name: nguoiChet.hoTen },
      {
        kind: 'funeral-grant',
        personalId: nguoiChet.soDinhDanh,
        diedOn: readWireDate(nguoiChet.ngayChet, 'dd/MM/yyyy'),
        beneficiaryId: nguoiHuong.soDinhDanh,
        beneficiaryName: nguoiHuong.hoTen,
        relative: nguoiHuong.quanHe !== 'NGUOI_LO_MAI_TANG',
        toAccount: nguoiHuong.hinhThucNhan === 'CHUYEN_KHOAN',
        account: nguoiHuong.soTaiKhoan,
        invoice: nguoiHuong.soHoaDon,
      },
    )
    if ('request' in outcome) return reply(200, { ...result('000'), hoSo: writeRequest(world, outcome.request) })
    return reply(200, {
      ...result(outcome.refused),
      ...('payer' in outcome && { coQuanDaChi: payers[outcome.payer] }),
    })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
