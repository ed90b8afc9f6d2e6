export { createNationalMocks, type NationalMocksOptions } from './create-national-mocks.ts'
export { PortInUseError, startMockServer, type MockServer, type MockServerOptions } from './start-mock-server.ts'
