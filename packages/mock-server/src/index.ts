export { createNationalMocks, type NationalMocksOptions } from './create-national-mocks.ts'
export { MockAdmin, MocksGoneError, type MockAdminOptions } from './mock-admin.ts'
export {
  MocksNotStartedError,
  spawnMockServer,
  type MockProcess,
  type SpawnMockServerOptions,
} from './spawn-mock-server.ts'
export {
  CannotListenError,
  PortInUseError,
  startMockServer,
  type MockServer,
  type MockServerOptions,
} from './start-mock-server.ts'
