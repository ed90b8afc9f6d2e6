import type { ReportDossier } from '../dossiers/report-dossier.ts'
import type { Flag, Provenance } from '../figures/figure.ts'
import type { Table } from './table.ts'

/** A table made from dossiers, and what is not as it must be. */
export interface CountedTable {
  readonly table: Table
  readonly flags: readonly Flag[]
}

/** Counts dossiers one by one, so that nobody has to keep them. */
export interface DossierCounter {
  add(dossier: ReportDossier): void
  /** The table of what was added until now. */
  make(from: Provenance): CountedTable
}
