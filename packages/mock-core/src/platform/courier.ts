import type { Fetch } from '@lienthong/sdk-core'
import type { OutgoingAnswer, OutgoingCall } from '../world/outgoing-call.ts'

/** Milliseconds that the other side may take. */
const patienceMs = 10_000

/** Characters of an answer that are kept. */
const maxAnswer = 10_000

const ownHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Carries out what mocks send by themselves, as a notice of a payment. By its own it reaches this machine only: whoever can
 * set an address at the mocks must not make them knock at other doors.
 */
export class Courier {
  readonly #send: Fetch | undefined
  readonly #underway = new Set<Promise<void>>()

  /** @param send - Sends in place of the global `fetch`, and then to any address. */
  constructor(send?: Fetch) {
    this.#send = send
  }

  /** Sends at once, and does not wait for the answer. */
  post(call: OutgoingCall): void {
    const delivery = this.#deliver(call).then((answer) => call.answered?.(answer))
    const done: Promise<void> = delivery.finally(() => this.#underway.delete(done))
    this.#underway.add(done)
  }

  /** Resolves when everything that was sent has been answered, and what followed from it, too. */
  async idle(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway)
  }

  async #deliver({ url, body, headers }: OutgoingCall): Promise<OutgoingAnswer> {
    if (this.#send === undefined && !isOwn(url)) return { failed: 'not-this-machine' }
    const send = this.#send ?? ((request: Request) => fetch(request))
    try {
      const request = new Request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, 'x-mock': 'lienthong' },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
      })
      const { status, text } = await answerTo(send, request)
      return { status, text: text.slice(0, maxAnswer) }
    } catch {
      return { failed: 'no-answer' }
    }
  }
}

async function answerTo(send: Fetch, request: Request): Promise<{ readonly status: number; readonly text: string }> {
  const response = await send(request)
  return { status: response.status, text: await response.text() }
}

function isOwn(url: string): boolean {
  return URL.canParse(url) && ownHosts.has(new URL(url).hostname)
}
