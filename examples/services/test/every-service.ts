import { getService, services, type ServiceSlug } from '@lienthong/essential-services'
import { expect, it } from 'vitest'

/** One case for each of the 25 services, by name: a service without one does not compile. */
export type EveryService<Case> = Readonly<Record<ServiceSlug, Case>>

/** The cases in the order of the services, as `it.each` takes them. */
export function rowsOf<Case>(cases: EveryService<Case>): [slug: ServiceSlug, each: Case][] {
  return (Object.entries(cases) as [ServiceSlug, Case][]).toSorted(
    ([one], [other]) => getService(one).number - getService(other).number,
  )
}

/** Fails when a service is in none of the cases, also where types are not checked. */
export function everyServiceHasOne(cases: EveryService<unknown>): void {
  it('has a case for each of the 25 services', () => {
    expect(rowsOf(cases).map(([slug]) => slug)).toEqual(services.map(({ slug }) => slug))
    expect(services).toHaveLength(25)
  })
}
