import type { Clock } from '@lienthong/sdk-core'
import type { Limiter } from '../lane/limiter.ts'
import { ownProblem } from '../process/branch-problem.ts'
import { isOpen, type BranchRow, type SignalRow } from '../process/branch-row.ts'
import { overallState } from '../process/branch-state.ts'
import type { ProcessDefinition } from '../process/define-process.ts'
import { nextCall, unheard, type NextCall } from '../process/next-call.ts'
import { queueOf } from '../process/registry.ts'
import { fail, settleStep, type BranchChange } from '../process/settle-step.ts'
import { unlockBranches } from '../process/unlock-branches.ts'
import { followersOf, hasMoved, wakeByFollowing } from '../process/follow.ts'
import { callStep, type CallsUnderWay } from './call-step.ts'
import type { Checkpoint, Checkpoints, HistoryRow } from './checkpoints.ts'
import type { Claim } from './claims.ts'
import { hearers } from './send-signal.ts'

/** What a run works with. */
export interface RunTools {
  readonly definition: ProcessDefinition
  readonly checkpoints: Checkpoints
  readonly limiter: Limiter
  readonly calls: CallsUnderWay
  readonly clock: Clock
  readonly random: () => number
  readonly isStopping: () => boolean
  readonly onStep: () => void
}

/** Steps in one go, before others have their turn. */
const mostSteps = 100
/** Workers that may die on a step before it is left alone. */
const mostLost = 5

/** Runs all that is due of one process, its branches side by side, and gives it back. */
export class ClaimRun {
  readonly #claim: Claim
  readonly #tools: RunTools
  readonly #rows: Map<string, BranchRow>
  #signals: readonly SignalRow[]
  #entries: number
  #steps = 0
  /** Branches whose step is being called, and those whose checkpoint is being written. */
  readonly #calling = new Set<string>()
  readonly #writing = new Set<string>()
  /** Branches to be called again because one they follow has moved on while they were busy. */
  readonly #behind = new Set<string>()
  #released = false
  #failure: { readonly error: unknown } | undefined
  readonly #ended: Promise<void>
  #end: () => void = () => undefined

  constructor(claim: Claim, tools: RunTools) {
    this.#claim = claim
    this.#tools = tools
    this.#rows = new Map(claim.branches.map((row) => [row.name, row]))
    this.#signals = claim.signals
    this.#entries = claim.entries
    // A worker died: what it had seen of the others nobody knows.
    const { branches } = tools.definition
    if (claim.job.retryCount > 0)
      for (const name of followersOf(branches, Object.keys(branches))) this.#behind.add(name)
    this.#ended = new Promise((resolve) => (this.#end = resolve))
  }

