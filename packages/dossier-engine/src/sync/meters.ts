/** The part of an OpenTelemetry counter that is used. */
export interface SyncCounter {
  /** Counts on. */
  add(value: number, attributes?: Readonly<Record<string, string>>): void
}

/** The part of an OpenTelemetry histogram that is used. */
export interface SyncHistogram {
  /** Takes one value in. */
  record(value: number, attributes?: Readonly<Record<string, string>>): void
}

/** The part of an OpenTelemetry meter that is used: give `metrics.getMeter('lienthong')`. */
export interface SyncMeter {
  /** Makes a counter. */
  createCounter(name: string, options?: { readonly description?: string; readonly unit?: string }): SyncCounter
  /** Makes a histogram. */
  createHistogram(name: string, options?: { readonly description?: string; readonly unit?: string }): SyncHistogram
}

/** Names of operations and codes only: no code of a dossier, nothing of a person. */
export class SyncMeters {
  readonly #events: SyncCounter | undefined
  readonly #requests: SyncHistogram | undefined

  constructor(meter: SyncMeter | undefined) {
    this.#events = meter?.createCounter('lienthong.sync.events', {
      description: 'Events by what became of them: enqueued, repeated, refused, delivered, retried, dead',
    })
    this.#requests = meter?.createHistogram('lienthong.sync.request.duration', {
      description: 'Requests to the portal, by operation and outcome',
      unit: 'ms',
    })
  }

  event(outcome: 'enqueued' | 'repeated' | 'refused' | 'delivered' | 'retried' | 'dead'): void {
    this.#events?.add(1, { outcome })
  }

  request(operation: string, outcome: string, ms: number): void {
    this.#requests?.record(ms, { operation, outcome })
  }
}
