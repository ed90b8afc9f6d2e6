import { readInstant, type Clock, type Instant } from '@lienthong/sdk-core'
import type { Engine } from '../../src/index.ts'

/** A clock that stands until it is moved: a Monday morning. */
export class FrozenClock implements Clock {
  #ms = Date.parse('2026-03-02T08:00:00+07:00')

  now(): number {
    return this.#ms
  }

  moveTo(at: Instant): void {
    this.#ms = Math.max(this.#ms, Date.parse(at))
  }

  advance(ms: number): void {
    this.#ms += ms
  }
}

/** Works on what is due, moves the clock to the next timer, and so on until nothing waits for a time any more. */
export async function playToEnd(engine: Engine, clock: FrozenClock): Promise<void> {
  for (;;) {
    await engine.drain()
    const at = await engine.nextWakeAt()
    if (at === undefined) return
    clock.moveTo(at)
  }
}

export function instant(text: string): Instant {
  const parsed = readInstant(text)
  if (parsed === undefined) throw new Error('no instant')
  return parsed
}
