import { createCaller, type CallOptions } from '@lienthong/sdk-core'
import { checkInput } from '../check-input.ts'
import type {
  CivilStatusGeneration1Client,
  CivilStatusGeneration1Options,
  ListEntriesInput,
} from './generation1-client.ts'
import { getEntry } from './operations/get-entry.ts'
import { getRegistrationEntry } from './operations/get-registration-entry.ts'
import { getRegistrationState } from './operations/get-registration-state.ts'
import { listCatalogue } from './operations/list-catalogue.ts'
import { entryBatchSize, listEntries, zEntryList } from './operations/list-entries.ts'
import { listUpdatedEntries } from './operations/list-updated-entries.ts'
import { submitRegistrationXml } from './operations/submit-registration-xml.ts'

/** Makes a client of the first generation. */
export function makeGeneration1Client(options: CivilStatusGeneration1Options): CivilStatusGeneration1Client {
  const call = createCaller(options)
  return {
    checkRegistration: (registration) =>
      void checkInput(submitRegistrationXml, submitRegistrationXml.input, registration, options),
    submitRegistration: (registration, callOptions) => call(submitRegistrationXml, registration, callOptions),
    getRegistrationState: (input, callOptions) => call(getRegistrationState, input, callOptions),
    getRegistrationEntry: (input, callOptions) => call(getRegistrationEntry, input, callOptions),
    getEntry: (input, callOptions) => call(getEntry, input, callOptions),
    async *listCatalogue(input, callOptions) {
      yield* await call(listCatalogue, input, callOptions)
    },
    async *listUpdatedEntries(input, callOptions) {
      yield* await call(listUpdatedEntries, input, callOptions)
    },
    async *listEntries(input: ListEntriesInput, callOptions?: CallOptions) {
      // As a whole before its first part is sent, so that a fault in a later part has its right place.
      const { entryIds, ...rest } = checkInput(listEntries, zEntryList, input, options)
      for (let start = 0; start < entryIds.length; start += entryBatchSize) {
        const batch = entryIds.slice(start, start + entryBatchSize)
        yield* await call(listEntries, { ...rest, entryIds: batch }, callOptions)
      }
    },
  }
}
