import { definePolicy, officerAction } from '@lienthong/mock-core'
import { z } from 'zod'
import { loans } from './own-mock.ts'

/** What an officer of the library does when told so. Give it to the mock as one of its `officerActions`. */
export const forgive = officerAction({
  summary: 'Forgets the loans of somebody.',
  body: z.strictObject({ personalId: z.string().regex(/^9\d{11}$/) }),
  run(world, { personalId }) {
    const kept = world.slice(loans)
    if (kept[personalId] === undefined) return { refused: 'UNKNOWN', message: 'Nobody of that number has loans' }
    kept[personalId] = 0
    return { done: { personalId } }
  },
})

/** How officers decide when nobody tells them; handlers read it by `policy.of(world, dossierCode)`. */
export const policy = definePolicy('library', z.strictObject({ mayLend: z.boolean().default(true) }))
