export { createNationalMocks, type NationalMocksOptions } from './create-national-mocks.ts'
export {
  CannotListenError,
  PortInUseError,
  startMockServer,
  type MockServer,
  type MockServerOptions,
} from './start-mock-server.ts'
