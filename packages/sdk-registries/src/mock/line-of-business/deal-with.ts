import { own, type World } from '@lienthong/mock-core'
import { policy } from './policy.ts'
import { anySystem } from './sheets/any-system.ts'
import { sheets } from './sheets/index.ts'
import type { LookedAt, Sheet, Story } from './sheets/sheet.ts'

const usualWorkingDays = 5

/** How a dossier is dealt with. */
export type Deal = ReturnType<typeof dealWith>

/** How a dossier is dealt with: what the policy says, and what its system finds. */
export function dealWith(world: World, dossier: LookedAt) {
  const set = policy.of(world, dossier.code)
  const found = storyOf(world, dossier)
  const byTheFacts = set.decision === 'by-the-facts'
  // Whoever sets a decision on purpose wants it with the reason that was set, and not to wait for anybody else.
  const told: Story = byTheFacts ? found : {}
  return {
    decision: set.decision === 'by-the-facts' ? (found.decision ?? 'complete') : set.decision,
    reasonCode: told.reasonCode ?? set.reasonCode,
    paperForm: told.paperForm,
    items: told.items ?? set.items,
    /** The items have to come; otherwise any answer will do. */
    insists: told.items !== undefined,
    note: told.note,
    heldUntil: told.heldUntil,
    heldWorkingDays: told.heldWorkingDays,
    receiveAfterMs: set.receiveAfterMs,
    decideAfterMs: told.atOnce === true ? 0 : set.decideAfterMs,
    softwareDownUntil: set.softwareDownUntil,
    feeVnd: set.feeVnd > 0 ? set.feeVnd : (found.feeVnd ?? 0),
    limitWorkingDays: set.limitWorkingDays ?? found.limitWorkingDays ?? usualWorkingDays,
    issues: found.issues,
    data: found.data,
  }
}

/** Nobody knows where the form of a system has its people: a number that stands anywhere in it counts. */
function storyOf(world: World, dossier: LookedAt): Story {
  const sheet = sheets[dossier.system] ?? {}
  return { ...sheet.rule?.(dossier, world), ...rowOf(sheet, world, dossier), ...rowOf(anySystem, world, dossier) }
}

function rowOf({ rows = [] }: Sheet, world: World, dossier: LookedAt): Story {
  const text = JSON.stringify(dossier.content)
  const row = rows.find(({ persona }) => text.includes(`"${own(world.graph.personas, persona)?.personalId ?? '?'}"`))
  return typeof row?.story === 'function' ? row.story(dossier, world) : (row?.story ?? {})
}
