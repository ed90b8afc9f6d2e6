import { zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'

/** An answer to a question. */
export interface PortalAnswer {
  readonly id: string
  /** Absent when the portal gives none. */
  readonly text?: string
}

/** A question at the portal. What the portal leaves empty is absent. Name, address and contacts are personal data. */
export interface PortalQuestion {
  readonly id: string
  readonly text?: string
  readonly fieldCode?: string
  /** The agency that is to answer, or has. */
  readonly agencyCode?: string
  readonly agencyName?: string
  /** Code of the procedure that the question is about, as the locality calls it. */
  readonly procedureCode?: string
  /** False: not to be shown to others. Where the portal says nothing, a public client takes it for true. */
  readonly isPublic: boolean
  /** Absent while there is none. The text may be missing: ask for it by the number of the question. */
  readonly answer?: PortalAnswer
  readonly asker?: {
    readonly name?: string
    readonly address?: string
    readonly email?: string
    readonly phone?: string
  }
}

/** Number of a question or an answer: digits. */
export const zRowId = z.string().regex(/^\d{1,18}$/)

/** A question with its answer that an agency publishes. */
export const zPublishedQuestion = z.strictObject({
  /** Number of the question in your system, digits. */
  id: zRowId,
  text: zText(4000),
  fieldCode: zText(50),
  agencyCode: zText(50),
  agencyName: zText(500),
  /** Number and text of the answer in your system. */
  answer: z.strictObject({ id: zRowId, text: zText(10_000) }).optional(),
})

/** A question with its answer that an agency publishes. */
export type QuestionToPublish = z.input<typeof zPublishedQuestion>

/** An answer to a question that a citizen asked at the national portal. */
export const zAnswerToCitizen = z.strictObject({
  /** Number of the question at the portal. */
  questionId: zRowId,
  agencyCode: zText(50),
  officer: zText(200),
  officerTitle: zText(200).optional(),
  at: zInstant,
  text: zText(10_000),
})

/** An answer to a question that a citizen asked at the national portal. */
export type AnswerToCitizen = z.input<typeof zAnswerToCitizen>

/** How content somebody is, with the code it is sent as. Assumed. */
export const satisfactions = { 'very-content': '1', content: '2', 'not-content': '3' } as const

/** What somebody thinks of how a dossier was handled. */
export const zDossierRating = z.strictObject({
  dossierCode: zText(100),
  satisfaction: z.enum(['very-content', 'content', 'not-content']),
  at: zInstant,
  remark: zText(2000).optional(),
})

/** What somebody thinks of how a dossier was handled. */
export type DossierRating = z.input<typeof zDossierRating>
