import { mockOperation, sameSecret, type World } from '@lienthong/mock-core'
import { readWireDate, readWirePartialDate } from '@lienthong/sdk-core'
import {
  operations,
  zSubmitRecordRequestAnswer,
  zSubmitRecordRequestRequest,
  type Operations,
  type SubmitRecordRequestRequest,
} from '../../../contract/index.ts'
import { isLivingCitizen } from '../../living-citizen.ts'
import { authKey } from '../cast.ts'
import { findDeclaration } from '../declarations.ts'
import { hasReadableFiles, keepFiledForm } from '../filed-forms.ts'
import { enter, supplement } from '../lifecycle.ts'

/** Takes a dossier of the second generation in, or its update while it waits for one. */
export const submitRecordRequest = mockOperation<Operations['submitRecordRequest']>({
  meta: operations.submitRecordRequest,
  request: zSubmitRecordRequestRequest,
  answers: { 200: zSubmitRecordRequestAnswer },
  handle({ world, body }, reply) {
    const reason = reasonAgainst(world, body)
    if (reason !== undefined) return reply(200, refused(reason))
    const known = findDeclaration(world, body.maHoSoMCDT)
    if (known !== undefined) {
      if (known.state !== '5') return reply(200, refused('Hồ sơ không ở trạng thái yêu cầu bổ sung'))
      keepFiledForm(world, body)
      supplement(world, known)
      return reply(200, { statusCode: '00', data: known.id, errorDetail: null })
    }
    keepFiledForm(world, body)
    const kept = enter(world, {
      dossierCode: body.maHoSoMCDT,
      generation: 2,
      provinceCode: body.maTinh,
      certificate: body.toKhai.loaiPhieu === '2' ? 2 : 1,
      paperNumber: body.toKhai.nycSoDinhDanh,
    })
    return reply(200, { statusCode: '00', data: kept.id, errorDetail: null })
  },
  malformed: (_, reply) => reply(200, refused('Dữ liệu sai định dạng')),
  errorIn200: (reply) => reply(200, refused('Hệ thống gặp lỗi')),
})

function refused(errorDetail: string) {
  return { statusCode: '01', data: null, errorDetail }
}

function reasonAgainst(world: World, body: SubmitRecordRequestRequest) {
  const { authKey: given, ngayTiepNhan, toKhai } = body
  if (!sameSecret(given, authKey)) return 'Sai khóa xác thực'
  if (readWireDate(ngayTiepNhan, 'dd/MM/yyyy') === undefined) return 'Ngày tiếp nhận không hợp lệ'
  if (readWirePartialDate(toKhai.nycNgaySinh, '/') === undefined) return 'Ngày sinh không hợp lệ'
  if (!isLivingCitizen(world, toKhai.nycSoDinhDanh, toKhai.nycHoTen)) return 'Thông tin công dân không đúng'
  if (!hasReadableFiles(body)) return 'Tệp đính kèm không hợp lệ'
  return toKhai.loaiPhieu === '2' && toKhai.uyQuyen === '1' ? 'Phiếu số 2 không được ủy quyền' : undefined
}
