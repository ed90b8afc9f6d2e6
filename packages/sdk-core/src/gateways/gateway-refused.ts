import type { GatewayRefusal } from './gateway.ts'

/** Thrown by a gateway's own sign-in; the transport turns it into a `RemoteError` that knows the call. */
export class GatewayRefused extends Error {
  readonly refusal: GatewayRefusal
  constructor(refusal: GatewayRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}
