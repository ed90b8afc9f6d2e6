import { SingleBar, Presets } from 'cli-progress'

/** How a command speaks: a bar for a person, a line for each event otherwise, JSON where it is asked for. */
export interface Voice {
  /** Tells one event. */
  say(event: object, line: string): void
  /** Tells how far it is. */
  progress(done: number, total: number): void
  /** Takes the bar away. */
  endProgress(): void
}

/** Where a command speaks to. */
export interface VoiceOptions {
  readonly json: boolean
  readonly print: (line: string) => void
  /** Whether a person sits in front of it. */
  readonly isTerminal: boolean
}

/** Lines between two reports of progress, where there is no bar. */
const every = 5_000

export function voiceOf({ json, print, isTerminal }: VoiceOptions): Voice {
  const bar =
    isTerminal && !json
      ? new SingleBar(
          { format: '{bar} {percentage}% {value}/{total} {eta_formatted}', clearOnComplete: true },
          Presets.shades_classic,
        )
      : undefined
  let reported = 0
  let isShown = false
  return {
    say(event, line) {
      print(json ? JSON.stringify(event) : line)
    },
    progress(done, total) {
      if (bar !== undefined) {
        if (isShown) {
          bar.setTotal(total)
          bar.update(done)
        } else bar.start(total, done)
        isShown = true
        return
      }
      if (done - reported < every) return
      reported = done
      print(
        json
          ? JSON.stringify({ event: 'progress', delivered: done, enqueued: total })
          : `${String(done)} of ${String(total)}`,
      )
    },
    endProgress() {
      bar?.stop()
    },
  }
}
