import { ngspMockGateway, type CastRow, type MockSystem } from '@lienthong/mock-core'
import type { PartialDate } from '@lienthong/sdk-core'
import { filedDossierRecords } from './filed-dossiers.ts'
import { submitLandDossier } from './handlers/submit-land-dossier.ts'
import { installLand } from './lifecycle.ts'
import { officerActions, taxNoticeRecords } from './officers.ts'
import { policy } from './policy.ts'

const cast: readonly CastRow[] = [
  {
    persona: 'land-owner',
    why: 'Has a dossier about land',
    whyVi: 'Có hồ sơ đăng ký biến động đất đai',
    person: { name: 'Kiều Văn Thửa', sex: 'male', birthDate: '1968-03-12' as PartialDate },
  },
]

/** The land information system as a mock, behind the NGSP: takes dossiers in and writes tax notices. */
export const landMock: MockSystem = {
  name: 'land',
  gateway: ngspMockGateway,
  operations: [submitLandDossier],
  personas: [],
  cast,
  officerActions,
  policy,
  records: { dossiers: filedDossierRecords, 'tax-notices': taxNoticeRecords },
  install: installLand,
}
