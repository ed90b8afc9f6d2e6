import { officerAction, own, type DeathAct, type World } from '@lienthong/mock-core'
import { dayOf, readPartialDate, type PartialDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { BirthResult } from '../../contract/index.ts'
import { amend } from '../dossier-state.ts'
import { enterByHand, enteredByHand } from '../enter/by-hand.ts'
import { findOf, findSubmission } from '../submissions.ts'
import { notNow, told, unknownDossier, zDossierCode } from './dossier-in-work.ts'

const zDecision = z.string().min(1).max(50).default('01/QĐ-UBND')

/** "Cải chính hộ tịch": a birth that was registered wrongly is put right by law, never undone. */
export const correct = officerAction({
  summary:
    'Puts a registered birth right: name, sex, birth date or ethnic group. The number stays; every system hears of it.',
  body: z.strictObject({
    dossierCode: zDossierCode,
    decisionNumber: zDecision,
    changes: z
      .strictObject({
        name: z.string().min(1).max(200).exactOptional(),
        sex: z.enum(['male', 'female']).exactOptional(),
        birthDate: z
          .string()
          .refine((text) => readPartialDate(text) !== undefined)
          .transform((text) => text as PartialDate)
          .exactOptional(),
        ethnicityCode: z
          .string()
          .regex(/^\d{2}$/)
          .exactOptional(),
      })
      .refine((changes) => Object.keys(changes).length > 0, 'name at least one field'),
  }),
  run(world, { dossierCode, decisionNumber, changes }) {
    const submission = findOf(world, dossierCode, 'birth')
    if (submission === undefined) return unknownDossier
    const personalId = submission.result?.soDinhDanh
    if (submission.result === undefined || !personalId)
      return notNow('The birth is not registered, or has no number yet')
    world.people.change(personalId, changes)
    const result = { ...submission.result, ...onTheWire(changes) }
    amend(world, dossierCode, { result, note: `Đã cải chính theo Quyết định số ${decisionNumber}` })
    world.emit('civil-status-corrected', { personalId, dossierCode, decisionNumber, changes })
    return told(world, dossierCode, { personalId })
  },
})

function onTheWire(changes: {
  readonly name?: string
  readonly sex?: 'male' | 'female'
  readonly birthDate?: PartialDate
  readonly ethnicityCode?: string
}): Partial<BirthResult> {
  const { name, sex, birthDate, ethnicityCode } = changes
  return {
    ...(name !== undefined && { nksHoTen: name }),
    ...(sex !== undefined && { nksGioiTinh: sex === 'male' ? 1 : 2 }),
    ...(birthDate !== undefined && { nksNgaySinh: birthDate.split('-').reverse().join('.') }),
    ...(ethnicityCode !== undefined && { nksDanToc: ethnicityCode }),
  }
}

/** "Hủy đăng ký khai tử": the person lives. */
export const cancelDeath = officerAction({
  summary: 'Cancels a death that was registered by mistake: the person lives again in every system.',
  body: z.strictObject({ dossierCode: zDossierCode, decisionNumber: zDecision }),
  run(world, { dossierCode, decisionNumber }) {
    const act = own(world.graph.deaths, dossierCode)
    if (act === undefined) return { refused: 'UNKNOWN', message: 'No death was registered with that dossier' }
    if (act.cancelledOn !== undefined) return notNow('The entry was cancelled before')
    act.cancelledOn = dayOf(world.clock.instant())
    bringBack(world, act)
    const note = `Đã hủy đăng ký khai tử theo Quyết định số ${decisionNumber}`
    amend(world, dossierCode, { note, errors: [{ maLoi: 'DE_NGHI_HUY', truong: null, moTa: note }] })
    world.emit('death-cancelled', act)
    return told(world, dossierCode, { cancelledOn: act.cancelledOn })
  },
})

function bringBack({ people }: World, { personalId = '' }: DeathAct): void {
  const person = people.find(personalId)
  if (person === undefined) return
  Reflect.deleteProperty(person, 'diedOn')
  const spouse = people.find(person.spouseId ?? '')
  // Whoever married again in the meantime names somebody else.
  if (spouse?.spouseId === personalId) Reflect.deleteProperty(spouse, 'maritalStatus')
}

/** An officer who does not look at the dossiers enters the case himself. */
export const enterByHandAction = officerAction({
  summary:
    'Enters a birth or a death by hand while its dossier is on its way; the dossier is then linked, not registered again.',
  body: z.strictObject({ dossierCode: zDossierCode }),
  run(world, { dossierCode }) {
    const submission = findSubmission(world, dossierCode)
    if (submission === undefined) return unknownDossier
    const open = submission.state === 1 || submission.state === 2 || submission.state === 3
    const { kind } = submission
    if (!open || (kind !== 'birth' && kind !== 'death')) return notNow('The dossier is no open birth or death')
    if (enteredByHand(world, dossierCode) !== undefined) return notNow('The case was entered before')
    const { entry, personalId } = enterByHand(world, submission)
    return told(world, dossierCode, { number: entry.number, book: entry.book, ...(personalId && { personalId }) })
  },
})
