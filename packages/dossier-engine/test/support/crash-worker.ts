/**
 * A worker in a process of its own. It works on what is due, moves its clock on, and kills itself at the point it is told,
 * without a chance to put anything in order. Started by `run-worker.ts`.
 */
import { createEngine, openStore, type Store } from '../../src/index.ts'
import { FrozenClock } from './frozen-clock.ts'
import type { Place } from './each-store.ts'
import { askServer } from './effects-server.ts'
import { jointBirth, type OtherSide } from './joint-birth.ts'

/** Where to die: at the n-th time something is about to happen or has just happened. */
export interface DeathPoint {
  readonly at:
    | 'before-effect'
    | 'after-effect'
    /** A statement outside a transaction is on its way, nobody knows whether it arrived. */
    | 'statement-sent'
    /** Everything of a transaction is written, and it is not committed. */
    | 'before-commit'
    | 'after-commit'
  readonly n: number
}

export interface WorkerOrder {
  readonly place: Place
  readonly url: string
  readonly die?: DeathPoint
  readonly concurrency: number
  readonly name?: string
}

const order = JSON.parse(process.env['WORKER_ORDER'] ?? '{}') as WorkerOrder
let count = 0

function maybeDie(at: DeathPoint['at']): void {
  if (order.die?.at !== at) return
  count += 1
  if (count === order.die.n) process.kill(process.pid, 'SIGKILL')
}

/** The same store, with its last moments watched. */
function watch(store: Store): void {
  const { query, transaction } = store
  store.query = (text, values) => {
    const sent = query.call(store, text, values)
    maybeDie('statement-sent')
    return sent
  }
  store.transaction = async (work) => {
    const result = await transaction.call(store, async (tx) => {
      const inside = await work(tx)
      maybeDie('before-commit')
      return inside
    })
    maybeDie('after-commit')
    return result as never
  }
}

const store = await openStore(order.place)
watch(store)
const clock = new FrozenClock()
const server = askServer(order.url, order.name ?? '')
const otherSide: OtherSide = {
  ...server,
  async send(dossier, operation, key) {
    if (dossier === 'DEADLY') process.kill(process.pid, 'SIGKILL')
    maybeDie('before-effect')
    const receipt = await server.send(dossier, operation, key)
    maybeDie('after-effect')
    return receipt
  },
}
const engine = await createEngine({ store, processes: [jointBirth(otherSide)], clock })
for (let isOpen = true; isOpen;) {
  await engine.drain({ concurrency: order.concurrency })
  const at = await engine.nextWakeAt()
  if (at !== undefined) clock.moveTo(at)
  // That nobody waits for a time may mean that another worker has just woken all.
  else isOpen = (await store.query(`SELECT 1 FROM lienthong.process WHERE standing = 'open' LIMIT 1`)).rows.length > 0
}
await store.close()
