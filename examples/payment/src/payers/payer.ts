/** What a payer does on the page of the bank: the words on its buttons. */
export type Choice = 'Thanh toán' | 'Thử trường hợp không thành công' | 'Hủy giao dịch'

/** Where the payer ended. */
export interface Ended {
  readonly url: string
  /** The heading of the page there. */
  readonly heading: string
}

/** Somebody who pays. */
export interface Payer {
  /** What walks through the pages: a browser, or plain HTTP without one. */
  readonly by: 'chromium' | 'http'
  /** Opens the page of the bank, presses a button, and follows where it leads. */
  pay(redirectUrl: string, choice: Choice): Promise<Ended>
  close(): Promise<void>
}

/** A page on the way is not as it has to be. */
export class PageError extends Error {
  override readonly name = 'PageError'
}
