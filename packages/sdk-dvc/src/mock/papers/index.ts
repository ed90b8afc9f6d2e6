import type { MockSystem } from '@lienthong/mock-core'
import { getPaperFile } from '../handlers/papers/get-paper-file.ts'
import { listPersonalPapers } from '../handlers/papers/list-personal-papers.ts'
import { keepResults, seedPapers } from './keep-results.ts'
import { papersMockGateway } from './papers-mock-gateway.ts'

/** The personal digital repository of the National Public Service Portal as a mock. */
export const personalPapersMock: MockSystem = {
  name: 'dvc-papers',
  gateway: papersMockGateway,
  operations: [listPersonalPapers, getPaperFile],
  personas: ['father', 'mother'],
  install: keepResults,
  seed: seedPapers,
}
