import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Asked, Questions, Told } from './messages.ts'

/** What the worker needs to begin. */
export interface WorkerSetup {
  /** Address of the mocks. */
  readonly url: string
  /** Folder of the embedded database. */
  readonly folder: string
  /** After how many requests to national systems the worker is killed, one number for each time. */
  readonly killAfter: readonly number[]
  readonly onKilled: (requests: number) => void
}

interface Waiting {
  readonly asked: Asked
  readonly resolve: (told: never) => void
  readonly reject: (error: Error) => void
}

/**
 * The worker as a process of its own. It is killed in the middle of its work, started again, and asked again what it has not
 * answered: an engine that is asked twice does a thing once.
 */
export class WorkerProcess {
  readonly #setup: WorkerSetup
  readonly #waiting = new Map<number, Waiting>()
  readonly #killAfter: number[]
  #child: ChildProcess
  #count = 0
  #requests = 0
  #kills = 0
  #stopping = false

  constructor(setup: WorkerSetup) {
    this.#setup = setup
    this.#killAfter = [...setup.killAfter]
    this.#child = this.#begin()
    process.once('exit', () => this.#child.kill('SIGKILL'))
  }

  /** Requests that all its lives together sent to national systems, as far as they told. */
  get requests(): number {
    return this.#requests
  }

  /** How often it was killed. */
  get kills(): number {
    return this.#kills
  }

  /** Asks something; when the worker dies over it, its next life is asked. */
  ask<Name extends keyof Questions>(question: Name, ask: Questions[Name]['ask']): Promise<Questions[Name]['told']> {
    const asked: Asked = { id: (this.#count += 1), question, ask }
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.id, { asked, resolve, reject })
      this.#send(asked)
    })
  }

  /** Lets it close its store and end. */
  async stop(): Promise<void> {
    this.#stopping = true
    const ended = new Promise<void>((resolve) => this.#child.once('exit', () => resolve()))
    if (this.#child.connected) this.#child.disconnect()
    if (this.#child.exitCode === null && this.#child.signalCode === null) await ended
  }

  #begin(): ChildProcess {
    const script = fileURLToPath(new URL('./worker.ts', import.meta.url))
    // Only the demo prints on stdout.
    const child = fork(script, [this.#setup.url, this.#setup.folder], { stdio: ['ignore', 2, 2, 'ipc'] })
    child.on('message', (message) => this.#hear(message as Told))
    child.once('exit', () => this.#ended(child))
    return child
  }

  #hear(message: Told): void {
    if (message.event === 'request') {
      this.#requests += 1
      const [next] = this.#killAfter
      // Now a request is under way: neither the worker nor anybody else knows yet what becomes of it.
      if (next !== undefined && this.#requests >= next) this.#kill()
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.event === 'answer') waiting?.resolve(message.told as never)
    else waiting?.reject(new Error(message.message))
  }

  #kill(): void {
    this.#killAfter.shift()
    this.#child.kill('SIGKILL')
    this.#kills += 1
    this.#setup.onKilled(this.#requests)
  }

  #ended(child: ChildProcess): void {
    if (this.#stopping) return
    if (child.signalCode !== 'SIGKILL') {
      for (const { reject } of this.#waiting.values()) reject(new Error('The worker ended by itself'))
      this.#waiting.clear()
      return
    }
    this.#child = this.#begin()
    for (const { asked } of this.#waiting.values()) this.#send(asked)
  }

  /** To a worker that is dying nothing gets through; it is asked again in its next life. */
  #send(asked: Asked): void {
    this.#child.send(asked, () => undefined)
  }
}
