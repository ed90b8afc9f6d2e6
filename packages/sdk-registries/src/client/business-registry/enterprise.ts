import type { PlainDate } from '@lienthong/sdk-core'
import type { BusinessDossierTolerant, GetEnterpriseAnswerTolerant } from '../../contract/index.ts'
import { present, readDay } from '../answer-parts.ts'

/** An enterprise as the registry has it. */
export interface Enterprise {
  /** Enterprise code, which is the tax code. */
  readonly code: string
  readonly name: string
  readonly shortName?: string
  readonly foreignName?: string
  /** Kind, in the registry's words. */
  readonly kindVi?: string
  /** State, in the registry's words; the list is not public. */
  readonly stateVi?: string
  readonly foundedOn?: PlainDate
  readonly changedOn?: PlainDate
  /** Legal representatives. */
  readonly representatives: readonly string[]
  /** Đồng; may have a fraction. */
  readonly capitalVnd?: number
  readonly headOffice?: { readonly provinceName?: string; readonly communeName?: string; readonly full?: string }
  readonly activities: readonly { readonly code: string; readonly name: string; readonly isMain: boolean }[]
  readonly members: readonly { readonly name: string; readonly percent?: number; readonly country?: string }[]
}

/** A dossier at the business registry. Days stand as the registry writes them. */
export interface BusinessDossier {
  readonly number: string
  readonly enterpriseCode?: string
  readonly name?: string
  readonly kind?: string
  /** State as the registry writes it; the list is not public. */
  readonly state?: string
  /** Day it was received; absent when it cannot be read. */
  readonly receivedOn?: PlainDate
  readonly dueOn?: PlainDate
  readonly processedOn?: PlainDate
}

type Main = NonNullable<GetEnterpriseAnswerTolerant['MainInformation']>

/** Reads an enterprise, its main part apart: the answer may lack it. */
export function readEnterprise(answer: GetEnterpriseAnswerTolerant, main: Main): Enterprise {
  const office = answer.HOAdress
  return {
    code: main.ENTERPRISE_GDT_CODE,
    name: main.NAME,
    ...present('shortName', main.SHORT_NAME),
    ...present('foreignName', main.NAME_F),
    ...present('kindVi', main.ENTERPRISE_TYPE_NAME),
    ...present('stateVi', main.ENTERPRISE_STATUS),
    ...present('foundedOn', readDay(main.FOUNDING_DATE)),
    ...present('changedOn', readDay(main.LAST_AMEND_DATE)),
    representatives: (main.LEGAL_NAMES ?? '').split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
    ...present('capitalVnd', main.CAPITAL_AMOUNT),
    ...(office && {
      headOffice: {
        ...present('provinceName', office.CityName),
        ...present('communeName', office.WardName),
        ...present('full', office.AddressFullText),
      },
    }),
    activities: (answer.BusinessActivity ?? []).map(({ CODE, NAME, IS_MAIN }) => ({
      code: CODE,
      name: NAME,
      isMain: IS_MAIN === 'Y',
    })),
    members: (answer.Member ?? []).map(({ MEMBER_NAME, RATIO_PERCENT, COUNTRY }) => ({
      name: MEMBER_NAME,
      ...present('percent', RATIO_PERCENT),
      ...present('country', COUNTRY),
    })),
  }
}

/** Reads a dossier. */
export function readBusinessDossier(row: BusinessDossierTolerant): BusinessDossier {
  return {
    number: row.IN_JOURNAL_NO,
    ...present('enterpriseCode', row.ENTERPRISE_GDT_CODE),
    ...present('name', row.NAME),
    ...present('kind', row.DOCUMENT_TYPE),
    ...present('state', row.PROCESS_STATUS),
    ...present('receivedOn', dayIn(row.RECEIPT_DATE)),
    ...present('dueOn', dayIn(row.PLAN_DATE)),
    ...present('processedOn', dayIn(row.PROCESSED_DATE)),
  }
}

/** Days come with or without a time. */
function dayIn(text: string | null | undefined): PlainDate | undefined {
  return readDay(text?.slice(0, 10))
}
