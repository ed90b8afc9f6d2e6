import { mockOperation } from '@lienthong/mock-core'
import { identityKey } from '@lienthong/sdk-core'
import { operations, zVerifyCitizenAnswer, zVerifyCitizenRequest, type Operations } from '../../contract/index.ts'
import { deniedOfficer, permittedProcedures } from '../permissions.ts'

/** Yes or no. A name, a date or a number that does not fit is a no, not an error. */
export const verifyCitizen = mockOperation<Operations['verifyCitizen']>({
  meta: operations.verifyCitizen,
  request: zVerifyCitizenRequest,
  answers: { 200: zVerifyCitizenAnswer },
  handle({ world, body }, reply) {
    if (!permittedProcedures.has(body.maDVC)) {
      return reply(200, { errorCode: '004', errorMessage: 'Thủ tục chưa được cấp phép khai thác CSDL dân cư' })
    }
    if (body.maCanBo === deniedOfficer) {
      return reply(200, { errorCode: '005', errorMessage: 'Tài khoản cán bộ không có quyền thao tác' })
    }
    const person = world.people.find(body.soDinhDanh ?? '')
    // Whoever asks with the year only is answered by the year: it is the beginning of yyyyMMdd.
    const born = person?.birthDate.replaceAll('-', '').startsWith(body.ngayThangNam) === true
    const data = person !== undefined && identityKey(person.name) === body.hoVaTen && born
    return reply(200, { errorCode: '000', data })
  },
  malformed: (_, reply) => reply(200, { errorCode: '001', errorMessage: 'Yêu cầu thiếu hoặc sai tham số' }),
  errorIn200: (reply) => reply(200, { errorCode: '002', errorMessage: 'Không xác định được cơ quan của cán bộ' }),
})
