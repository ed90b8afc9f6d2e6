import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { recordCast } from './cast.ts'
import { filedFormRecords } from './filed-forms.ts'
import { findRecordRequest } from './handlers/find-record-request.ts'
import { getDeclarationStatus } from './handlers/get-declaration-status.ts'
import { listDeclarationStatuses } from './handlers/list-declaration-statuses.ts'
import { listDeclarations } from './handlers/list-declarations.ts'
import { listRecordCatalogue } from './handlers/list-record-catalogue.ts'
import { markDeclarationsDone } from './handlers/mark-declarations-done.ts'
import { submitDeclaration } from './handlers/submit-declaration.ts'
import { submitRecordRequest } from './handlers/submit-record-request.ts'
import { installLifecycle, seedRecords } from './lifecycle.ts'
import { officerActions } from './officers.ts'
import { policy } from './policy.ts'
import { pushRecords } from './status-pushes.ts'

/** The criminal-record system as a mock, behind the NGSP: both generations of the interface over one register. */
export const criminalRecordMock: MockSystem = {
  name: 'criminal-record',
  gateway: ngspMockGateway,
  operations: [
    submitDeclaration,
    getDeclarationStatus,
    listDeclarationStatuses,
    listRecordCatalogue,
    markDeclarationsDone,
    listDeclarations,
    submitRecordRequest,
    findRecordRequest,
  ],
  personas: [],
  cast: recordCast,
  officerActions,
  policy,
  records: { requests: filedFormRecords, pushes: pushRecords },
  install: installLifecycle,
  seed: seedRecords,
}
