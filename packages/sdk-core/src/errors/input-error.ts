import { LienThongError, type ErrorDetails } from './lienthong-error.ts'

/** One field that breaks a rule. The value is left out on purpose. */
export interface FieldProblem {
  /** Dotted path in the input, as `mother.personalId`. */
  readonly field: string
  /** The rule's short name, as `required` or `personal-id`. */
  readonly rule: string
  readonly message: string
  readonly messageVi: string
}

/** The input breaks a rule: nothing was sent. `fields` names every field at fault, not only the first. */
export class InputError extends LienThongError<'INVALID_INPUT'> {
  override readonly name = 'InputError'
  readonly kind = 'input'
  readonly fields: readonly FieldProblem[]

  constructor(details: Pick<ErrorDetails, 'system' | 'operation' | 'requestId'> & { fields: readonly FieldProblem[] }) {
    super({
      ...details,
      code: 'INVALID_INPUT',
      message: `Invalid input: ${details.fields.map((problem) => problem.message).join('; ')}`,
      messageVi: `Dữ liệu chưa hợp lệ: ${details.fields.map((problem) => problem.messageVi).join('; ')}`,
      retryable: false,
      outcome: 'not-sent',
    })
    this.fields = details.fields
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), fields: this.fields }
  }
}
