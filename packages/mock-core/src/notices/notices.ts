import type { OutgoingAnswer } from '../world/outgoing-call.ts'
import type { Slice, World } from '../world/world.ts'
import { attemptOf, type KeptNotice, type NoticeAnswer, type NoticeReading } from './kept-notice.ts'

const minuteMs = 60_000

/** How long a notice that was not taken waits until it is sent again. */
const pausesMs = [minuteMs, 5 * minuteMs, 15 * minuteMs]

/** How long a notice waits for the one that shall overtake it. */
const overtakenWithinMs = 24 * 60 * minuteMs

/** More than these, open or ended, nobody reads; a mock runs for days. */
const maxKept = 1_000

/** What the notices of a system are, and how they are sent. */
export interface NoticePlan<Data extends object> {
  /** Name of the state and of the timers; no other system may have it. */
  readonly name: string
  /** What a notice is about, as the code of a dossier. */
  about(data: Data): string
  /** Whether those about the same go one after the other, so that none overtakes one that waits to be sent again. */
  readonly inOrder: boolean
  /** Where it goes; `undefined` when nobody has registered an address. Asked before each attempt. */
  address(world: World, data: Data): string | undefined
  /** Writes it as it goes now. Called for each attempt; the time is `world.clock.reached()`. */
  write(world: World, data: Data): { readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  /** How often one that was not taken is sent again, after 1, 5 and then every 15 minutes. */
  retries(world: World, data: Data): number
  /** What an answer says. Default: HTTP 200 takes it. */
  read?(answer: NoticeAnswer): NoticeReading
}

/** How one notice is sent, and what is wrong with it on purpose. */
export interface NoticeSending {
  /** Milliseconds of the world until it is sent first. Default 0. */
  readonly delayMs?: number
  /** `twice`: sent again although it was taken. `out-of-order`: the next one about the same overtakes it, or it the one before. */
  readonly fault?: 'none' | 'twice' | 'out-of-order'
}

/**
 * What a system tells an address by itself, as a call-back: sent at once, again on the clock of the world while it is not taken,
 * and kept with every attempt. Of those that have ended the thousand newest are kept; of more than a thousand open ones the oldest
 * are given up.
 *
 * @example
 * export const notices = new Notices<LandTaxNotice>({
 *   name: 'land:notices',
 *   about: ({ SoBienNhan }) => SoBienNhan,
 *   inOrder: true,
 *   address: (world, { SoBienNhan }) => policy.of(world, SoBienNhan).noticeUrl,
 *   write: (_, notice) => ({ body: JSON.stringify(notice) }),
 *   retries: (world, { SoBienNhan }) => policy.of(world, SoBienNhan).noticeRetries,
 * })
 */
export class Notices<Data extends object> {
  readonly #plan: NoticePlan<Data>
  readonly #kept: Slice<{ readonly list: KeptNotice<Data>[] }>
  /** On their way just now. No part of the world: one that is put back sends again what it does not know to be taken. */
  readonly #underway = new WeakSet<KeptNotice<Data>>()

  /** @param plan - What they are, and how they are sent. */
  constructor(plan: NoticePlan<Data>) {
    this.#plan = plan
    this.#kept = { key: plan.name, initial: () => ({ list: [] }) }
  }

  /** Says what the timers of the notices do; part of the `install` of the system. */
  install(world: World): void {
    world.onTask<number>(this.#plan.name, (number) => {
      const notice = this.#listOf(world).find((one) => one.number === number)
      if (notice === undefined) return
      delete notice.waitsToBeOvertaken
      this.#sendOn(world, notice)
    })
  }

