import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zFindInsuredPersonAnswer,
  zFindInsuredPersonRequest,
  type FindInsuredPersonAnswer,
  type Operations,
} from '../../contract/index.ts'
import { maxQuestionBytes } from '../access.ts'
import { birthPlaceOf, findEntry, writeEntry, type Entry } from '../search-register.ts'

/** Tells who has an insurance number. */
export const findInsuredPerson = mockOperation<Operations['findInsuredPerson']>({
  meta: operations.findInsuredPerson,
  request: zFindInsuredPersonRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zFindInsuredPersonAnswer },
  handle: ({ world, body }, reply) => reply(200, describe(findEntry(world, body.maSoBhxh))),
  malformed: (_, reply) => reply(200, { errorCode: '03' }),
  errorIn200: (reply) => reply(200, { errorCode: '99' }),
})

function describe(entry: Entry | undefined): FindInsuredPersonAnswer {
  if (entry === undefined) return { hoTen: null, ngaySinh: null, trangThai: '0' }
  const { provinceCode, districtCode = '', communeCode } = birthPlaceOf(entry.person)
  return {
    hoTen: entry.name,
    soSoCu: entry.insured.bookNumber ?? '',
    ...writeEntry(entry),
    maTinhKs: provinceCode,
    maHuyenKs: districtCode,
    maXaKs: communeCode,
    trangThai: '1',
  }
}
