import type { ConformanceSuite } from '@lienthong/conformance'
import { listedFile } from './cases/get-paper-file.listed-file.ts'
import { unknownFile } from './cases/get-paper-file.unknown-file.ts'
import { fileWithoutSession } from './cases/get-paper-file.without-session.ts'
import { papersOfAnother } from './cases/list-personal-papers.of-another-citizen.ts'
import { ownPapers } from './cases/list-personal-papers.own-papers.ts'
import { ownsNone } from './cases/list-personal-papers.owns-none.ts'
import { papersWithoutSession } from './cases/list-personal-papers.without-session.ts'
import { goodPapersAccount } from './cases/open-papers-session.good-account.ts'
import { wrongPapersPassword } from './cases/open-papers-session.wrong-password.ts'
import { papersConnector } from './connector.ts'

/** What is demanded of the personal digital repository. */
export const papersSuite: ConformanceSuite = {
  system: 'dvc-papers',
  connectors: { 'personal-papers': papersConnector },
  cases: [
    listedFile,
    unknownFile,
    fileWithoutSession,
    papersOfAnother,
    ownPapers,
    ownsNone,
    papersWithoutSession,
    goodPapersAccount,
    wrongPapersPassword,
  ],
}
