import { lineOfBusinessMock } from '@lienthong/sdk-registries/mock'
import { suiteTests } from '../suite-tests.ts'
import { caseWorld } from './world.ts'

suiteTests({
  system: 'line-of-business',
  operationIds: lineOfBusinessMock.operations.map(({ meta }) => meta.operationId),
  newWorld: caseWorld,
  yes: (text) => text.replace(/"maKetQua":"\w+"/, '"maKetQua":"00"'),
})