  /** @throws what the store failed with: the process is no longer in these hands then. */
  async run(): Promise<void> {
    this.#goOn()
    await this.#ended
    if (this.#failure !== undefined) throw this.#failure.error
  }

  /** Calls what is due; gives the process back when nothing is. */
  #goOn(): void {
    if (!this.#released && this.#failure === undefined) {
      const late = this.#catchUp()
      if (late.length > 0) void this.#write(late, [])
      for (const call of this.#dueCalls()) void this.#step(call)
      if (this.#calling.size === 0 && this.#writing.size === 0) void this.#write([], [])
    }
    if (this.#calling.size === 0 && this.#writing.size === 0) this.#end()
  }

  #dueCalls(): NextCall[] {
    if (this.#tools.isStopping() || this.#steps >= mostSteps) return []
    return this.#allCalls().filter(({ row }) => !this.#writing.has(row.name))
  }

  #allCalls(): NextCall[] {
    return [...this.#rows.values()].flatMap((row) => {
      const definition = this.#tools.definition.branches[row.name]
      if (definition === undefined || this.#calling.has(row.name)) return []
      return nextCall(definition, row, this.#signals) ?? []
    })
  }

  async #step(call: NextCall): Promise<void> {
    const { name } = call.row
    const { clock, definition, limiter, calls, random, isStopping, onStep } = this.#tools
    this.#calling.add(name)
    this.#steps += 1
    const outcome = await limiter.run(async () => {
      if (isStopping()) return undefined
      onStep()
      const tools = { definition, claim: this.#claim, nowMs: clock.now(), rows: this.#rows, calls }
      return call.row.lost >= mostLost ? 'lost' : callStep(call, tools)
    })
    this.#calling.delete(name)
    if (outcome === undefined) return this.#goOn()
    const context = { nowMs: clock.now(), random: random(), retry: definition.retry, problems: definition.problems }
    const change =
      outcome === 'lost' ? fail(call.row, ownProblem('WORKER_LOST')) : settleStep(call.row, outcome, context)
    const follow = this.#apply(change)
    await this.#write([change, ...follow], this.#heard(call, change), call)
  }

  /** Has branches called again that follow others, at once or as soon as they are free. @returns What changes at once. */
  #wakeFollowers(moved: readonly string[]): BranchChange[] {
    const followers = followersOf(this.#tools.definition.branches, moved)
    const isBusy = (name: string): boolean => this.#calling.has(name) || this.#writing.has(name)
    for (const name of followers.filter(isBusy)) this.#behind.add(name)
    return this.#wake(followers.filter((name) => !isBusy(name)))
  }

  /** Wakes those that are free now. */
  #catchUp(): BranchChange[] {
    const free = [...this.#behind].filter((name) => !this.#calling.has(name) && !this.#writing.has(name))
    for (const name of free) this.#behind.delete(name)
    return this.#wake(free)
  }

  #wake(names: readonly string[]): BranchChange[] {
    const changes = names.flatMap((name) => wakeByFollowing(this.#rows.get(name)) ?? [])
    for (const { row } of changes) this.#rows.set(row.name, row)
    return changes
  }

  /** Puts a change into the rows. @returns What follows from it for the branches after it. */
  #apply({ row }: BranchChange): BranchChange[] {
    const before = this.#rows.get(row.name)
    this.#rows.set(row.name, row)
    const unlocked = isOpen(row) ? [] : this.#unlock()
    const moved = unlocked.map((change) => change.row).filter((one) => one.state !== 'ready')
    if (hasMoved(before, row)) moved.push(row)
    return [...unlocked, ...this.#wakeFollowers(moved.map(({ name }) => name))]
  }

  #unlock(): BranchChange[] {
    const { input, startedAtMs } = this.#claim
    const context = { input, startedAtMs, nowMs: this.#tools.clock.now() }
    const changes = unlockBranches(this.#tools.definition.branches, this.#rows, context)
    for (const change of changes) this.#rows.set(change.row.name, change.row)
    return changes
  }

  /** Signals that need not be told again: acted on, or overtaken. */
  #heard({ received, superseded, row }: NextCall, change: BranchChange): Checkpoint['consumed'] {
    const acted = received !== undefined && change.row.held === undefined ? [received.id] : []
    const ids = superseded === undefined ? acted : [...acted, superseded]
    return ids.map((signal) => ({ signal, branch: row.name }))
  }

  async #write(changes: readonly BranchChange[], heard: Checkpoint['consumed'], call?: NextCall): Promise<void> {
    const consumed = [...heard, ...this.#unheard()]
    this.#forget(consumed)
    // Nothing is called and nothing will be: the process is given back in the same transaction.
    const isLast = this.#calling.size === 0 && this.#callsToCome() === 0
    this.#released ||= isLast
    const names = changes.map(({ row }) => row.name)
    for (const name of names) this.#writing.add(name)
    if (names.length === 0) this.#writing.add('')
    try {
      const held = await this.#tools.checkpoints.add(this.#checkpoint(changes, consumed, isLast, call))
      // Another worker has taken over: what is still being called here counts for nothing.
      if (!held) this.#released = true
    } catch (error) {
      this.#failure ??= { error }
    }
    for (const name of ['', ...names]) this.#writing.delete(name)
    this.#goOn()
  }

  #callsToCome(): number {
    const calls = this.#tools.isStopping() || this.#steps >= mostSteps ? 0 : this.#allCalls().length
    return calls + this.#behind.size
  }

  #checkpoint(
    changes: readonly BranchChange[],
    consumed: Checkpoint['consumed'],
    isLast: boolean,
    call?: NextCall,
  ): Checkpoint {
    const { id, epoch, job } = this.#claim
    const rows = [...this.#rows.values()]
    const open = rows.filter(isOpen)
    const dues = open.flatMap(({ dueAt }) => dueAt ?? [])
    const ends = open.length === 0 ? { endedAt: Math.max(...rows.map(({ endedAt = 0 }) => endedAt)) } : {}
    return {
      id,
      epoch,
      state: overallState(rows.map(({ state }) => state)),
      ...ends,
      ...(dues.length > 0 && { dueAt: Math.min(...dues) }),
      history: changes.flatMap((change, at) => this.#entry(change, at === 0 ? call : undefined)),
      entries: this.#entries,
      changes,
      consumed,
      told: this.#told(changes),
      ...(isLast && { release: { job, again: this.#allCalls().length > 0 } }),
    }
  }

  /** What the step that was called says to the other branches. They hear it in the next run: it is not in these hands yet. */
  #told(changes: readonly BranchChange[]): Checkpoint['told'] {
    const [change] = changes
    if (change?.tells === undefined) return undefined
    const { definition, clock } = this.#tools
    const pending = hearers(definition, this.#rows.values(), change.row.name, change.tells.type)
    const { key } = this.#claim
    if (pending.length === 0) return undefined
    return { ...change.tells, key, queue: queueOf(definition), at: clock.now(), pending }
  }

  #entry({ row, event, code }: BranchChange, call: NextCall | undefined): HistoryRow[] {
    // That a branch becomes ready is no step.
    if (call === undefined && event === 'next') return []
    this.#entries += 1
    const { seq, attempt, lost } = call?.row ?? row
    const heard = call?.received === undefined ? '' : `:${call.received.type}`
    const cause = call === undefined ? 'after' : `${call.cause}${heard}`
    const at = this.#tools.clock.now()
    return [{ n: this.#entries, at, branch: row.name, seq, attempt: attempt + lost + 1, cause, event, code }]
  }

  #unheard(): Checkpoint['consumed'] {
    return [...this.#rows.values()].flatMap((row) => {
      const definition = this.#tools.definition.branches[row.name]
      if (definition === undefined) return []
      return unheard(definition, row, this.#signals).map((signal) => ({ signal, branch: row.name }))
    })
  }

  #forget(consumed: Checkpoint['consumed']): void {
    if (consumed.length === 0) return
    this.#signals = this.#signals.map((signal) => {
      const heardBy = consumed.filter((one) => one.signal === signal.id).map(({ branch }) => branch)
      return { ...signal, pending: signal.pending.filter((name) => !heardBy.includes(name)) }
    })
  }
}
