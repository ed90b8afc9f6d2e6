import { fieldProblem, InputError } from '../errors/index.ts'

/** Which items of a batch are done: all before `prefix`, and some after it. */
export interface DoneItems {
  readonly prefix: number
  readonly beyond: ReadonlySet<number>
}

/** Writes down what is done, to be kept by the caller. Holds positions only, no data. */
export function writeToken({ prefix, beyond }: DoneItems): string {
  return `1:${prefix}:${[...beyond].sort((a, b) => a - b).join(',')}`
}

/** Reads a token back. */
export function readToken(token: string | undefined): DoneItems {
  if (token === undefined) return { prefix: 0, beyond: new Set() }
  const parts = /^1:(\d{1,15}):((?:\d{1,15}(?:,\d{1,15})*)?)$/.exec(token.slice(0, 100_000))
  if (parts === null) {
    throw new InputError({ system: 'core', operation: 'runBatch', fields: [fieldProblem(['resumeAfter'], 'format')] })
  }
  const [, prefix = '0', beyond = ''] = parts
  return { prefix: Number(prefix), beyond: new Set(beyond === '' ? [] : beyond.split(',').map(Number)) }
}

/** Keeps track of what is done while items finish out of order. */
export class Progress {
  #prefix: number
  readonly #beyond: Set<number>

  constructor(done: DoneItems) {
    this.#prefix = done.prefix
    this.#beyond = new Set(done.beyond)
  }

  /** All items before this position are done. */
  get prefix(): number {
    return this.#prefix
  }

  /** How many items are done beyond the first that is not. */
  get gap(): number {
    return this.#beyond.size
  }

  isDone(index: number): boolean {
    return index < this.#prefix || this.#beyond.has(index)
  }

  /** Marks an item as done. */
  add(index: number): void {
    this.#beyond.add(index)
    while (this.#beyond.delete(this.#prefix)) this.#prefix += 1
  }

  token(): string {
    return writeToken({ prefix: this.#prefix, beyond: this.#beyond })
  }
}
