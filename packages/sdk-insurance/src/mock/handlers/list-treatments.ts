import { mockOperation, own, type World } from '@lienthong/mock-core'
import {
  operations,
  zListTreatmentsAnswer,
  zListTreatmentsRequest,
  type CardResultCode,
  type ListTreatmentsAnswer,
  type ListTreatmentsRequest,
  type Operations,
} from '../../contract/index.ts'
import { maxQuestionBytes } from '../access.ts'
import { facilityOf } from '../facilities.ts'
import { findCard } from '../find-card.ts'
import { judgeCard } from '../judge-card.ts'
import { outcomeTexts } from '../outcome-texts.ts'
import { insuranceState } from '../state.ts'

/** Tells the treatments of whoever holds a usable card; everybody else gets the code of the card check. */
export const listTreatments = mockOperation<Operations['listTreatments']>({
  meta: operations.listTreatments,
  request: zListTreatmentsRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zListTreatmentsAnswer },
  handle: ({ world, body, query }, reply) => reply(200, decide(world, body, facilityOf(query.get('username')) ?? '')),
  malformed: (_, reply) => reply(200, refuse('205')),
  errorIn200: (reply) => reply(200, refuse('500')),
})

/** Cards that a facility accepts. */
const usable: readonly CardResultCode[] = ['000', '001', '002', '003', '004']

function decide(world: World, asked: ListTreatmentsRequest, facility: string): ListTreatmentsAnswer {
  const { maKetQua } = judgeCard(world, asked, facility)
  const found = findCard(world, asked.maThe)
  if (!usable.includes(maKetQua) || typeof found === 'string') return refuse(maKetQua)
  const rows = own(world.slice(insuranceState).treatments, found.holder.personalId)
  return { maKetQua: '000', ghiChu: null, dsLichSuKCB2025: rows ?? null }
}

function refuse(maKetQua: CardResultCode): ListTreatmentsAnswer {
  return { maKetQua, ghiChu: outcomeTexts[maKetQua], dsLichSuKCB2025: null }
}
