import type { MockSystem } from '@lienthong/mock-core'
import { criminalRecordMock } from './criminal-record/index.ts'
import { lineOfBusinessMock } from './line-of-business/index.ts'

export { criminalRecordMock, lineOfBusinessMock }

/** All systems of this package, for a platform that has them all. */
export const registryMocks: readonly MockSystem[] = [lineOfBusinessMock, criminalRecordMock]
