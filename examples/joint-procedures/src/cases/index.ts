import type { Play, Stage } from '../plays.ts'
import { c13, c14, c15 } from './afterwards.ts'
import { c10, c11, c12, c16, c17, c8, c9 } from './branches.ts'
import { c5, c6, c7 } from './number.ts'
import { c1, c18, c2, c3, c4 } from './registration.ts'

const cases = [c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18]

/** Files a dossier for each of the eighteen cases of failure, and sees to it that it fails so. */
export async function stageCases(stage: Stage): Promise<Play[]> {
  const plays: Play[] = []
  for (const file of cases) plays.push(await file(stage))
  return plays
}
