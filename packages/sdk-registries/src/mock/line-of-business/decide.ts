import type { World } from '@lienthong/mock-core'
import type { KeptCase, KeptRefusal } from './cases.ts'
import { deal } from './deal.ts'
import type { Deal } from './deal-with.ts'
import { ask, complete, refuse } from './moves.ts'

/** Decides a dossier by the policy, or by what its system finds. */
export function decide(world: World, kept: KeptCase): void {
  const found = deal(world, kept)
  if (found.data) kept.data = found.data
  switch (found.decision) {
    case 'wait':
      return
    case 'refuse':
    case 'turn-away':
      refuse(world, kept, refusalOf(found))
      return
    case 'supplement':
      if (isAnswered(kept, found)) complete(world, kept)
      else ask(world, kept, found.items, found.note)
      return
    case 'complete':
      complete(world, kept)
  }
}

/** Why a dossier is refused. */
export function refusalOf({ reasonCode, paperForm, note }: Deal): KeptRefusal {
  return {
    code: reasonCode,
    ...(paperForm !== undefined && { form: paperForm }),
    ...(note !== undefined && { note }),
  }
}

function isAnswered({ questions, supplements }: KeptCase, { insists, items }: Deal): boolean {
  const brought = supplements.flatMap(({ papers }) => papers)
  return questions.length > 0 && (!insists || items.every((item) => brought.includes(item)))
}
