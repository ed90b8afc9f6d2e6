import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** What the command needs. */
export interface BackfillSetup {
  readonly file: string
  readonly portal: string
  readonly store: string
  readonly password: string
  readonly unit: string
}

/** `lienthong-sync backfill` as a process of its own, that is killed and started again. */
export class BackfillProcess {
  readonly #setup: BackfillSetup
  #child: ChildProcess
  #last = ''
  #isKilled = false
  #kills = 0
  readonly ended: Promise<{ readonly code: number | null; readonly last: string }>

  constructor(setup: BackfillSetup) {
    this.#setup = setup
    process.once('exit', () => this.#child.kill('SIGKILL'))
    let end: (ended: { readonly code: number | null; readonly last: string }) => void = () => undefined
    this.ended = new Promise((resolve) => (end = resolve))
    this.#child = this.#begin(end)
  }

  get kills(): number {
    return this.#kills
  }

  /** Kills it as a power cut would; it begins again by itself. */
  kill(): void {
    this.#isKilled = true
    this.#kills += 1
    this.#child.kill('SIGKILL')
  }

  #begin(end: (ended: { readonly code: number | null; readonly last: string }) => void): ChildProcess {
    const { file, portal, store, password, unit } = this.#setup
    const flags = ['--portal', portal, '--username', unit, '--unit', unit, '--store', store, '--json']
    // The line is bad and fast: an answer that is not there after half a second will not come.
    const pace = ['--concurrency', '48', '--timeout', '500']
    const bin = fileURLToPath(import.meta.resolve('@lienthong/dossier-engine/bin'))
    const child = spawn(process.execPath, [...process.execArgv, bin, 'backfill', file, ...flags, ...pace], {
      env: { ...process.env, LIENTHONG_PORTAL_PASSWORD: password },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    createInterface({ input: child.stdout }).on('line', (line) => (this.#last = line))
    child.once('close', (code) => {
      if (this.#isKilled) {
        this.#isKilled = false
        this.#child = this.#begin(end)
      } else end({ code, last: this.#last })
    })
    return child
  }
}
