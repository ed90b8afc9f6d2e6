import { instantOf, readInstant, type Clock, type Instant } from '@lienthong/sdk-core'
import type { EventListener, WorldEvents } from './events.ts'
import { emptyGraph, type DossierView, type Graph, type Persona } from './graph.ts'
import { invariants } from './invariants.ts'
import type { OutgoingCall } from './outgoing-call.ts'
import { People } from './people.ts'
import { countEnded } from './portal-moves.ts'
import { Random } from './random.ts'
import { own, put } from './record.ts'
import { zWorldSnapshot } from './snapshot.ts'
import { VirtualClock, type ClockState } from './virtual-clock.ts'

/** How a world begins. */
export interface WorldOptions {
  /** Whole number; the same seed gives the same people. Default 1. */
  readonly seed?: number
  /** When it begins. Default `2026-03-02T08:00:00+07:00`, a Monday morning. */
  readonly startsAt?: Instant
  /** A clock that drives the world; absent, the world stands still until it is moved on. */
  readonly runsWith?: Clock
}

/** Work that waits for its time. Data only, so that a snapshot can keep it. */
interface Timer {
  readonly dueMs: number
  readonly task: string
  readonly data: unknown
}

/** A task of a mock that threw: a bug of that mock. */
export interface TaskFailure {
  readonly task: string
  /** When the task was due. */
  readonly at: Instant
  readonly message: string
}

/** Everything a snapshot keeps. JSON only. */
interface WorldState {
  readonly clock: ClockState
  random: number
  readonly counters: Record<string, number>
  readonly graph: Graph
  readonly slices: Record<string, object>
  readonly timers: Timer[]
  readonly failures: TaskFailure[]
}

/** A copy of a whole world. */
export type WorldSnapshot = Readonly<WorldState> & { readonly kind: 'lienthong-world/1' }

/** Names the state one system keeps for itself, and how it begins. */
export interface Slice<T extends object> {
  readonly key: string
  /** What it holds in a new world. JSON only. */
  readonly initial: () => T
}

/** Systems that were asked for the sake of a dossier, by its code. */
const askedFor: Slice<Record<string, readonly string[]>> = { key: 'asked-for', initial: () => ({}) }

/**
 * One synthetic population behind all systems, with its clock, its events and its rules. State is plain data: it can be
 * copied, kept and put back. Behaviour (listeners, tasks) is added once by each system and is no part of the state.
 */
export class World {
  /** What the world was made from. */
  readonly seed: number
  readonly clock: VirtualClock
  readonly random: Random
  readonly people: People
  #state: WorldState
  readonly #listeners = new Map<keyof WorldEvents, EventListener<never>[]>()
  readonly #tasks = new Map<string, (data: never) => void>()
  #carrier: ((call: OutgoingCall) => void) | undefined

