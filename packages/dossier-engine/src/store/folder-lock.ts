import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { EngineError } from '../engine-error.ts'
import { codeOf } from './store-failure.ts'

interface Holder {
  readonly host: string
  readonly pid: number
  /** When that process began, where the system tells: a number is given to another process in time. */
  readonly began: string
  readonly token: string
}

const heldHere = new Set<string>()

/**
 * Takes a folder for this process alone. PGlite has no lock of its own, and two processes in one folder destroy it.
 *
 * A holder that was killed leaves its file; it is told apart by its process, so the next one need not wait.
 *
 * @returns Gives the folder back.
 * @throws {@link EngineError} `STORE_LOCKED`, `STORE_LOCKED_ELSEWHERE`
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lienthong.lock')
  const own: Holder = { host: hostname(), pid: process.pid, began: beganAt(process.pid), token: randomUUID() }
  // A second round is for a lock whose holder is gone; a third for one that was taken over in between.
  for (let round = 0; round < 3; round += 1) {
    if (create(file, own)) {
      heldHere.add(own.token)
      return () => release(file, own)
    }
    const holder = read(file)
    if (holder === undefined) continue
    if (holder.host !== own.host) throw new EngineError('STORE_LOCKED_ELSEWHERE')
    if (isHeld(holder) || !takeAway(file, holder)) throw new EngineError('STORE_LOCKED')
  }
  throw new EngineError('STORE_LOCKED')
}

function create(file: string, holder: Holder): boolean {
  const draft = `${file}.${holder.token}`
  writeFileSync(draft, JSON.stringify(holder))
  try {
    // A link appears with its content or not at all, so nobody reads half a lock.
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    return createWithoutLinks(file, holder)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** For file systems that know no links, as those of memory sticks. */
function createWithoutLinks(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new EngineError('STORE_NOT_OPENED', { reason: codeOf(error) })
  }
}

function read(file: string): Holder | undefined {
  try {
    const { host, pid, began, token } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>
    if (typeof host === 'string' && typeof pid === 'number' && typeof began === 'string' && typeof token === 'string') {
      return { host, pid, began, token }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  }
  throw new EngineError('STORE_LOCKED_ELSEWHERE')
}

function isHeld({ pid, began, token }: Holder): boolean {
  if (pid === process.pid) return heldHere.has(token)
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return began === beganAt(pid)
}

/** Moves the lock of a dead holder away. Two may try: a file can be moved once, and what was moved is looked at. */
function takeAway(file: string, dead: Holder): boolean {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch {
    return true
  }
  const isDead = read(aside)?.token === dead.token
  // Somebody was faster and this is their lock: it goes back where it was.
  if (!isDead) linkSync(aside, file)
  rmSync(aside, { force: true })
  return isDead
}

function release(file: string, own: Holder): void {
  heldHere.delete(own.token)
  if (read(file)?.token === own.token) rmSync(file, { force: true })
}

/** Ticks since the machine started at which a process began; empty where the system has no such file. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    // The name of the program may hold spaces and brackets; what follows the last bracket does not.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
