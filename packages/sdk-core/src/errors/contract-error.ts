import { LienThongError, type ErrorDetails, type Outcome } from './lienthong-error.ts'
import { safeCode } from './safe-text.ts'

/** How an answer left the contract. */
export type ContractErrorCode =
  'ANSWER_NOT_JSON' | 'ANSWER_NOT_XML' | 'ANSWER_OUTSIDE_CONTRACT' | 'UNKNOWN_REFUSAL' | 'MOCK_ANSWER_IN_PRODUCTION'

const sentences: Record<ContractErrorCode, readonly [en: string, vi: string]> = {
  ANSWER_NOT_JSON: ['The answer is not JSON', 'Nội dung trả về không phải JSON'],
  ANSWER_NOT_XML: ['The answer is not XML', 'Nội dung trả về không phải XML'],
  ANSWER_OUTSIDE_CONTRACT: ['The answer does not fit the contract', 'Nội dung trả về không đúng đặc tả'],
  UNKNOWN_REFUSAL: [
    'The system refused with a code the contract does not know',
    'Hệ thống từ chối với mã lỗi chưa có trong đặc tả',
  ],
  MOCK_ANSWER_IN_PRODUCTION: [
    'A mock answered a client that was created for production',
    'Hệ thống giả lập trả lời một client khai báo môi trường thật (production)',
  ],
}

/** The answer is outside the contract. `problems` name where, never what stood there. */
export class ContractError extends LienThongError<ContractErrorCode> {
  override readonly name = 'ContractError'
  readonly kind = 'contract'
  /** Places in the answer, as `result.0.MAHOSO: invalid_type`. */
  readonly problems: readonly string[]
  readonly wireCode?: string

  constructor(
    code: ContractErrorCode,
    details: Pick<ErrorDetails, 'system' | 'operation' | 'requestId' | 'request' | 'response'> & {
      readonly problems?: readonly string[]
      readonly wireCode?: string | undefined
      /** Default `unknown`: the system may have acted before it answered oddly. */
      readonly outcome?: Outcome
    },
  ) {
    const [en, vi] = sentences[code]
    const { problems = [], wireCode, outcome = 'unknown' } = details
    const where = wireCode === undefined ? problems.join('; ') : `code ${safeCode(wireCode)}`
    super({
      ...details,
      code,
      message: where === '' ? `${en}.` : `${en}: ${where}.`,
      messageVi: where === '' ? `${vi}.` : `${vi}: ${where}.`,
      retryable: false,
      outcome,
    })
    this.problems = problems
    if (wireCode !== undefined) this.wireCode = safeCode(wireCode)
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), problems: this.problems, wireCode: this.wireCode }
  }
}
