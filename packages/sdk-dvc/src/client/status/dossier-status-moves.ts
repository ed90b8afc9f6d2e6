import { dossierStatuses, dossierStatusOf, type DossierStatus, type DossierStatusCode } from '../dossier-status.ts'

/** Which state may follow which. The ten codes are evidence, the moves between them are a proposal of this project. */
const moves = {
  '1': ['2', '3', '5', '6', '7'],
  '2': ['4', '5', '6', '7', '8'],
  '3': [],
  '4': ['5', '6', '8', '9'],
  '5': ['2', '4', '7', '8'],
  '6': ['2', '4', '7', '8'],
  '7': [],
  '8': [],
  '9': ['10'],
  '10': [],
} as const satisfies Record<DossierStatusCode, readonly DossierStatusCode[]>

/** What is known of the ten states of a dossier at the national portal, by the portal's own codes. */
export interface DossierStatusTable {
  /** All codes, `'1'` to `'10'`. */
  readonly codes: readonly DossierStatusCode[]
  /**
   * Tells whether a dossier may go from one state to another. To stay is no move: `canMove('4', '4')` is false, although the
   * portal takes a step that leaves a dossier where it is.
   *
   * @param from - Portal code, `'1'` to `'10'`. A code that nobody knows moves nowhere.
   * @source the codes: four public sources of two vendors; the moves: assumed, a proposal of this project
   * @example dossierStatus.canMove('2', '4') // true
   */
  canMove(from: string, to: string): boolean
  /** The codes that may follow; none for a terminal or an unknown code. */
  next(from: string): readonly DossierStatusCode[]
  /** Whether a dossier stays in this state for good: `3`, `7`, `8`, `10`. False for an unknown code. */
  isTerminal(code: string): boolean
  /** The word of the portal, or an English one; `undefined` for an unknown code. */
  label(code: string, language: 'vi' | 'en'): string | undefined
  /** The name that the client uses; `undefined` for an unknown code. */
  nameOf(code: string): DossierStatus | undefined
  /** The code of a name of the client. */
  codeOf(name: DossierStatus): DossierStatusCode
}

/**
 * The ten states of a dossier as a table.
 *
 * @example dossierStatus.label('5', 'vi') // 'Yêu cầu bổ sung giấy tờ'
 */
export const dossierStatus: DossierStatusTable = {
  codes: Object.values(dossierStatuses).map(({ code }) => code),
  canMove: (from, to) => (next(from) as readonly string[]).includes(to),
  next,
  isTerminal: (code) => isCode(code) && moves[code].length === 0,
  label(code, language) {
    const name = dossierStatusOf(code)
    return name && dossierStatuses[name][language]
  },
  nameOf: (code) => dossierStatusOf(code),
  codeOf: (name) => dossierStatuses[name].code,
}

function next(from: string): readonly DossierStatusCode[] {
  return isCode(from) ? moves[from] : []
}

/** Codes come from files and answers: a plain look-up of "constructor" would find what every object has. */
function isCode(code: string): code is DossierStatusCode {
  return Object.hasOwn(moves, code)
}
