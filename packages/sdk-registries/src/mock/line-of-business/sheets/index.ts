import type { CastRow, World } from '@lienthong/mock-core'
import type { CaseSystemCode } from '../../../contract/index.ts'
import { anySystem } from './any-system.ts'
import type { Sheet } from './sheet.ts'

/** What each system knows, in the order of the codes of the contract. */
export const sheets: Readonly<Partial<Record<CaseSystemCode, Sheet>>> = {}

const all: readonly Sheet[] = [anySystem, ...Object.values(sheets)]

/** People whose dossiers do not simply pass. */
export const caseCast: readonly CastRow[] = all.flatMap(({ rows = [] }) => rows.map(({ story: _, ...row }) => row))

/** Has every system listen to what it has to hear of. */
export function installSheets(world: World): void {
  for (const { install } of all) install?.(world)
}
