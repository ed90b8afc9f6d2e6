import type { PortalDossier } from '../portal-dossier.ts'

/** A dossier as far as it is known: what is not there yet is what the assessment is about. */
export type DossierDraft = { readonly [Field in keyof PortalDossier]?: PortalDossier[Field] | undefined }

/** What the rules of a metric can be about besides the dossier. */
export interface AssessmentFacts {
  /** Whether the procedure ends with a paper (`KETQUATHUCHIEN` of the catalogue). */
  readonly returnsPaper: boolean
  /** Codes under which the population database stands in `usedDatabases`. */
  readonly populationDatabaseCodes: readonly string[]
}
