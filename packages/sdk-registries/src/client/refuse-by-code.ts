import { refusalCode, type DecodeContext, type RefusalRow } from '@lienthong/sdk-core'

/** Ends a call with the refusal that a wire code stands for; a code that no row knows is an unknown refusal. */
export function refuseByCode<Code extends string>(
  table: Readonly<Record<Code, RefusalRow>>,
  wireCode: string,
  context: DecodeContext<Code>,
): never {
  const code = refusalCode(table, wireCode)
  return code === undefined ? context.refuseUnknown(wireCode) : context.refuse({ code, wireCode })
}
