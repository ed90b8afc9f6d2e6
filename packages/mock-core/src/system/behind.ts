import type { MockGateway } from '../gateways/mock-gateway.ts'
import type { MockSystem } from './mock-system.ts'

/**
 * The same systems behind one more gateway: the same operations over the same world. Give both to the platform.
 *
 * @example new MockPlatform({ systems: [residenceMock, ...behind(populationMockGateway, [residenceMock])] })
 */
export function behind(gateway: MockGateway, systems: readonly MockSystem[]): MockSystem[] {
  return systems.map((system) => ({ ...system, gateway }))
}
