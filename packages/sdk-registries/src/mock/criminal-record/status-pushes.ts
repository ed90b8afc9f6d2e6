import { Notices, recordView, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import { zPushRecordStatusAnswerTolerant, type PushRecordStatusRequest } from '../../contract/index.ts'
import type { KeptDeclaration } from './declarations.ts'
import { policy } from './policy.ts'
import { writePush } from './wire.ts'

/** The wire has no number of the message: the receiver tells one state from another by what it says. */
const pushes = new Notices<PushRecordStatusRequest>({
  name: 'criminal-record:pushes',
  about: ({ maHoSoMCDT }) => maHoSoMCDT,
  inOrder: true,
  address: (world, { maHoSoMCDT }) => policy.of(world, maHoSoMCDT).noticeUrl,
  write: (_, push) => ({ body: JSON.stringify(push) }),
  retries: (world, { maHoSoMCDT }) => policy.of(world, maHoSoMCDT).noticeRetries,
  read({ status, text }) {
    const wireCode = codeIn(text)
    return { taken: status === 200 && wireCode === '00', ...(wireCode !== undefined && { wireCode }) }
  },
})

/** Says what the timers of pushes do. */
export function installPushes(world: World): void {
  pushes.install(world)
}

/** Has the province told where a dossier of the second generation stands now; the first has no push. */
export function pushStatus(world: World, kept: KeptDeclaration): void {
  if (kept.generation === 1) return
  const { noticeDelayMs: delayMs, noticeFault: fault } = policy.of(world, kept.dossierCode)
  pushes.send(world, writePush(kept), { delayMs, fault })
}

/** The pushes about a dossier, or all, and what became of each. */
export const pushRecords = recordView({
  summary:
    'Lists the states that are pushed to the province in the order of sending, with every attempt at sending them.',
  query: z.strictObject({ dossierCode: z.string().optional() }),
  read: (world, { dossierCode }) => ({
    pushes: pushes.list(world, dossierCode).map(({ about, data, state, attempts }) => ({
      dossierCode: about,
      push: data,
      state,
      attempts,
    })),
  }),
})

function codeIn(text: string): string | undefined {
  try {
    return zPushRecordStatusAnswerTolerant.safeParse(JSON.parse(text)).data?.statusCode
  } catch {
    return undefined
  }
}
