import { criminalRecordMock } from '@lienthong/sdk-registries/mock'
import { createCriminalRecordClient } from '@lienthong/sdk-registries'
import { suiteTests } from '../suite-tests.ts'
import { registryWorld } from '../world.ts'

suiteTests({
  system: 'criminal-record',
  operationIds: criminalRecordMock.operations.map(({ meta }) => meta.operationId),
  newWorld: () => registryWorld(criminalRecordMock, createCriminalRecordClient),
  yes: (text) =>
    text
      .replace(/"STATUS":"0"/, '"STATUS":"1"')
      .replace(/"statusCode":"01"/, '"statusCode":"00"')
      .replace(/"status":0/, '"status":1'),
})