  constructor(options: WorldOptions = {}) {
    const { seed = 1, startsAt = '2026-03-02T08:00:00+07:00', runsWith } = options
    const begin = readInstant(startsAt)
    if (begin === undefined) throw new TypeError('startsAt must be a time with offset, as 2026-03-02T08:00:00+07:00')
    if (!Number.isSafeInteger(seed)) throw new TypeError('seed must be a whole number')
    this.seed = seed
    this.#state = {
      clock: { startMs: Date.parse(begin), advancedMs: 0 },
      random: seed | 0,
      counters: {},
      graph: emptyGraph(),
      slices: {},
      timers: [],
      failures: [],
    }
    this.clock = new VirtualClock(() => this.#state.clock, runsWith)
    this.random = new Random(() => this.#state)
    this.people = new People(() => this.graph, this.random)
  }

  /** The shared facts. */
  get graph(): Graph {
    return this.#state.graph
  }

  /** The state one system keeps for itself. */
  slice<T extends object>(slice: Slice<T>): T {
    return (this.#state.slices[slice.key] ??= slice.initial()) as T
  }

  /** The next number of a series, from 1. */
  next(series: string): number {
    return (this.#state.counters[series] = (this.#state.counters[series] ?? 0) + 1)
  }

  /** Gives somebody a name that tests and people can ask for. */
  cast(persona: Persona): void {
    this.graph.personas[persona.persona] = persona
  }

  /** Adds what one system knows to the common view of a dossier. */
  noteDossier(code: string, change: (dossier: DossierView) => Partial<DossierView>): void {
    const { dossiers } = this.graph
    const known = own(dossiers, code) ?? { code, registrationStates: [], portalStatuses: [] }
    const lastSeenAt = this.clock.instant()
    const changed = { firstSeenAt: lastSeenAt, ...known, ...change(known), lastSeenAt }
    const ended = countEnded(changed) > countEnded(known) ? { endedAt: lastSeenAt } : {}
    put(dossiers, code, { ...changed, ...ended, ...this.#systemsOf(code) })
  }

  /**
   * Notes that a system was asked for the sake of a dossier. Its view tells so as soon as there is one: a question alone makes
   * none.
   */
  noteAsked(code: string, system: string): void {
    const asked = this.slice(askedFor)
    const known = own(asked, code) ?? []
    if (known.includes(system)) return
    put(asked, code, [...known, system])
    const dossier = own(this.graph.dossiers, code)
    if (dossier !== undefined) put(this.graph.dossiers, code, { ...dossier, ...this.#systemsOf(code) })
  }

  #systemsOf(code: string): Pick<DossierView, 'systems'> {
    const systems = own(this.slice(askedFor), code)
    return systems === undefined ? {} : { systems }
  }

  /**
   * Puts what is known of a dossier under another code, to what is known there: the province has given it one of its own.
   * Nothing happens when nothing is known.
   */
  renameDossier(code: string, newCode: string): void {
    const { dossiers } = this.graph
    const known = own(dossiers, code)
    if (known === undefined || code === newCode) return
    Reflect.deleteProperty(dossiers, code)
    this.noteDossier(newCode, (there) => ({
      ...known,
      ...there,
      firstSeenAt: known.firstSeenAt ?? this.clock.instant(),
      registrationStates: [...known.registrationStates, ...there.registrationStates],
      portalStatuses: [...known.portalStatuses, ...there.portalStatuses],
    }))
  }

  /** Listens to an event of other systems. */
  on<Type extends keyof WorldEvents>(type: Type, listener: EventListener<Type>): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener as EventListener<never>])
  }

  /** Tells every system that something happened. Listeners run at once, in the order they were added. */
  emit<Type extends keyof WorldEvents>(type: Type, event: WorldEvents[Type]): void {
    for (const listener of this.#listeners.get(type) ?? []) (listener as EventListener<Type>)(event)
  }

  /** Sends a request out of the world; nothing happens when nobody carries it. */
  post(call: OutgoingCall): void {
    this.#carrier?.(call)
  }

  /** Says who carries what is sent out of the world. */
  onPost(carrier: (call: OutgoingCall) => void): void {
    this.#carrier = carrier
  }

  /** Says what a kind of timer does. */
  onTask<T>(task: string, run: (data: T) => void): void {
    this.#tasks.set(task, run as (data: never) => void)
  }

  /** Has a task run when the clock has moved on so far. */
  schedule<T>(task: string, afterMs: number, data: T): void {
    if (!Number.isFinite(afterMs) || afterMs < 0) throw new RangeError('A timer lies ahead: give milliseconds >= 0')
    const { timers } = this.#state
    const dueMs = this.clock.now() + afterMs
    // Kept in order of time, equal times in order of arrival: thousands of dossiers wait here.
    timers.splice(timers.findLastIndex((timer) => timer.dueMs <= dueMs) + 1, 0, { dueMs, task, data })
  }

  /**
   * Runs what is due, earliest first, each at its own time: what a task sets in turn counts from there, so that a long
   * leap of the clock ends where many small steps do. Called before each request and after the clock was moved.
   *
   * A task that throws does not throw here: the request that happens to come next is a stranger's. It is kept in
   * {@link World.failures} and breaks a rule of the world until the world is put back. What it did before it threw stays.
   */
  tick(): void {
    for (;;) {
      const [next] = this.#state.timers
      if (next === undefined || next.dueMs > this.clock.now()) return
      this.#state.timers.shift()
      try {
        this.clock.at(next.dueMs, () => this.#tasks.get(next.task)?.(next.data as never))
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        this.#state.failures.push({ task: next.task, at: instantOf(next.dueMs), message })
      }
    }
  }

  /** The tasks that threw, in order of time. */
  get failures(): readonly TaskFailure[] {
    return this.#state.failures
  }

  /** The rules that do not hold now, each with what breaks it. A task that failed breaks one, too. */
  violations(): { readonly invariant: string; readonly found: string[] }[] {
    const failed = this.failures.map(({ task, at, message }) => `${task} at ${at}: ${message}`)
    return [
      ...invariants.map(({ name, violations }) => ({ invariant: name, found: violations(this.graph) })),
      { invariant: 'a task of a mock failed', found: failed },
    ].filter(({ found }) => found.length > 0)
  }

  /** Copies the world. */
  snapshot(): WorldSnapshot {
    return { kind: 'lienthong-world/1', ...structuredClone(this.#state), clock: this.clock.copy() }
  }

  /**
   * Puts a copied world back, in this or another process.
   *
   * @throws TypeError when it is no such copy; the world is then left as it was.
   */
  restore(snapshot: WorldSnapshot): void {
    if (!zWorldSnapshot.safeParse(snapshot).success) throw new TypeError('This is not a snapshot of a world')
    const { kind: _, ...state } = structuredClone(snapshot)
    this.#state = state
    this.clock.restart()
  }
}
