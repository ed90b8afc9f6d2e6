import { readFileSync } from 'node:fs'
import { directGateway, TransportError } from '@lienthong/sdk-core'
import { expect, test } from 'vitest'
import { answering, failureOf } from './made-up-library.ts'
import { advise } from './readme/errors.ts'
import { waysOf } from './readme/gateways.ts'
import { createLibraryClient } from './readme/own-system.ts'
import { born, commune, key, never, onTheWire } from './readme/values.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const samples = [...readme.matchAll(/<!-- (test\/readme\/\S+) -->\n\n```ts\n([\s\S]*?)```/g)]

test('every sample is a file that compiles', () => {
  expect(samples).toHaveLength(readme.split('```ts').length - 1)
  for (const [, file = '', code] of samples) {
    expect(code).toBe(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
  }
})

test('gateways', () => {
  const { ngsp, portal } = waysOf(async (name) => name)
  expect([ngsp.name, portal.name]).toEqual(['ngsp', 'security-server'])
})

test('errors', () => {
  const call = { system: 'library', operation: 'countLoans', requestId: '1' }
  expect(advise(new TransportError('CONNECTION_REFUSED', call))).toMatch(/^Nothing was sent/)
  expect(advise(new TransportError('TIMEOUT', call))).toMatch(/^It may have been carried out/)
  expect(advise(new TransportError('UNEXPECTED_STATUS', call))).toMatch(/^Refused \(UNEXPECTED_STATUS\)/)
  expect(() => advise(new RangeError('a bug'))).toThrow('a bug')
})

test('a system of your own', async () => {
  const gateway = directGateway({ baseUrl: 'https://library.test' })
  const library = (answer: object) => createLibraryClient({ gateway, fetch: answering(answer) })
  expect(await library({ maLoi: '00', soPhieu: 2 }).countLoans('942185000011')).toBe(2)
  expect(await failureOf(library({ maLoi: '07', soPhieu: 0 }).countLoans('942185000011'))).toMatchObject({
    code: 'LIBRARY_CARD_EXPIRED',
  })
  expect(advise(await failureOf(library({}).countLoans('12')))).toMatch(/^Correct first/)
})

test('values', () => {
  expect({ born, never, onTheWire, key, commune }).toEqual({
    born: '1985-02-28',
    never: undefined,
    onTheWire: '20260302080500',
    key: 'NGUYENTHIHOA',
    commune: 'Phường Thành Sen',
  })
})
