import { otherProcedures } from './other-procedures.ts'
import { policeProcedures } from './police-procedures.ts'
import type { PublishedProcedure } from './published-procedure.ts'

/**
 * Codes, results, times and fees are facts of the published procedures, as far as they were read. The name of a code is that of
 * the service in the report on Project 06 where the published one was not read, and the days on which codes changed are the
 * days of the laws that changed them: assumed, both.
 */
export const publishedProcedures: readonly PublishedProcedure[] = [...policeProcedures, ...otherProcedures]
