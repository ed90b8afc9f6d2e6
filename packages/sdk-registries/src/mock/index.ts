import type { MockSystem } from '@lienthong/mock-core'
import { businessRegistryMock } from './business-registry/index.ts'
import { criminalRecordMock } from './criminal-record/index.ts'
import { landMock } from './land/index.ts'
import { lineOfBusinessMock } from './line-of-business/index.ts'
import { publicPostMock } from './public-post/index.ts'
import { sharedCataloguesMock } from './shared-catalogues/index.ts'
import { socialProtectionMock } from './social-protection/index.ts'

export {
  businessRegistryMock,
  criminalRecordMock,
  landMock,
  lineOfBusinessMock,
  publicPostMock,
  sharedCataloguesMock,
  socialProtectionMock,
}

/** All systems of this package, for a platform that has them all. */
export const registryMocks: readonly MockSystem[] = [
  lineOfBusinessMock,
  criminalRecordMock,
  landMock,
  businessRegistryMock,
  publicPostMock,
  socialProtectionMock,
  sharedCataloguesMock,
]
