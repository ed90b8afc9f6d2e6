import type { DecodeContext } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  zEntriesAnswer,
  zEntriesAnswerTolerant,
  zGetRegistrationStateAnswer,
  zGetRegistrationStateAnswerTolerant,
  zListCatalogueAnswer,
  zListCatalogueAnswerTolerant,
  zListUpdatedEntriesAnswer,
  zListUpdatedEntriesAnswerTolerant,
  zSubmitRegistrationXmlAnswer,
  zSubmitRegistrationXmlAnswerTolerant,
} from '../../../contract/index.ts'
import { refusalOf, type CivilStatusErrorCode } from '../../errors.ts'
import { zOptionalText, zTextOrNumber } from '../../wire/as-it-comes.ts'

/** What all answers have, as it may arrive: text or number is not said. */
const envelope = {
  status: zTextOrNumber,
  statusDescription: zOptionalText,
  errorCode: zOptionalText,
  errorDescription: zOptionalText,
}

/** The value is held to the contract when it is read, so that one row that cannot be read costs no other. */
const valueLater = { value: z.unknown().optional() }

/** Both readings of the answer of each operation. */
export const answers = {
  submitted: {
    strict: zSubmitRegistrationXmlAnswer,
    tolerant: zSubmitRegistrationXmlAnswerTolerant.extend(envelope),
  },
  state: { strict: zGetRegistrationStateAnswer, tolerant: zGetRegistrationStateAnswerTolerant.extend(envelope) },
  catalogue: {
    strict: zListCatalogueAnswer.extend(valueLater),
    tolerant: zListCatalogueAnswerTolerant.extend({ ...envelope, ...valueLater }),
  },
  updated: {
    strict: zListUpdatedEntriesAnswer.extend(valueLater),
    tolerant: zListUpdatedEntriesAnswerTolerant.extend({ ...envelope, ...valueLater }),
  },
  entries: {
    strict: zEntriesAnswer.extend(valueLater),
    tolerant: zEntriesAnswerTolerant.extend({ ...envelope, ...valueLater }),
  },
} as const

/** What a refused question tells. */
interface Refused {
  readonly status: string
  readonly errorCode?: string | undefined
}

/** Ends a call that was not answered with what was asked for. */
export function refuse({ status, errorCode }: Refused, context: DecodeContext<CivilStatusErrorCode>): never {
  const wireCode = errorCode || `status ${status}`
  const code = refusalOf(wireCode)
  return code === undefined ? context.refuseUnknown(wireCode) : context.refuse({ code, wireCode })
}

const rowSchemas = {
  strict: z.array(z.unknown()),
  // One alone may stand without its list.
  tolerant: z.union([z.array(z.unknown()), z.looseObject({}).transform((row): unknown[] => [row])]),
}

/** The rows of an answer, in a list or as JSON in a string. */
export function rowsIn(value: unknown, context: DecodeContext<CivilStatusErrorCode>): unknown[] {
  return value === undefined || value === null || value === '' ? [] : context.unpack(value, rowSchemas, 'value')
}
