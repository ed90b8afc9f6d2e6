import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'
import type { WorkerOrder } from './crash-worker.ts'

const script = fileURLToPath(new URL('crash-worker.ts', import.meta.url))

/** How a worker ended: by itself, or killed. */
export interface WorkerEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly errors: string
}

const started = new Set<ChildProcess>()

// A test that failed leaves no worker behind.
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
})

/** Starts a worker in a process of its own. */
export function startWorker(order: WorkerOrder): { readonly child: ChildProcess; readonly ended: Promise<WorkerEnd> } {
  const child = spawn(process.execPath, ['--conditions=@lienthong/source', script], {
    env: { ...process.env, NODE_OPTIONS: '', WORKER_ORDER: JSON.stringify(order) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  started.add(child)
  const parts: Buffer[] = []
  child.stderr.on('data', (part: Buffer) => parts.push(part))
  const ended = once(child, 'close').then(([code, signal]) => {
    started.delete(child)
    return {
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      errors: Buffer.concat(parts).toString(),
    }
  })
  return { child, ended }
}
