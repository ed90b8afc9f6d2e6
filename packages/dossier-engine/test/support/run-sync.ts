import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'

const bin = fileURLToPath(new URL('../../src/bin.ts', import.meta.url))

/** How a command ended. */
export interface SyncEnd {
  readonly code: number | null
  readonly lines: readonly string[]
  readonly errors: string
}

const started = new Set<ChildProcess>()

// A test that failed leaves no process behind.
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
})

/** Starts `lienthong-sync` in a process of its own. */
export function startSync(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = { LIENTHONG_PORTAL_PASSWORD: 'mock-password' },
): { readonly child: ChildProcess; readonly ended: Promise<SyncEnd> } {
  const child = spawn(process.execPath, ['--conditions=@lienthong/source', bin, ...argv], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.add(child)
  const [out, errors]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (part: Buffer) => out.push(part))
  child.stderr.on('data', (part: Buffer) => errors.push(part))
  const ended = once(child, 'close').then(([code]) => {
    started.delete(child)
    const lines = Buffer.concat(out).toString().trim().split('\n')
    return { code: code as number | null, lines, errors: Buffer.concat(errors).toString() }
  })
  return { child, ended }
}

/** Runs it to its end. */
export function runSync(argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<SyncEnd> {
  return startSync(argv, env).ended
}
