import { own, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import { shareOf, zBuyer, zPlace } from './place-of-power.ts'
import type { LookedAt, Story } from './sheet.ts'

const zRequest = z.object({
  oldParty: z.object({ personalId: z.string() }),
  applicant: zBuyer,
  address: zPlace,
  household: z.boolean(),
  debtSettled: z.boolean().optional(),
})

/** Whoever owes the power company money. */
export const debtor = 'power-debtor'

/** What is owed on a contract that changes hands: assumed. Nothing goes on until it is paid. */
const debtVnd = 486_000

/**
 * Looks at a change of party: whether the old party agrees and owes nothing, and whether the new one lives there.
 *
 * @source sheet of service 25: consent or proof of transfer, debt, 2 working days for a household, 3 otherwise. That a debt is
 * asked for under the dossier (state 6) is assumed
 */
export function judgePartyChange({ content, papers }: LookedAt, world: World): Story {
  const request = zRequest.safeParse(content).data
  if (request === undefined) return {}
  const { oldParty, applicant, address, household, debtSettled } = request
  const owes = debtSettled === false || own(world.graph.personas, debtor)?.personalId === oldParty.personalId
  const livesThere = household && shareOf(world, applicant, address).livesAt !== undefined
  const items = ['transfer', ...(livesThere ? [] : ['place'])].filter((id) => !papers.includes(id))
  return {
    limitWorkingDays: household ? 2 : 3,
    ...(owes && { feeVnd: debtVnd }),
    ...(items.length > 0 && {
      decision: 'supplement',
      items,
      note: 'Nộp văn bản đồng ý của bên mua điện cũ hoặc giấy tờ chuyển quyền, giấy tờ về địa điểm',
    }),
  }
}
