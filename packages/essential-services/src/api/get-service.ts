import { services, type Service, type ServiceSlug } from '../services/index.ts'
import { ServiceError } from './service-error.ts'
import { versionAt, versionsOf, type AtOptions, type VersionInForce } from './versions.ts'

/** The service of a slug, typed by it. */
export type ServiceOf<Slug extends ServiceSlug> = Extract<Service, { readonly slug: Slug }>

/** The schema of its form. */
export type SchemaOf<Slug extends ServiceSlug> = ServiceOf<Slug>['form']['schema']

/**
 * Gets a service by its English or Vietnamese slug. Never by name: reports misprint names.
 *
 * @throws {@link ServiceError} `SERVICE_UNKNOWN`
 * @example getService('birth-registration').name.vi
 */
export function getService<Slug extends ServiceSlug>(slug: Slug): ServiceOf<Slug>
export function getService(slug: string): Service
export function getService(slug: string): Service {
  const found = services.find((service) => service.slug === slug || service.slugVi === slug)
  if (found === undefined) throw new ServiceError('SERVICE_UNKNOWN')
  return found
}

/**
 * Tells what a service was on a day: codes, authority, fee, time, form, papers and steps, each with its source.
 *
 * @throws {@link ServiceError} `SERVICE_UNKNOWN`, `SERVICE_DAY_INVALID`, `SERVICE_DAY_BEFORE_FIRST_VERSION`,
 * `SERVICE_DAY_IN_FUTURE`; the latter two with the versions that exist.
 * @example serviceVersion('birth-registration', { at: '2022-06-14' }).procedures
 */
export function serviceVersion<Slug extends ServiceSlug>(
  slug: Slug,
  options?: AtOptions,
): VersionInForce<SchemaOf<Slug>>
export function serviceVersion(slug: string, options?: AtOptions): VersionInForce
export function serviceVersion(slug: string, options: AtOptions = {}): VersionInForce {
  return versionAt(getService(slug) as never, options)
}

/** All versions of a service, in the order of time, each with its last day. */
export function listVersions(slug: ServiceSlug | (string & {})): readonly VersionInForce[] {
  return versionsOf(getService(slug) as never)
}

/** A service and what it was on a day. */
export interface ListedService {
  readonly service: Service
  readonly version: VersionInForce
}

/**
 * Lists the services that have a version on a day, by number.
 *
 * @throws {@link ServiceError} `SERVICE_DAY_INVALID`, `SERVICE_DAY_IN_FUTURE`
 */
export function listServices(options: AtOptions = {}): readonly ListedService[] {
  return services.flatMap((service) => {
    try {
      return [{ service, version: versionAt(service as never, options) }]
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'SERVICE_DAY_BEFORE_FIRST_VERSION') return []
      throw error
    }
  })
}
