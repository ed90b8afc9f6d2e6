import type { ClientOptions } from '@lienthong/sdk-core'
import {
  createCivilStatusClient,
  type CivilStatusClient,
  type CivilStatusGeneration1Client,
  type CivilStatusRegistration,
  type ListedEntry,
} from '@lienthong/sdk-civil-status'

declare const options: ClientOptions
declare const registration: CivilStatusRegistration

/** The generation says which client comes; both take the same dossier by the same call. */
export function both(): void {
  const newer: CivilStatusClient = createCivilStatusClient(options)
  const same: CivilStatusClient = createCivilStatusClient({ ...options, generation: 2, dataShape: '2025' })
  const older: CivilStatusGeneration1Client = createCivilStatusClient({ ...options, generation: 1 })
  for (const client of [newer, same, older]) void client.submitRegistration(registration)
}

/** What only one generation can do is a method of that one. */
export function own(newer: CivilStatusClient, older: CivilStatusGeneration1Client): void {
  void newer.listRegistrationResults({ provinceCode: '42', dossierCodes: [] })
  void older.getRegistrationState({ registryCommuneCode: '18073', dossierCode: 'H42-1' })
  // @ts-expect-error: the second generation is asked for results
  void newer.getRegistrationState({ registryCommuneCode: '18073', dossierCode: 'H42-1' })
  // @ts-expect-error: the first one is asked for state and entry
  void older.listRegistrationResults({ provinceCode: '42', dossierCodes: [] })
  // @ts-expect-error: the first one has one form
  createCivilStatusClient({ ...options, generation: 1, dataShape: '2025' })
  // @ts-expect-error: there is no third one
  createCivilStatusClient({ ...options, generation: 3 })
  // @ts-expect-error: copies are no entries
  older.listUpdatedEntries({ kind: 'extract-copy', updatedOn: '2026-03-02' })
}

/** Each state gives what belongs to it, and nothing else. */
export function show(listed: ListedEntry): string {
  switch (listed.state) {
    case 'found':
      return listed.entry.number
    case 'not-found':
      // @ts-expect-error: there is no entry
      return String(listed.entry)
    case 'unreadable':
      return listed.error.messageVi
  }
}
