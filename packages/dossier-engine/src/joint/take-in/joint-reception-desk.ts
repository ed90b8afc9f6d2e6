import type {
  CivilStatusAddress,
  JointAttachment,
  JointDossier,
  JointDossierHead,
  JointRequester,
} from '@lienthong/sdk-civil-status'
import type { Clock } from '@lienthong/sdk-core'

/** What a province adds to a dossier of the joint-service software. */
export interface JointReceptionDesk {
  /** Two digits, as `42`. */
  readonly provinceCode: string
  /** Unit that is answerable for the dossiers. */
  readonly processingUnit: string
  /** Account of the officer in whose name registers are asked. */
  readonly officer: string
  /** The code at the provincial one-stop system: the same one each time this joint dossier is found. */
  dossierCodeOf(dossier: JointDossierHead): string | Promise<string>
  /** Keeps a paper, and says by which reference `readPaper` finds it: the same one for the same paper. Needed for papers. */
  keepPaper?(paper: JointAttachment & { readonly content: Uint8Array }, dossier: JointDossier): Promise<string>
  /**
   * Where whoever filed lives: the form says it only when that is a parent. Ask the population database here
   * (`lookupCitizen`). Absent or `undefined`: named among the problems.
   */
  residenceOf?(requester: JointRequester, dossier: JointDossier): Promise<CivilStatusAddress | undefined>
  /** When the dossier is taken in. Default the time of this machine. */
  readonly clock?: Clock
}
