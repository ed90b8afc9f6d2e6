import type { MockSystem } from '@lienthong/mock-core'
import { lineOfBusinessMock } from './line-of-business/index.ts'

export { lineOfBusinessMock }

/** All systems of this package, for a platform that has them all. */
export const registryMocks: readonly MockSystem[] = [lineOfBusinessMock]
