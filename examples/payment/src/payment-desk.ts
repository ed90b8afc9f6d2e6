import {
  createIpnReceiver,
  type IpnEvent,
  type IpnPayments,
  type IpnReceiver,
  type PaidPayment,
} from '@lienthong/sdk-dvc'

/** How long a notice is waited for. */
const patienceMs = 20_000

/** What a citizen is told of a payment. */
export type Standing = 'waiting' | 'paid' | 'not-paid' | 'unknown'

/** How the desk knows the platform. */
export interface DeskOptions {
  readonly secret: string
  readonly partnerCode: string
  /** Told what became of each notice. It holds no personal data and may go into a log as it is. */
  readonly log: (event: IpnEvent) => void
}

/**
 * Stands for the payments of your own system. Replace the two maps by tables of your database and keep the rule: the unique
 * key of `credited` decides what happens once, not this program.
 *
 * ```sql
 * create table started  (reference text primary key, amount_vnd bigint not null);
 * create table credited (reference text primary key references started, transaction_code text not null);
 * ```
 */
export class PaymentDesk {
  readonly receiver: IpnReceiver
  readonly #started = new Map<string, number>()
  readonly #credited = new Map<string, PaidPayment>()
  readonly #failed = new Set<string>()
  readonly #unseen: IpnEvent[] = []
  readonly #waiting: ((event: IpnEvent) => void)[] = []

  constructor({ secret, partnerCode, log }: DeskOptions) {
    const payments: IpnPayments = {
      find: (reference) => this.#find(reference),
      credit: (payment) => this.#credit(payment),
      fail: ({ reference }) => void this.#failed.add(reference),
    }
    const onEvent = (event: IpnEvent): void => {
      log(event)
      const waiting = this.#waiting.shift()
      if (waiting === undefined) this.#unseen.push(event)
      else waiting(event)
    }
    this.receiver = createIpnReceiver({ secret, partnerCode, payments, onEvent })
  }

  /** How many payments were credited. */
  get credits(): number {
    return this.#credited.size
  }

  /** Writes a payment down before the payer is sent away. */
  start(reference: string, amountVnd: number): void {
    this.#started.set(reference, amountVnd)
  }

  /** What is known of a payment: by notices alone, never by the browser that comes back. */
  standing(reference: string): Standing {
    if (this.#credited.has(reference)) return 'paid'
    if (this.#failed.has(reference)) return 'not-paid'
    return this.#started.has(reference) ? 'waiting' : 'unknown'
  }

  /** The next notice that was not looked at yet. */
  nextNotice(): Promise<IpnEvent> {
    const seen = this.#unseen.shift()
    if (seen !== undefined) return Promise.resolve(seen)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new NoNoticeError()), patienceMs)
      this.#waiting.push((event) => {
        clearTimeout(timer)
        resolve(event)
      })
    })
  }

  #find(reference: string): { readonly amountVnd: number } | undefined {
    const amountVnd = this.#started.get(reference)
    return amountVnd === undefined ? undefined : { amountVnd }
  }

  #credit(payment: PaidPayment): 'credited' | 'credited-before' {
    // `insert … on conflict do nothing`, and one row written or none.
    if (this.#credited.has(payment.reference)) return 'credited-before'
    this.#credited.set(payment.reference, payment)
    return 'credited'
  }
}

/** The platform has sent no notice. */
export class NoNoticeError extends Error {
  override readonly name = 'NoNoticeError'
  /** For the person in front of the screen. */
  readonly messageVi = 'Nền tảng thanh toán không gửi thông báo nào.'
  constructor() {
    super('The payment platform sent no notice.')
  }
}
