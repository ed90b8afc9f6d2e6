import { parseFaultHeader, zFault, type FaultRule } from './fault.ts'
import type { KnownOperation } from './known-operations.ts'

/** Why a fault cannot strike, as an answer with the way out. */
export interface UnknownFault {
  readonly error: 'UNKNOWN_FAULT' | 'UNKNOWN_SYSTEM' | 'UNKNOWN_OPERATION'
  readonly message: string
}

const withAmount: Readonly<Record<string, string>> = {
  latency: 'latency=<ms>',
  'http-status': 'http-status=<400..599>',
}

const kinds = zFault.options.map(({ shape: { kind } }) => withAmount[kind.value] ?? kind.value).join(', ')

/**
 * Judges the header `x-mock-fault`; `undefined` when there is none, or a good one. A misspelt fault that is passed over in
 * silence lets a test pass which tested nothing.
 */
export function unknownFault(header: string | null): UnknownFault | undefined {
  if (header === null || parseFaultHeader(header) !== undefined) return undefined
  return { error: 'UNKNOWN_FAULT', message: `The header x-mock-fault is none of: ${kinds}` }
}

/** Judges where a rule is to strike; `undefined` when there is such a place. */
export function unknownPlace(
  { system, operation }: Pick<FaultRule, 'system' | 'operation'>,
  known: readonly KnownOperation[],
): UnknownFault | undefined {
  const there = known.filter((candidate) => candidate.system === (system ?? candidate.system))
  if (there.length === 0)
    return refuse(
      'UNKNOWN_SYSTEM',
      'system',
      known.map((candidate) => candidate.system),
    )
  if (operation === undefined || there.some((candidate) => candidate.operation === operation)) return undefined
  return refuse(
    'UNKNOWN_OPERATION',
    'operation',
    there.map((candidate) => candidate.operation),
  )
}

function refuse(error: UnknownFault['error'], field: string, names: readonly string[]): UnknownFault {
  return { error, message: `A fault can never strike there: ${field} is none of ${[...new Set(names)].join(', ')}` }
}
