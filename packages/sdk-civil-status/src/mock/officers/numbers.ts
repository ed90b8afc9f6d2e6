import { officerAction, type OfficerOutcome, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import { amend, move } from '../dossier-state.ts'
import { entryWithoutNumber } from '../enter/pending-numbers.ts'
import { carryOut } from '../lifecycle.ts'
import { completeNumber } from '../register.ts'
import { findOf } from '../submissions.ts'
import { notNow, told, unknownDossier, zDossierCode } from './dossier-in-work.ts'

const noBirthWithoutNumber = notNow('The dossier is no birth that was registered without a number')

function number(world: World, dossierCode: string, change: Parameters<typeof completeNumber>[2]): OfficerOutcome {
  if (findOf(world, dossierCode, 'birth') === undefined) return unknownDossier
  const personalId = completeNumber(world, dossierCode, change)
  return personalId === undefined ? noBirthWithoutNumber : told(world, dossierCode, { personalId })
}

/** The answer of the population database. */
export const issueNumber = officerAction({
  summary: 'Has the population database give the number of a child that was registered without one.',
  body: z.strictObject({ dossierCode: zDossierCode }),
  run: (world, { dossierCode }) => number(world, dossierCode, {}),
})

/** "Gán số định danh cá nhân". */
export const attachNumber = officerAction({
  summary: 'Attaches a number by hand: one that the child has already, or one typed from a paper of the police.',
  body: z.strictObject({
    dossierCode: zDossierCode,
    personalId: z.string().regex(/^9\d{11}$/, 'must be a made-up number: 12 digits beginning with 9'),
  }),
  run(world, { dossierCode, personalId }) {
    if (world.graph.births[personalId] !== undefined) return notNow('Another birth was registered with that number')
    const moTa = 'Số định danh do công chức gán'
    return number(world, dossierCode, {
      given: personalId,
      errors: [{ maLoi: 'GAN_THU_CONG', truong: null, moTa }],
    })
  },
})

/** Twins, triplets: asked of the support of the Ministry of Justice in the real world. */
export const confirmMultipleBirth = officerAction({
  summary: 'Confirms that a suspected duplicate is another child of the same birth; the dossier then goes on.',
  body: z.strictObject({ dossierCode: zDossierCode }),
  run(world, { dossierCode }) {
    const submission = findOf(world, dossierCode, 'birth')
    if (submission === undefined) return unknownDossier
    if (submission.state === 6) return notNow('The dossier was refused')
    amend(world, dossierCode, { multipleBirthConfirmed: true })
    if (entryWithoutNumber(world, dossierCode) !== undefined) return number(world, dossierCode, {})
    if (submission.state === 4) return notNow('The child has its number')
    if (submission.state === 2 && move(world, dossierCode, { state: 3 })) carryOut(world, dossierCode, { state: 4 })
    return told(world, dossierCode)
  },
})
