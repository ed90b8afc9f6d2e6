/** The three levels. Districts ended on 2025-07-01; provinces and communes go on. */
export type AdminLevel = 'province' | 'district' | 'commune'

/**
 * How sure the table is that the unit looked so on the day asked for.
 * - `snapshot`: a list of that day names it so, or the lists before and after agree, or the day is after the last list.
 * - `interpolated`: the lists of 2022-10-01 and 2025-06-30 differ about it and the day lies between them. Before the
 *   second list the answer is the older form; a unit known to the second list only is answered too. The day of the
 *   change is not in the sources.
 */
export type Certainty = 'snapshot' | 'interpolated'

/** A province, district or commune as it was between two days. */
export interface AdminUnit {
  /** Two digits for a province, three for a district, five for a commune, with leading zeros. Reused over time. */
  readonly code: string
  /** Name with its type, NFC, tone on the first vowel of an open `oa`, `oe`, `uy`: `Phường Thành Sen`, `Xã Hòa An`. */
  readonly name: string
  readonly level: AdminLevel
  /** Code of the province it lies in; its own for a province. */
  readonly provinceCode: string
  /** Code of the district; absent for provinces, districts, and every unit since 2025-07-01. */
  readonly districtCode?: string
  /** First day the table shows it so, `YYYY-MM-DD`. Not the day it was founded. */
  readonly from: string
  /** Last day the table shows it so, included. Absent: still in force. */
  readonly to?: string
  /**
   * Another source gives the same unit this code and the matter is not settled: 06970 or 06978 for Xã Ba Chẽ, 23938 or
   * 23737 for Xã Ia Mơ. Absent for every other unit.
   */
  readonly otherCode?: string
}

/** A unit as the answer to a day. */
export interface ResolvedUnit extends AdminUnit {
  readonly certainty: Certainty
}
