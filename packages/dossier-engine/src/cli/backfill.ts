import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import type { BackfillRow, RowProblem } from '../backfill/backfill-row.ts'
import { readCsv } from '../backfill/read-csv.ts'
import { readJsonl } from '../backfill/read-jsonl.ts'
import { takeIn } from '../backfill/take-in.ts'
import { CannotRun } from './cannot-run.ts'
import { GiveUp } from './give-up.ts'
import type { OpenSync } from './open-sync.ts'
import type { Voice } from './voice.ts'

/** What became of a file. */
export interface BackfillSummary {
  readonly ok: boolean
  /** Dossiers in the file, corrupt ones among them. */
  readonly rows: number
  readonly enqueued: number
  /** Taken before, by an earlier run or an earlier line. */
  readonly repeated: number
  /** Brought to the portal by this run. */
  readonly delivered: number
  /** Rows that were not taken, with their lines. No values. */
  readonly refused: readonly RowProblem[]
  /** Dossiers that wait for a person, of this file or of another. */
  readonly deadLettered: number
  /** Events that are not at the portal. */
  readonly pending: number
  readonly stopped?: 'SIGNAL' | 'PORTAL_DOWN' | 'ACCOUNT_REFUSED'
  readonly perSecond: number
}

/** Refused rows whose lines are kept for the summary; all of them are told as they come. */
const mostRefusedKept = 1_000

/** Rows taken in at a time. */
const bite = 500
/** Rows that may be ahead of the portal: the file is on disk already, there is no hurry to copy it. */
const mostAhead = 20_000

/** Takes a file in and brings everything to the portal. */
export async function backfill(
  file: string,
  { store, sync, settings }: OpenSync,
  voice: Voice,
): Promise<BackfillSummary> {
  const rows = await rowsOf(file)
  const run = new BackfillRun(voice)
  const giveUp = new GiveUp(sync, settings.giveUpAfterMs)
  try {
    const { concurrency } = settings
    const { signal } = giveUp
    let isReading = true
    const delivering = sync.drain({
      concurrency,
      untilDelivered: true,
      signal,
      keepOpen: () => isReading,
      onDelivered: () => {
        run.deliver()
      },
    })
    // Heard below; a failure meanwhile is nobody's surprise.
    delivering.catch(() => undefined)
    try {
      for await (const part of bites(rows)) {
        if (signal.aborted) break
        for (const taken of await takeIn(store, sync, part)) run.take(taken)
        while (run.ahead > mostAhead && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 50))
      }
    } finally {
      isReading = false
    }
    await delivering
    const { dead, pendingEvents } = await sync.status()
    return run.summary(dead, pendingEvents, giveUp.reason)
  } finally {
    voice.endProgress()
    giveUp.stop()
  }
}

class BackfillRun {
  readonly #voice: Voice
  readonly #begunMs = performance.now()
  readonly #refused: RowProblem[] = []
  #counts = { rows: 0, enqueued: 0, repeated: 0, delivered: 0, refused: 0 }

  constructor(voice: Voice) {
    this.#voice = voice
  }

  /** Rows that were enqueued and are not known to be at the portal. */
  get ahead(): number {
    return this.#counts.enqueued - this.#counts.delivered
  }

  take(taken: Awaited<ReturnType<typeof takeIn>>[number]): void {
    this.#counts.rows += 1
    if ('became' in taken) {
      this.#counts[taken.became] += 1
      return
    }
    this.#counts.refused += 1
    if (this.#refused.length < mostRefusedKept) this.#refused.push(taken)
    this.#voice.say({ event: 'refused', ...taken }, `Line ${String(taken.line)} was not taken: ${wordsOf(taken)}`)
  }

  deliver(): void {
    this.#counts.delivered += 1
    this.#voice.progress(this.#counts.delivered, this.#counts.enqueued)
  }

  summary(deadLettered: number, pending: number, stopped: GiveUp['reason']): BackfillSummary {
    const { rows, enqueued, repeated, delivered, refused } = this.#counts
    const seconds = (performance.now() - this.#begunMs) / 1_000
    return {
      ok: refused === 0 && deadLettered === 0 && pending === 0 && stopped === undefined,
      rows,
      enqueued,
      repeated,
      delivered,
      refused: this.#refused,
      ...(refused > this.#refused.length && { refusedInAll: refused }),
      deadLettered,
      pending,
      ...(stopped !== undefined && { stopped }),
      perSecond: Math.round(delivered / seconds),
    }
  }
}

function wordsOf({ code, fields = [] }: RowProblem): string {
  const named = fields.map(({ field, rule, source }) => `${field} (${rule}; ${source})`)
  return [code, ...named].join(', ')
}

async function rowsOf(file: string): Promise<AsyncGenerator<BackfillRow, void, void>> {
  const read = /\.csv$/i.test(file) ? readCsv : /\.(jsonl|ndjson)$/i.test(file) ? readJsonl : undefined
  if (read === undefined) throw new CannotRun('The name of the file ends in .jsonl, .ndjson or .csv')
  await access(file, constants.R_OK).catch(() => {
    throw new CannotRun('The file does not exist or may not be read')
  })
  return read(createReadStream(file, { highWaterMark: 256 * 1024 }))
}

async function* bites(rows: AsyncIterable<BackfillRow>): AsyncGenerator<BackfillRow[], void, void> {
  let part: BackfillRow[] = []
  for await (const row of rows) {
    part.push(row)
    if (part.length < bite) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
