import { dayOf, instantOf, readPlainDate, systemClock, type Clock } from '@lienthong/sdk-core'
import type { z } from 'zod'
import { lastDay } from '../service/define-service.ts'
import { assumed } from '../service/known.ts'
import type { ServiceDefinition } from '../service/service-definition.ts'
import type { ServiceVersion } from '../service/service-version.ts'
import { ServiceError, type VersionDays } from './service-error.ts'

/** The day of a dossier, and where "now" comes from. */
export interface AtOptions {
  /** Day of the dossier, `YYYY-MM-DD`. Default today. */
  readonly at?: string
  /** Default the machine's clock. */
  readonly clock?: Clock
}

/** What a service is on a day: its version, with the form, papers and steps that hold then. */
export type VersionInForce<Schema extends z.ZodType = z.ZodType> = Required<
  Pick<ServiceVersion<Schema>, 'form' | 'formBasis' | 'documents' | 'flow'>
> &
  Omit<ServiceVersion<Schema>, 'form' | 'formBasis' | 'documents' | 'flow'> & {
    /** Last day. Absent: still in force. */
    readonly until?: string
  }

/** All versions with their last days. */
export function versionsOf<Schema extends z.ZodType>(
  service: ServiceDefinition<string, Schema>,
): readonly VersionInForce<Schema>[] {
  const { versions, form, documents, flow } = service
  return versions.map((version, index) => {
    const until = lastDay(versions, index)
    const { formBasis = notRead } = version
    return { form, documents, flow, ...version, formBasis, ...(until !== undefined && { until }) }
  })
}

/** The version of a day. Refuses days before the first version and in the future. */
export function versionAt<Schema extends z.ZodType>(
  service: ServiceDefinition<string, Schema>,
  options: AtOptions,
): VersionInForce<Schema> {
  const day = dayAsked(options)
  const versions = versionsOf(service)
  const days = versions.map(({ from, until }): VersionDays => ({ from, ...(until !== undefined && { until }) }))
  if (readPlainDate(day) === undefined) throw new ServiceError('SERVICE_DAY_INVALID')
  if (day > today(options)) throw new ServiceError('SERVICE_DAY_IN_FUTURE', { versions: days })
  const version = versions.findLast(({ from }) => from <= day)
  if (version === undefined) throw new ServiceError('SERVICE_DAY_BEFORE_FIRST_VERSION', { versions: days })
  return version
}

/** The day that was asked for, or today. */
export function dayAsked(options: AtOptions): string {
  return options.at ?? today(options)
}

const notRead = assumed(true as const, 'No source for the fields of the form')

function today({ clock = systemClock }: AtOptions): string {
  return dayOf(instantOf(clock.now()))
}
