import { mockOperation, type World } from '@lienthong/mock-core'
import {
  operations,
  zFindInsuranceNumberAnswer,
  zFindInsuranceNumberRequest,
  type FindInsuranceNumberAnswer,
  type FindInsuranceNumberRequest,
  type Operations,
} from '../../contract/index.ts'
import { maxQuestionBytes } from '../access.ts'
import { isReadable, searchRegister } from '../search-register.ts'

/** Finds the insurance number of somebody. */
export const findInsuranceNumber = mockOperation<Operations['findInsuranceNumber']>({
  meta: operations.findInsuranceNumber,
  request: zFindInsuranceNumberRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zFindInsuranceNumberAnswer },
  handle: ({ world, body }, reply) => reply(200, isReadable(body) ? decide(world, body) : refuse('03')),
  malformed: (_, reply) => reply(200, refuse('03')),
  errorIn200: (reply) => reply(200, refuse('99')),
})

function decide(world: World, asked: FindInsuranceNumberRequest): FindInsuranceNumberAnswer {
  const { maTinhKs, maHuyenKs, maXaKs } = asked
  const found = searchRegister(
    world,
    asked,
    (_, { provinceCode, districtCode, communeCode }) =>
      provinceCode === maTinhKs && ['', communeCode].includes(maXaKs) && ['', districtCode].includes(maHuyenKs),
  )
  if (found === 'several') return refuse('02')
  if (found === undefined) return { ...refuse('01'), trangThai: '0' }
  return { maSoBhxh: found.insured.insuranceNumber, trangThai: '1', errorCode: '' }
}

function refuse(errorCode: NonNullable<FindInsuranceNumberAnswer['errorCode']>): FindInsuranceNumberAnswer {
  return { maSoBhxh: null, errorCode }
}
