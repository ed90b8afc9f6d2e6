export { createCaller, type Caller } from './caller.ts'
export type { CallOptions, ClientOptions } from './client-options.ts'
export type { Drift, OnDrift } from './drift.ts'
export { fieldProblems } from './field-problems.ts'
export {
  defineOperation,
  type DecodeContext,
  type EncodeContext,
  type FileAnswer,
  type Operation,
  type OperationMeta,
  type WireSchemas,
} from './operation.ts'
export type { BreakerOptions, PolicyOptions, QuotaOptions, RetryOptions, Span, Tracer } from './policies/index.ts'
