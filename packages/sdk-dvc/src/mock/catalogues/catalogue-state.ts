import { dayOf } from '@lienthong/sdk-core'
import type { Slice, World } from '@lienthong/mock-core'
import type { ProcedureRow } from '../../contract/index.ts'
import { procedureRowOf } from './procedure-row.ts'
import { publishedProcedures } from './published-procedures.ts'

/** One state of a published procedure. Days are Vietnamese; `until` is the first on which it is published no more. */
export interface ProcedureVersion {
  readonly row: ProcedureRow
  /** Name in the list of all; absent when it is that of the procedure. */
  readonly listName?: string
  readonly from?: string
  until?: string
}

/** Every state, past and to come: what is published depends on the clock of the world. */
const versions: Slice<{ readonly procedures: ProcedureVersion[] }> = {
  key: 'dvc-catalogues',
  initial: () => ({
    procedures: publishedProcedures.map((procedure) => ({
      row: procedureRowOf(procedure),
      ...(procedure.listName !== undefined && { listName: procedure.listName }),
      ...(procedure.from !== undefined && { from: procedure.from }),
      ...(procedure.until !== undefined && { until: procedure.until }),
    })),
  }),
}

/** The day it is in the world. */
export function todayOf(world: World): string {
  return dayOf(world.clock.instant())
}

/** What is published now. */
export function publishedNow(world: World): ProcedureVersion[] {
  const today = todayOf(world)
  return world
    .slice(versions)
    .procedures.filter(({ from = '', until }) => from <= today && (until === undefined || today < until))
}

/** What is published now under a code. */
export function publishedUnder(world: World, code: string): ProcedureVersion[] {
  return publishedNow(world).filter(({ row }) => row.MATTHC === code)
}

/** Publishes a state from now on, in place of what the same agency published under the code. */
export function publish(world: World, row: ProcedureRow): void {
  withdraw(world, row.MATTHC, row.MACOQUANCONGBO)
  world.slice(versions).procedures.push({ row, from: todayOf(world) })
}

/** Publishes no more from now on what stands under a code, of one agency or of all. Says whether there was something. */
export function withdraw(world: World, code: string, agencyCode?: ProcedureRow['MACOQUANCONGBO']): boolean {
  const ended = publishedUnder(world, code).filter(
    ({ row }) => agencyCode === undefined || row.MACOQUANCONGBO === agencyCode,
  )
  for (const version of ended) version.until = todayOf(world)
  return ended.length > 0
}
