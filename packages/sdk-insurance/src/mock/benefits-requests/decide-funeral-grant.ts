import type { World } from '@lienthong/mock-core'
import { identityKey, type PlainDate } from '@lienthong/sdk-core'
import type { BenefitReason } from '../../contract/index.ts'
import { baseSalaryOn } from '../household/base-salary.ts'
import type { FuneralQuestion } from './requests.ts'

/** Times the reference level of the month of death; the level is the base salary for now. */
const times = 10

/** The grant for a death. */
export function grantFor(diedOn: PlainDate): { readonly amountVnd: number; readonly levelVnd: number } {
  const levelVnd = baseSalaryOn(diedOn)
  return { levelVnd, amountVnd: times * levelVnd }
}

/** What is missing or wrong in a request for a funeral grant; empty when nothing is. */
export function missingForGrant(world: World, question: FuneralQuestion): BenefitReason[] {
  const { beneficiaryId, beneficiaryName, diedOn, relative, invoice, toAccount, account } = question
  const beneficiary = world.people.find(beneficiaryId)
  const known = beneficiary !== undefined && beneficiary.diedOn === undefined
  const named = known && identityKey(beneficiary.name) === identityKey(beneficiaryName)
  return [
    ...(world.people.find(question.personalId)?.diedOn === diedOn ? [] : [dayDiffers]),
    ...(named ? [] : [nobody]),
    ...(relative || invoice !== undefined ? [] : [invoiceMissing]),
    ...(!toAccount || account !== undefined ? [] : [accountMissing]),
  ]
}

const dayDiffers: BenefitReason = {
  ma: 'KHAC_NGAY_CHET',
  truong: 'nguoiChet.ngayChet',
  noiDung: 'Ngày chết không khớp với dữ liệu khai tử',
}
const nobody: BenefitReason = {
  ma: 'KHONG_CO_NGUOI_HUONG',
  truong: 'nguoiHuong.soDinhDanh',
  noiDung: 'Không tìm thấy người hưởng theo số định danh và họ tên',
}
const invoiceMissing: BenefitReason = {
  ma: 'THIEU_HOA_DON',
  truong: 'nguoiHuong.soHoaDon',
  noiDung: 'Người lo mai táng không phải thân nhân cần có hóa đơn, chứng từ mai táng',
}
const accountMissing: BenefitReason = {
  ma: 'THIEU_TAI_KHOAN',
  truong: 'nguoiHuong.soTaiKhoan',
  noiDung: 'Thiếu số tài khoản nhận tiền',
}
/** Another payer was faster. */
export const paidElsewhere: BenefitReason = {
  ma: 'MOI_NGUOI_CHET_MOT_KHOAN',
  truong: 'nguoiChet.soDinhDanh',
  noiDung: 'Mỗi người chết chỉ được hưởng một khoản; cơ quan khác đã chi trả',
}
