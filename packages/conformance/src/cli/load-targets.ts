import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { zTarget, type Target } from '../case/target.ts'
import { CannotRun } from './cannot-run.ts'

/** Asks a running mock server where everything is. */
export async function targetsOf(address: string): Promise<Target[]> {
  const url = new URL('/__admin/v1/targets', address)
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' }).catch(() => undefined)
  if (response === undefined) {
    throw new CannotRun(
      `Nothing answers at ${url.origin}. Start the mocks with lienthong-mock, or name your system with --targets <file>.`,
    )
  }
  if (!response.ok) {
    throw new CannotRun(
      `${url.href} answers HTTP ${response.status}. A system without this address is described with --targets <file>.`,
    )
  }
  return parse(await response.json().catch(() => undefined), url.href)
}

/** Reads a hand-written list of targets. */
export async function targetsIn(path: string): Promise<Target[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) throw new CannotRun(`Cannot read ${path}`)
  return parse(toJson(text), path)
}

function parse(json: unknown, from: string): Target[] {
  const targets = z.array(zTarget).min(1).safeParse(json)
  if (targets.success) return targets.data
  const where = targets.error.issues.map((issue) => issue.path.join('.') || '(all)').join(', ')
  throw new CannotRun(`${from} is no list of targets [{ system, gateway, baseUrl, credentials, people }]: ${where}`)
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
