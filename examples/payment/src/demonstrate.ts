import { MockAdmin } from '@lienthong/mock-server'
import { directGateway } from '@lienthong/sdk-core'
import { createPaymentClient } from '@lienthong/sdk-dvc'
import type { Endpoint } from './endpoints/endpoint.ts'
import { startExpress } from './endpoints/express.ts'
import { startFastify } from './endpoints/fastify.ts'
import { startHono } from './endpoints/hono.ts'
import { PaymentDesk } from './payment-desk.ts'
import type { Payer } from './payers/payer.ts'
import { playCancelled, playForged, playHonest, playLate, type Played, type Stage } from './plays.ts'
import type { Steps } from './steps.ts'

/** What came of the demo. */
export interface Outcome {
  /** Everything below is as it has to be. */
  readonly ok: boolean
  /** What has walked through the pages. */
  readonly payer: Payer['by']
  readonly payments: number
  /** Payments that the platform holds to be paid. */
  readonly paid: number
  /** Credits in the books of the one-stop system. */
  readonly credited: number
  /** Each paid payment was credited once, and nothing else. */
  readonly creditedOnce: boolean
  /** Notices that came again and changed nothing. */
  readonly replaysIgnored: number
  /** Every notice that came again changed nothing. */
  readonly replayIgnored: boolean
  /** Why notices were refused. */
  readonly refused: readonly string[]
  /** Bytes of the receipts, by payment. */
  readonly receiptBytes: readonly number[]
}

/** Pays four fees through three web frameworks. */
export async function demonstrate(url: string, payer: Payer, steps: Steps): Promise<Outcome> {
  const admin = new MockAdmin(url)
  await admin.syncClock()
  const { baseUrl, credentials } = await admin.target('payment')
  const { partnerCode = '', secret = '' } = credentials
  const client = createPaymentClient({
    gateway: directGateway({ baseUrl }),
    partnerCode,
    secret,
    clock: admin,
  })
  const desk = new PaymentDesk({ secret, partnerCode, log: () => undefined })
  const stage: Stage = { admin, client, desk, payer, steps }
  const endpoints: Endpoint[] = []
  try {
    const open = async (start: (desk: PaymentDesk) => Promise<Endpoint>): Promise<Endpoint> => {
      const endpoint = await start(desk)
      endpoints.push(endpoint)
      return endpoint
    }
    const hono = await open(startHono)
    const plays = [
      await playHonest(stage, hono),
      await playForged(stage, await open(startExpress)),
      await playLate(stage, await open(startFastify)),
      await playCancelled(stage, hono),
    ]
    return judge(plays, desk.credits, payer.by)
  } finally {
    await Promise.all(endpoints.map((endpoint) => endpoint.close()))
  }
}

function judge(plays: readonly Played[], credited: number, payer: Payer['by']): Outcome {
  const paid = plays.filter((play) => play.paid)
  const replaysIgnored = plays.reduce((sum, play) => sum + play.replaysIgnored, 0)
  const refused = plays.flatMap((play) => play.refused)
  const receiptBytes = paid.map((play) => play.receiptBytes)
  const creditedOnce = paid.length === 3 && credited === paid.length
  const replayIgnored = replaysIgnored === paid.length
  const ok = creditedOnce && replayIgnored && refused.length === 3 && receiptBytes.every((bytes) => bytes > 0)
  const counts = { payments: plays.length, paid: paid.length, credited, creditedOnce, replaysIgnored, replayIgnored }
  return { ok, payer, ...counts, refused, receiptBytes }
}
