import { z } from 'zod'

/** What can go wrong on the way to and inside a national system, by name. */
export const zFault = z.discriminatedUnion('kind', [
  /** The answer comes late. */
  z.strictObject({ kind: z.literal('latency'), ms: z.int().min(0).max(600_000) }),
  /** The connection breaks before the request is looked at. */
  z.strictObject({ kind: z.literal('connection-reset') }),
  /** The request ends in an HTTP status without being looked at, as a proxy does it. */
  z.strictObject({ kind: z.literal('http-status'), status: z.int().min(400).max(599) }),
  /** HTTP 200 with the system's own error inside; nothing was done. */
  z.strictObject({ kind: z.literal('error-in-200') }),
  /** The request is carried out and the answer never comes. */
  z.strictObject({ kind: z.literal('accepted-then-timeout') }),
  /** The token or session is no longer valid. */
  z.strictObject({ kind: z.literal('token-expired') }),
])

/** What can go wrong, by name. */
export type Fault = z.infer<typeof zFault>

/** A fault and when it strikes. */
export const zFaultRule = z.strictObject({
  fault: zFault,
  system: z.string().max(100).optional(),
  operation: z.string().max(100).optional(),
  /** How many requests it strikes; absent means until it is removed. */
  times: z.int().min(1).optional(),
  /** Strikes every so manieth request that fits, as 50 for two in a hundred. Absent means each of them. */
  every: z.int().min(1).max(1_000_000).optional(),
})

/** A fault and when it strikes. */
export type FaultRule = z.infer<typeof zFaultRule>

/** Reads the short form of the request header, as `connection-reset`, `latency=500`, `http-status=503`; else `undefined`. */
export function parseFaultHeader(text: string): Fault | undefined {
  const [, kind, amount] = /^([a-z0-9-]+)(?:=(\d{1,6}))?$/.exec(text.trim()) ?? []
  const given = amount === undefined ? {} : { [kind === 'latency' ? 'ms' : 'status']: Number(amount) }
  return zFault.safeParse({ kind, ...given }).data
}
