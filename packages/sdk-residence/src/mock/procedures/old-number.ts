import { own, type World } from '@lienthong/mock-core'
import type { ConfirmOldIdNumberRequest } from '../../contract/index.ts'
import { residence } from './state.ts'
import type { ReasonCode } from './words.ts'

/** What is known of an old number: the numbers to confirm, or why there are none. */
export interface OldNumberVerdict {
  readonly numbers: readonly string[]
  readonly reason?: ReasonCode
  /** Whether the archive has to be asked, which takes longer. */
  readonly inArchive: boolean
}

/** Looks an old number up in the population database, and then in the archive. */
export function judgeOldNumber(world: World, { nguoiNop, soCmnd9 }: ConfirmOldIdNumberRequest): OldNumberVerdict {
  const { soDinhDanh } = nguoiNop
  const known = world.people.find(soDinhDanh)?.oldIdNumbers ?? []
  if (known.length > 0 && (soCmnd9 === undefined || known.includes(soCmnd9)))
    return { numbers: known, inArchive: false }
  const holder = soCmnd9 === undefined ? undefined : world.people.findByOldIdNumber(soCmnd9)
  if (holder !== undefined) return { numbers: [], reason: 'LD08', inArchive: false }
  const archived = own(world.slice(residence).archive, soDinhDanh)
  if (archived === undefined || (soCmnd9 !== undefined && soCmnd9 !== archived.number)) {
    return { numbers: [], reason: 'LD09', inArchive: true }
  }
  return archived.sameName
    ? { numbers: [archived.number], inArchive: true }
    : { numbers: [], reason: 'LD08', inArchive: true }
}
