import { LienThongError, type ErrorDetails, type Outcome } from './lienthong-error.ts'
import { safeCode, safeField } from './safe-text.ts'

/** One documented refusal of a system. The closed union of codes of a system is the keys of its table. */
export interface RefusalRow {
  /** The code or codes on the wire that mean this, as printed there. */
  readonly wire: readonly string[]
  readonly message: string
  readonly messageVi: string
  readonly retryable: boolean
  /** Default `rejected`: the system said no and did nothing. */
  readonly outcome?: Outcome
  /** Where the meaning comes from. */
  readonly source: string
  readonly confidence: 'documented' | 'observed' | 'inferred' | 'assumed'
}

/** A documented refusal: the system understood the request and said no. */
export class RemoteError<Code extends string = string> extends LienThongError<Code> {
  override readonly name = 'RemoteError'
  readonly kind = 'remote'
  /** The code as it stood on the wire; `(text)` when it was none the table knows and did not look like a code. */
  readonly wireCode?: string
  /** The input field to correct, as `child.name`, when the system names one. */
  readonly field?: string

  constructor(
    details: ErrorDetails<Code> & { readonly wireCode?: string | undefined; readonly field?: string | undefined },
  ) {
    super(details)
    if (details.wireCode !== undefined) this.wireCode = details.wireCode
    if (details.field !== undefined) this.field = details.field
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), wireCode: this.wireCode, field: this.field }
  }
}

/** What a system adds to a refusal it found in an answer. */
export interface Refusal<Code extends string> {
  readonly code: Code
  readonly wireCode?: string | undefined
  readonly field?: string | undefined
}

/** Builds the error for one row of a system's table. */
export function remoteError<Code extends string>(
  table: Readonly<Record<Code, RefusalRow>>,
  refusal: Refusal<Code>,
  call: Pick<ErrorDetails, 'system' | 'operation' | 'requestId' | 'request' | 'response'> & {
    readonly outcome?: Outcome
  },
): RemoteError<Code> {
  const { wire, message, messageVi, retryable, outcome = 'rejected' } = table[refusal.code]
  const { code, wireCode } = refusal
  const field = refusal.field === undefined ? undefined : safeField(refusal.field)
  const at = field === undefined ? '' : ` (${field})`
  return new RemoteError<Code>({
    outcome,
    ...call,
    code,
    wireCode: wireCode === undefined || wire.includes(wireCode) ? wireCode : safeCode(wireCode),
    field,
    message: `${message}${at}`,
    messageVi: `${messageVi}${at}`,
    retryable,
  })
}

/** Finds the code that a wire code stands for; `undefined` when the table does not know it. */
export function refusalCode<Code extends string>(
  table: Readonly<Record<Code, RefusalRow>>,
  wireCode: string,
): Code | undefined {
  return (Object.keys(table) as Code[]).find((code) => table[code].wire.includes(wireCode))
}
