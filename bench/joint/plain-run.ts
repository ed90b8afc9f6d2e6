// The same steps with the same clients and nothing kept: what the requests cost by themselves.
import type { Clock } from '@lienthong/sdk-core'
import { callStep, type CallTools } from '../../packages/dossier-engine/src/engine/call-step.ts'
import type { ProcessDefinition } from '../../packages/dossier-engine/src/index.ts'
import { newBranch, type BranchRow } from '../../packages/dossier-engine/src/process/branch-row.ts'
import { followersOf, hasMoved, wakeByFollowing } from '../../packages/dossier-engine/src/process/follow.ts'
import { nextCall, type NextCall } from '../../packages/dossier-engine/src/process/next-call.ts'
import { settleStep } from '../../packages/dossier-engine/src/process/settle-step.ts'
import { unlockBranches } from '../../packages/dossier-engine/src/process/unlock-branches.ts'
import type { Dossier } from './dossiers.ts'

interface Running {
  readonly definition: ProcessDefinition
  readonly claim: CallTools['claim']
  readonly rows: Map<string, BranchRow>
}

/** Dossiers in memory: nothing is written down, and all is lost with the process. */
export class PlainRun {
  readonly #clock: Clock
  readonly #concurrency: number
  readonly #running: readonly Running[]

  constructor(definition: ProcessDefinition, dossiers: readonly Dossier[], clock: Clock, concurrency: number) {
    this.#clock = clock
    this.#concurrency = concurrency
    this.#running = dossiers.map(({ key, input }, at) => {
      const rows = new Map(Object.keys(definition.branches).map((name) => [name, newBranch(name)]))
      const claim = { id: String(at), key, input, startedAtMs: clock.now() } as CallTools['claim']
      const running: Running = { definition, claim, rows }
      this.#unlock(running)
      return running
    })
  }

  /** Does everything that is due, so many dossiers at a time. */
  async work(): Promise<void> {
    let at = 0
    const loop = async (): Promise<void> => {
      for (let running = this.#running[at++]; running !== undefined; running = this.#running[at++]) {
        await this.#workOn(running)
      }
    }
    await Promise.all(Array.from({ length: this.#concurrency }, loop))
  }

  /** When the next branch goes on; `undefined` when nothing is left to do. */
  nextWakeMs(): number | undefined {
    let next: number | undefined
    for (const { rows } of this.#running) {
      for (const { wakeAt } of rows.values()) if (wakeAt !== undefined) next = Math.min(next ?? wakeAt, wakeAt)
    }
    return next
  }

  /** Names of branches that came to no good end, each with its dossier. */
  unfinished(): string[] {
    return this.#running.flatMap(({ claim, rows }) =>
      [...rows.values()]
        .filter(({ state }) => state !== 'done' && state !== 'not-applicable')
        .map(({ name, state }) => `${claim.key} ${name} ${state}`),
    )
  }

  async #workOn(running: Running): Promise<void> {
    const { definition, rows } = running
    this.#wake(running)
    for (;;) {
      const calls = [...rows.values()].flatMap((row) => {
        const branch = definition.branches[row.name]
        return (branch && nextCall(branch, row, [])) ?? []
      })
      const [call] = calls
      if (call === undefined) return
      // One after the other, as a loop that somebody writes by hand; as many dossiers at a time as the engine has steps.
      await this.#step(running, call)
    }
  }

  async #step(running: Running, call: NextCall): Promise<void> {
    const { definition, claim, rows } = running
    const nowMs = this.#clock.now()
    const outcome = await callStep(call, { definition, claim, nowMs, rows, calls: new Set() })
    const { row } = settleStep(call.row, outcome, { nowMs, random: 0.5, retry: definition.retry })
    const before = rows.get(row.name)
    rows.set(row.name, row)
    const moved = this.#unlock(running).filter(({ state }) => state !== 'ready')
    if (hasMoved(before, row)) moved.push(row)
    for (const name of followersOf(
      definition.branches,
      moved.map((one) => one.name),
    )) {
      const woken = wakeByFollowing(rows.get(name))
      if (woken !== undefined) rows.set(name, woken.row)
    }
  }

  #unlock({ definition, claim, rows }: Running): BranchRow[] {
    const context = { input: claim.input, startedAtMs: claim.startedAtMs, nowMs: this.#clock.now() }
    const changed = unlockBranches(definition.branches, rows, context).map(({ row }) => row)
    for (const row of changed) rows.set(row.name, row)
    return changed
  }

  #wake({ rows }: Running): void {
    for (const [name, row] of rows) {
      if (row.wakeAt !== undefined && row.wakeAt <= this.#clock.now()) {
        rows.set(name, { ...row, state: 'ready', wakeAt: undefined })
      }
    }
  }
}
