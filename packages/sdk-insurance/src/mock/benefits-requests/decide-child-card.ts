import { own, type BirthAct, type HealthCard, type World } from '@lienthong/mock-core'
import type { BenefitReason } from '../../contract/index.ts'
import { issueCard } from '../issue-card.ts'
import type { ChildQuestion } from './requests.ts'

/** The card in use of somebody. */
export function cardInUse({ graph }: World, personalId: string): HealthCard | undefined {
  return Object.values(graph.cards).find((card) => card.personalId === personalId && card.state === 'active')
}

/** The card of a child: the one it has, or a new one. Never a second. */
export function ensureCard(world: World, personalId: string, facilityCode?: string): HealthCard | undefined {
  const child = world.people.find(personalId)
  if (child === undefined || child.diedOn !== undefined) return undefined
  return cardInUse(world, personalId) ?? issueCard(world, child, facilityCode === undefined ? {} : { facilityCode })
}

/** What is missing or wrong in a request for the card of a child; empty when nothing is. */
export function missingForCard(world: World, question: ChildQuestion): BenefitReason[] {
  const child = world.people.find(question.personalId)
  const act = own(world.graph.births, question.personalId)
  const { facilityCode = '' } = question
  return [
    ...(act !== undefined && certificateOf(act) === question.certificate ? [] : [certificateDiffers]),
    ...(child?.motherId === question.motherId ? [] : [motherDiffers]),
    ...(facilityCode.slice(0, 2) === child?.residence.provinceCode ? [] : [facilityWrong]),
  ]
}

/** Number of the entry and year of its registration. */
function certificateOf({ number, registeredAt }: BirthAct): string {
  return `${number}/${registeredAt.slice(0, 4)}`
}

const certificateDiffers: BenefitReason = {
  ma: 'KHAC_GIAY_KHAI_SINH',
  truong: 'soGiayKhaiSinh',
  noiDung: 'Số giấy khai sinh không khớp với sổ hộ tịch điện tử',
}
const motherDiffers: BenefitReason = {
  ma: 'KHAC_ME',
  truong: 'soDinhDanhMe',
  noiDung: 'Thông tin người mẹ không khớp với Cơ sở dữ liệu quốc gia về dân cư',
}
const facilityWrong: BenefitReason = {
  ma: 'SAI_NOI_KCB',
  truong: 'noiKCB',
  noiDung: 'Nơi đăng ký khám bệnh, chữa bệnh ban đầu còn thiếu hoặc không thuộc tỉnh nơi trẻ cư trú',
}