  /** Has something told, at least once: it is sent until it is taken or `given-up`, which `list` shows. */
  send(world: World, data: Data, { delayMs = 0, fault = 'none' }: NoticeSending = {}): void {
    const notice: KeptNotice<Data> = {
      number: world.next(this.#plan.name),
      about: this.#plan.about(data),
      data,
      state: 'open',
      copies: fault === 'twice' ? 2 : 1,
      attempts: [],
    }
    const overtakes = this.#line(world, notice)
    if (fault === 'out-of-order' && !overtakes) notice.waitsToBeOvertaken = true
    const ms = notice.waitsToBeOvertaken ? Math.max(delayMs, overtakenWithinMs) : delayMs
    if (ms > 0) this.#wait(world, notice, ms)
    this.#sendOn(world, notice)
    this.#forget(world)
  }

  /** What was to be told, in the order of sending. Absent `about` means all. */
  list(world: World, about?: string): readonly KeptNotice<Data>[] {
    return this.#listOf(world).filter((one) => about === undefined || one.about === about)
  }

  /** Puts a notice in line: at the end, or before the one that waits to be overtaken. Tells whether it overtakes one. */
  #line(world: World, notice: KeptNotice<Data>): boolean {
    const list = this.#listOf(world)
    const before = list.findLastIndex((one) => one.about === notice.about && one.waitsToBeOvertaken === true)
    const overtaken = list[before]
    list.splice(overtaken === undefined ? list.length : before, 0, notice)
    delete overtaken?.waitsToBeOvertaken
    delete overtaken?.notBeforeMs
    return overtaken !== undefined
  }

  /** Gives up the oldest of too many open ones, and forgets the oldest of too many that have ended. */
  #forget(world: World): void {
    const list = this.#listOf(world)
    if (list.length <= maxKept) return
    const tooMany = (of: readonly KeptNotice<Data>[]) => of.slice(0, Math.max(0, of.length - maxKept))
    const givenUp = tooMany(list.filter(({ state }) => state === 'open'))
    for (const notice of givenUp) {
      notice.state = 'given-up'
      delete notice.waitsToBeOvertaken
    }
    const forgotten = new Set(tooMany(list.filter(({ state }) => state !== 'open')))
    if (forgotten.size > 0) list.splice(0, list.length, ...list.filter((notice) => !forgotten.has(notice)))
    // Those about the same that waited behind one of them have no timer of their own.
    for (const notice of givenUp) this.#sendOn(world, notice)
  }

  /** Sends what may go now, of those about the same. */
  #sendOn(world: World, { about, number }: KeptNotice<Data>): void {
    const open = this.list(world, about).filter(({ state }) => state === 'open')
    const next = this.#plan.inOrder ? open[0] : open.find((one) => one.number === number)
    if (next === undefined || this.#underway.has(next) || (next.notBeforeMs ?? 0) > world.clock.now()) return
    const url = this.#plan.address(world, next.data)
    if (url === undefined) {
      next.state = 'not-sent'
      return this.#sendOn(world, next)
    }
    this.#underway.add(next)
    const message = this.#plan.write(world, next.data)
    world.post({ url, ...message, answered: (answer) => this.#note(world, next, answer) })
  }

  #note(world: World, notice: KeptNotice<Data>, answer: OutgoingAnswer): void {
    this.#underway.delete(notice)
    // The world may have been put back while the notice was on its way.
    if (!this.#listOf(world).includes(notice)) return
    const attempt = attemptOf(world.clock.instant(), answer, this.#plan.read)
    notice.attempts.push(attempt)
    if (attempt.outcome === 'taken') {
      notice.copies -= 1
      if (notice.copies === 0) notice.state = 'taken'
    } else if (notice.state === 'open') {
      this.#tryAgain(world, notice)
    }
    this.#sendOn(world, notice)
    this.#forget(world)
  }

  /** Has it sent again later, or gives it up. */
  #tryAgain(world: World, notice: KeptNotice<Data>): void {
    const failed = notice.attempts.filter(({ outcome }) => outcome !== 'taken').length
    if (failed > this.#plan.retries(world, notice.data)) notice.state = 'given-up'
    else this.#wait(world, notice, pausesMs[Math.min(failed, pausesMs.length) - 1] ?? minuteMs)
  }

  #wait(world: World, notice: KeptNotice<Data>, ms: number): void {
    notice.notBeforeMs = world.clock.now() + ms
    world.schedule<number>(this.#plan.name, ms, notice.number)
  }

  #listOf(world: World): KeptNotice<Data>[] {
    return world.slice(this.#kept).list
  }
}
