import { zText } from '@lienthong/sdk-core'
import { z } from 'zod'

/**
 * Which dossier is asked about: the first generation knows it by its office and its code. The office may be one that is gone
 * by now.
 */
export const zDossierQuestion = z.strictObject({
  registryCommuneCode: z.string().regex(/^\d{5}$/),
  dossierCode: zText(50),
})

/** Which dossier is asked about. */
export type DossierQuestion = z.input<typeof zDossierQuestion>

/** The question on the wire. */
export function writeDossierQuestion({ registryCommuneCode, dossierCode }: DossierQuestion) {
  return { maDonVi: registryCommuneCode, maHoSo: dossierCode }
}
