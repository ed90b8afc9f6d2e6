import type { World } from '@lienthong/mock-core'
import type { KeptCase } from './cases.ts'
import { dealWith, type Deal } from './deal-with.ts'
import { lookedAt } from './looked-at.ts'

/** How a kept dossier is dealt with now, or as it would have been at a time. */
export function deal(world: World, kept: KeptCase, at = world.clock.instant()): Deal {
  return dealWith(world, lookedAt(kept, at))
}
