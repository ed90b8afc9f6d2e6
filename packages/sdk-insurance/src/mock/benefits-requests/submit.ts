import type { FuneralPayer, World } from '@lienthong/mock-core'
import { identityKey, readPlainDate, type PlainDate } from '@lienthong/sdk-core'
import { underSixValidTo } from '../under-six-card.ts'
import { givesClaim } from './insured.ts'
import { payerOf } from './grants.ts'
import { receive } from './lifecycle.ts'
import { findRequest, type BenefitRequest, type ChildQuestion, type FuneralQuestion } from './requests.ts'

/** The request as it stands, or why it was not taken in. */
export type SubmitOutcome =
  | { readonly request: BenefitRequest }
  | {
      readonly refused:
        'KHONG_CO_NGUOI' | 'QUA_TUOI' | 'CHUA_GHI_NHAN_CHET' | 'KHONG_THUOC_DOI_TUONG' | 'HO_SO_DA_DUNG' | 'DU_LIEU_SAI'
    }
  | { readonly refused: 'MOI_NGUOI_CHET_MOT_KHOAN'; readonly payer: FuneralPayer }

/** Number, name and birth date, which must belong together. */
export interface Named {
  readonly name: string
  readonly birthDate?: PlainDate | undefined
}

/** Takes a request for the card of a child in. */
export function submitChildCard(world: World, code: string, child: Named, question: ChildQuestion): SubmitOutcome {
  const person = findNamed(world, question.personalId, child)
  const birthDate = readPlainDate(person?.birthDate ?? '')
  if (person === undefined || person.diedOn !== undefined || birthDate !== child.birthDate)
    return { refused: 'KHONG_CO_NGUOI' }
  const today = world.clock.instant().slice(0, 10)
  if (birthDate === undefined || underSixValidTo(birthDate) < today) return { refused: 'QUA_TUOI' }
  return known(world, code, question) ?? { request: receive(world, code, question) }
}

/** Takes a request for a funeral grant in. */
export function submitFuneralGrant(world: World, code: string, dead: Named, question: FuneralQuestion): SubmitOutcome {
  const person = findNamed(world, question.personalId, dead)
  if (person === undefined) return { refused: 'KHONG_CO_NGUOI' }
  if (person.diedOn === undefined) return { refused: 'CHUA_GHI_NHAN_CHET' }
  const before = known(world, code, question)
  if (before !== undefined) return before
  const payer = payerOf(world, question.personalId, code)
  if (payer !== undefined) return { refused: 'MOI_NGUOI_CHET_MOT_KHOAN', payer }
  if (!givesClaim(world, question.personalId)) return { refused: 'KHONG_THUOC_DOI_TUONG' }
  return { request: receive(world, code, question) }
}

/** The request of that code as it stands, unless its supplement is awaited; refused when it is about something else. */
function known(world: World, code: string, question: BenefitRequest['question']): SubmitOutcome | undefined {
  const request = findRequest(world, code)
  if (request === undefined) return undefined
  const same = request.question.kind === question.kind && request.question.personalId === question.personalId
  if (!same) return { refused: 'HO_SO_DA_DUNG' }
  return request.state === 'supplement' ? undefined : { request }
}

function findNamed(world: World, personalId: string, { name }: Named) {
  const person = world.people.find(personalId)
  return person !== undefined && identityKey(person.name) === identityKey(name) ? person : undefined
}
