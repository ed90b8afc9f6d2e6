import { isLienThongError } from '../../errors/index.ts'
import type { ExchangeLabel } from '../exchange.ts'

/** The part of an OpenTelemetry span that is used. */
export interface Span {
  /** Adds one fact. */
  setAttribute(key: string, value: string | number): unknown
  /** Says that the call failed, with the code of its error. */
  setStatus(status: { readonly code: number; readonly message?: string }): unknown
  /** Ends the span now. */
  end(): void
}

/** The part of an OpenTelemetry tracer that is used: give `trace.getTracer('lienthong')`. */
export interface Tracer {
  /** Begins a span. */
  startSpan(name: string, options?: { readonly kind?: number }): Span
}

const clientKind = 2
const errorStatus = 2

/**
 * Runs a call inside a span named `system.operation`. Names and codes only, a handful of each: no address, no code of a
 * dossier, nothing of a person.
 */
export function inSpan<T>(
  tracer: Tracer | undefined,
  label: ExchangeLabel,
  gateway: string,
  work: (span: Span | undefined) => Promise<T>,
): Promise<T> {
  return tracer === undefined ? work(undefined) : traced(tracer, label, gateway, work)
}

async function traced<T>(
  tracer: Tracer,
  label: ExchangeLabel,
  gateway: string,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span = tracer.startSpan(`${label.system}.${label.operation}`, { kind: clientKind })
  span.setAttribute('lienthong.system', label.system)
  span.setAttribute('lienthong.operation', label.operation)
  span.setAttribute('lienthong.gateway', gateway)
  span.setAttribute('lienthong.request_id', label.requestId)
  try {
    return await work(span)
  } catch (error) {
    const code = isLienThongError(error) ? error.code : 'UNKNOWN'
    span.setAttribute('error.type', code)
    span.setStatus({ code: errorStatus, message: code })
    throw error
  } finally {
    span.end()
  }
}
