/** A request that a mock sends by itself: JSON, by POST. */
export interface OutgoingCall {
  readonly url: string
  /** The body as it goes over the wire; what is no JSON goes, too. */
  readonly body: string
  /** What it carries besides the media type, as a signature. */
  readonly headers?: Readonly<Record<string, string>>
  /** Told once what came of it. */
  readonly answered?: (answer: OutgoingAnswer) => void
}

/** What came of it. */
export type OutgoingAnswer =
  { readonly status: number; readonly text: string } | { readonly failed: 'not-this-machine' | 'no-answer' }
