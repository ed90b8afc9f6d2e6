import type { RemoteError } from '@lienthong/sdk-core'
import type { LodgingBatchResult, ProcedureErrorCode, ProcedureResult, ProcedureStatus } from '@lienthong/sdk-residence'
import { isProcedureError } from '@lienthong/sdk-residence'
import { expectTypeOf } from 'vitest'

declare const error: unknown
declare const guest: LodgingBatchResult
declare const result: ProcedureResult
declare const status: ProcedureStatus

if (isProcedureError(error)) {
  expectTypeOf(error).toEqualTypeOf<RemoteError<ProcedureErrorCode>>()
  // @ts-expect-error: no refusal has this code
  if (error.code === 'PROCEDURE_OTHER') throw error
}

if (guest.status === 'refused') expectTypeOf(guest.error.code).toEqualTypeOf<ProcedureErrorCode>()
if (guest.status === 'received') expectTypeOf(guest.late).toEqualTypeOf<boolean | undefined>()
// @ts-expect-error: who was received has no error
if (guest.status === 'received') throw guest.error

if (!result.found) expectTypeOf(result).toEqualTypeOf<{ readonly dossierCode: string; readonly found: false }>()
// @ts-expect-error: a dossier that is not there has no papers
if (!result.found) throw result.papers

// @ts-expect-error: the wire code stands in statusCode
if (status.status === '10') throw status
