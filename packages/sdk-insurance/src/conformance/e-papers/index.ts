import type { ConformanceSuite } from '@lienthong/conformance'
import { alteredBirthPaper } from './cases/submit-birth-paper.altered.ts'
import { notXml } from './cases/submit-birth-paper.not-xml.ts'
import { signedByAnotherFacility } from './cases/submit-birth-paper.signed-by-another-facility.ts'
import { signedBirthPaper } from './cases/submit-birth-paper.signed-paper.ts'
import { tooLarge } from './cases/submit-birth-paper.too-large.ts'
import { unsignedBirthPaper } from './cases/submit-birth-paper.unsigned.ts'
import { paperWithoutToken } from './cases/submit-birth-paper.without-token.ts'
import { alteredNotice } from './cases/submit-death-paper.altered.ts'
import { birthPaperInItsPlace } from './cases/submit-death-paper.birth-paper-in-its-place.ts'
import { signedNotice } from './cases/submit-death-paper.signed-notice.ts'
import { papersConnector } from './connector.ts'

/** What is demanded of the reception of signed papers. */
export const papersSuite: ConformanceSuite = {
  system: 'insurance-papers',
  connectors: { 'insurance-card': papersConnector },
  cases: [
    alteredBirthPaper,
    notXml,
    signedByAnotherFacility,
    signedBirthPaper,
    tooLarge,
    unsignedBirthPaper,
    paperWithoutToken,
    alteredNotice,
    birthPaperInItsPlace,
    signedNotice,
  ],
}
