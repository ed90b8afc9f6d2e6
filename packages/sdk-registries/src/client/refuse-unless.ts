import type { DecodeContext } from '@lienthong/sdk-core'

/** Ends a call that was not done, where the wire has one code for all refusals. */
export function refuseUnless<Code extends string>(
  done: string,
  said: string | number,
  code: Code,
  context: DecodeContext<Code>,
): void {
  if (String(said) !== done) context.refuse({ code, wireCode: String(said) })
}
