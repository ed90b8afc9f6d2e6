import type { Connector } from '../connectors/connector.ts'
import type { ConformanceCase } from './conformance-case.ts'

/**
 * All that is demanded of one system. Its package exports it as `suite` from `./conformance`; a package with several systems
 * exports all of theirs as `suites`.
 */
export interface ConformanceSuite {
  readonly system: string
  /** How to reach the system through each gateway it is offered at, by the gateway's name. */
  readonly connectors: Readonly<Record<string, Connector>>
  readonly cases: readonly ConformanceCase[]
}
