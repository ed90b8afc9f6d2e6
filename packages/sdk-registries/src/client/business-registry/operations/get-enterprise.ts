import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetEnterpriseAnswer,
  zGetEnterpriseAnswerTolerant,
  zGetEnterpriseRequest,
  type GetEnterpriseRequest,
} from '../../../contract/index.ts'
import { demand, readDay } from '../../answer-parts.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { readEnterprise, type Enterprise } from '../enterprise.ts'
import { businessRegistryErrors } from '../errors.ts'

/** 10 digits, or 13 for a branch. */
const zGetEnterpriseInput = z.strictObject({ code: z.string().regex(/^\d{10}(-?\d{3})?$/) })

/** Which enterprise. */
export type GetEnterpriseInput = z.input<typeof zGetEnterpriseInput>

/** `GET /apiCSDLDKDN/1.0/chiTietDoanhNghiep` */
export const getEnterprise = defineOperation({
  system: 'business-registry',
  meta: operations.getEnterprise,
  refusals: businessRegistryErrors,
  input: zGetEnterpriseInput,
  request: zGetEnterpriseRequest,
  answer: {
    strict: zGetEnterpriseAnswer,
    tolerant: demand(zGetEnterpriseAnswerTolerant, ({ Status, MainInformation: main }) => {
      if (String(Status) !== '1') return []
      if (main == null) return ['MainInformation']
      const days = { FOUNDING_DATE: main.FOUNDING_DATE, LAST_AMEND_DATE: main.LAST_AMEND_DATE }
      return Object.entries(days).flatMap(([path, day]) =>
        day && readDay(day) === undefined ? [`MainInformation.${path}`] : [],
      )
    }),
  },
  encode: ({ code }): GetEnterpriseRequest => ({ msdn: code }),
  decode(answer, context): Enterprise {
    const { Status, MainInformation: main } = answer
    refuseUnless('1', Status, 'BUSINESS_REGISTRY_REFUSED', context)
    // The schema has demanded it of an answer that says done.
    return main ? readEnterprise(answer, main) : context.refuseUnknown(String(Status))
  },
})
