import { officerAction } from '@lienthong/mock-core'
import { z } from 'zod'
import { askFor } from '../decide/decision.ts'
import type { RegistrationError } from '../../contract/index.ts'
import { takeUp } from '../lifecycle.ts'
import { findSubmission } from '../submissions.ts'
import { decideByHand, notNow, told, unknownDossier, zDossierCode } from './dossier-in-work.ts'

const zReason = z.string().min(1).max(500)

/** State 3. */
export const accept = officerAction({
  summary: 'Takes a dossier up; it is decided by its policy when the time for that has passed.',
  body: z.strictObject({ dossierCode: zDossierCode }),
  run(world, { dossierCode }) {
    const submission = findSubmission(world, dossierCode)
    if (submission === undefined) return unknownDossier
    if (submission.state === 1 && takeUp(world, dossierCode)) return told(world, dossierCode)
    return notNow(`The dossier is in state ${submission.state} and not waiting`)
  },
})

/** State 2. */
export const askForSupplement = officerAction({
  summary: 'Asks for a supplement: what is said, and the fields of the form to correct.',
  body: z.strictObject({
    dossierCode: zDossierCode,
    reason: zReason.default('Đề nghị bổ sung hồ sơ'),
    /** Names on the wire, as `nksHoTen`. */
    fields: z.array(z.string().min(1).max(100)).max(50).default([]),
  }),
  run(world, { dossierCode, reason, fields }) {
    const errors = fields.map((truong): RegistrationError => ({ maLoi: 'CAN_XAC_MINH', truong, moTa: reason }))
    return decideByHand(world, dossierCode, () => askFor(world, errors, reason))
  },
})

/** State 6. */
export const refuse = officerAction({
  summary: 'Refuses a dossier for good.',
  body: z.strictObject({ dossierCode: zDossierCode, reason: zReason.default('Hồ sơ không đủ điều kiện đăng ký') }),
  run: (world, { dossierCode, reason }) => decideByHand(world, dossierCode, () => ({ state: 6, note: reason })),
})

/** State 4. */
export const complete = officerAction({
  summary: 'Registers a dossier whatever the facts say; a birth with its number, or without one.',
  body: z.strictObject({ dossierCode: zDossierCode, withNumber: z.boolean().default(true) }),
  run(world, { dossierCode, withNumber }) {
    const withoutNumber = [{ maLoi: 'CHO_CAP' as const, truong: null, moTa: 'Chờ cấp số định danh cá nhân' }]
    return decideByHand(world, dossierCode, ({ kind }) =>
      kind === 'birth' && !withNumber ? { state: 4, withoutNumber } : { state: 4 },
    )
  },
})
