import type { ConformanceSuite } from '@lienthong/conformance'
import { businessRegistrySuite } from './business-registry/index.ts'
import { criminalRecordSuite } from './criminal-record/index.ts'
import { landSuite } from './land/index.ts'
import { lineOfBusinessSuite } from './line-of-business/index.ts'
import { publicPostSuite } from './public-post/index.ts'
import { sharedCataloguesSuite } from './shared-catalogues/index.ts'
import { socialProtectionSuite } from './social-protection/index.ts'

/** All that this package demands, for `lienthong-verify`. */
export const suites: readonly ConformanceSuite[] = [
  lineOfBusinessSuite,
  criminalRecordSuite,
  landSuite,
  businessRegistrySuite,
  publicPostSuite,
  socialProtectionSuite,
  sharedCataloguesSuite,
]
