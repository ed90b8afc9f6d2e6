import { EngineError } from '../engine-error.ts'
import { defineProcess, type ProcessDefinition } from './define-process.ts'

/** The definitions an engine knows, each with its queue. */
export class Registry {
  readonly #byQueue = new Map<string, ProcessDefinition>()

  constructor(definitions: readonly ProcessDefinition[]) {
    for (const definition of definitions) {
      const queue = queueOf(defineProcess(definition))
      if (this.#byQueue.has(queue)) throw new EngineError('DEFINITION_INVALID', { rule: 'defined-twice' })
      this.#byQueue.set(queue, definition)
    }
    if (this.#byQueue.size === 0) throw new EngineError('DEFINITION_INVALID', { rule: 'no-process' })
  }

  get queues(): string[] {
    return [...this.#byQueue.keys()]
  }

  /** @throws {@link EngineError} `KIND_UNKNOWN` */
  of(named: { readonly kind: string; readonly version: number }): ProcessDefinition {
    const found = this.#byQueue.get(queueOf(named))
    if (found === undefined) throw new EngineError('KIND_UNKNOWN')
    return found
  }

  /** The newest version of a kind. @throws {@link EngineError} `KIND_UNKNOWN` */
  newest(kind: string): ProcessDefinition {
    const versions = [...this.#byQueue.values()].filter((definition) => definition.kind === kind)
    const [newest] = versions.sort((a, b) => b.version - a.version)
    if (newest === undefined) throw new EngineError('KIND_UNKNOWN')
    return newest
  }
}

/** One queue for each version: a worker with older code takes nothing it does not know. */
export function queueOf({ kind, version }: { readonly kind: string; readonly version: number }): string {
  return `${kind}.v${String(version)}`
}
