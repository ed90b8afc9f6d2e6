import { own, type CardEnd, type HealthCard, type World } from '@lienthong/mock-core'
import { identityKey, readWirePartialDate, writeWirePartialDate } from '@lienthong/sdk-core'
import type { CardResultCode, CheckCardAnswer, CheckCardRequest } from '../contract/index.ts'
import { describeCard, describeExtension, describeRenewal } from './describe-card.ts'
import { facilities } from './facilities.ts'
import { findCard, type Found } from './find-card.ts'
import { todayOf, underSix } from './issue-card.ts'
import { outcomeTexts } from './outcome-texts.ts'
import { insuranceState } from './state.ts'

/** What the gateway tells of a card to an officer of a facility. */
export function judgeCard(world: World, asked: CheckCardRequest, facility: string): CheckCardAnswer {
  if (readWirePartialDate(asked.ngaySinh, '/') === undefined) return refuse('205')
  const officer = refuseOfficer(world, asked, facility)
  if (officer !== undefined) return refuse(officer)
  const found = findCard(world, asked.maThe)
  if (typeof found === 'string') return refuse(found)
  const refused = found.insured.trouble ?? compareHolder(asked, found) ?? compareRegisters(found)
  return refused === undefined ? judge(world, found) : refuse(refused)
}

/** An answer that tells nothing but why. */
export function refuse(maKetQua: CardResultCode): CheckCardAnswer {
  return { maKetQua, ghiChu: outcomeTexts[maKetQua] }
}

function refuseOfficer(
  world: World,
  { cccdCb, hoTenCb }: CheckCardRequest,
  facility: string,
): CardResultCode | undefined {
  const officers = own(world.slice(insuranceState).officers, facility) ?? []
  const officer = officers.find(({ personalId }) => personalId === cccdCb)
  if (officer === undefined) return '054'
  return identityKey(hoTenCb) === identityKey(officer.name) ? undefined : '055'
}

/** Asked by the personal number, the holder is the citizen; by a number of insurance, whom insurance wrote down. Assumed. */
function compareHolder(asked: CheckCardRequest, { holder, insured }: Found): CardResultCode | undefined {
  const known = asked.maThe.length === 12 ? holder : { ...holder, ...insured }
  const [given, name] = [identityKey(asked.hoTen), identityKey(known.name)]
  if (given !== name) return given[0] === name[0] ? '061' : '060'
  const born = writeWirePartialDate(known.birthDate, '/')
  // MM/yyyy and yyyy are the end of the full form: what one side does not know is not held against the other.
  return born.endsWith(asked.ngaySinh) || asked.ngaySinh.endsWith(born) ? undefined : '070'
}

/** Two codes of the calls that were shut: nobody sends a sex or a facility any more. That they still come is assumed. */
function compareRegisters({ holder, insured, card }: Found): CardResultCode | undefined {
  if (insured.sex !== undefined && insured.sex !== 'unknown' && insured.sex !== holder.sex) return '080'
  return card !== undefined && own(facilities, card.facilityCode)?.closed ? '090' : undefined
}

const ends: Readonly<Record<CardEnd, CardResultCode>> = {
  left: '120',
  'moved-out': '121',
  'moved-within': '122',
  rejoined: '123',
  stopped: '124',
}

function judge(world: World, found: Found): CheckCardAnswer {
  const { card, holder } = found
  const today = todayOf(world)
  if (card === undefined) return refuse((underSix(holder).validTo ?? '') >= today ? '130' : '050')
  const newer = card.replacedBy === undefined ? undefined : own(world.graph.cards, card.replacedBy)
  const maKetQua = codeOf(card, newer !== undefined, today)
  return {
    maKetQua,
    ghiChu: outcomeTexts[maKetQua],
    ...describeCard(found, card),
    ...(maKetQua === '000' && describeExtension(card)),
    ...(newer && describeRenewal(newer)),
  }
}

function codeOf(
  { state, endedBecause, managedBy, validTo, extension }: HealthCard,
  renewed: boolean,
  today: string,
): CardResultCode {
  const lastDay = extension === undefined ? validTo : extension.validTo
  const over = lastDay !== undefined && lastDay < today
  if (state === 'revoked' || state === 'ended') return endedBecause === undefined ? '110' : ends[endedBecause]
  if (renewed) return over ? '003' : '004'
  if (over) return '010'
  if (managedBy === undefined) return '000'
  return managedBy === 'defence' ? '001' : '002'
}
