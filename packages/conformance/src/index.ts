export type {
  CaseAnswer,
  CaseContext,
  CaseElement,
  CaseElements,
  CaseOperation,
  ConformanceCase,
  SendOptions,
} from './case/conformance-case.ts'
export type { ConformanceSuite } from './case/suite.ts'
export { missingCases } from './case/missing-cases.ts'
export { zTarget, type Target, type TargetPerson } from './case/target.ts'
export { at, readField, requestTo, type Connector, type Send } from './connectors/connector.ts'
export { lgspConnector } from './connectors/lgsp.ts'
export { ngspConnector } from './connectors/ngsp.ts'
export { populationConnector } from './connectors/population.ts'
export { securityServerConnector } from './connectors/security-server.ts'
export { caseLine, summary } from './report/console.ts'
export { junitReport } from './report/junit.ts'
export { readXmlInside } from './run/read-xml-answer.ts'
export { runSuites, type CaseResult, type Report, type RunOptions } from './run/run-suites.ts'
