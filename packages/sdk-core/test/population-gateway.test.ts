import { createHash } from 'node:crypto'
import { populationGateway, type PopulationGatewayOptions } from '@lienthong/sdk-core'
import { expect, test } from 'vitest'
import { answering, createLibraryClient, failureOf, goodAnswer } from './made-up-library.ts'

const options = { baseUrl: 'https://dancu.test/csdl', username: 'hà tĩnh', secret: 'bí mật' }

function behind(fetch: ReturnType<typeof answering>, change: Partial<PopulationGatewayOptions> = {}) {
  const gateway = populationGateway({ ...options, ...change })
  return createLibraryClient({ gateway, fetch, clock: { now: () => 1_772_424_000_123 } })
}

test.each([
  [{ username: '' }, 'username'],
  [{ secret: undefined }, 'secret'],
  [{ username: '', secret: '' }, 'username, secret'],
  [{ baseUrl: 'dancu' }, 'baseUrl'],
])('half a credential is refused at creation: %j', (change, named) => {
  expect(() => populationGateway({ ...options, ...change } as typeof options)).toThrow(
    new TypeError(
      named === 'baseUrl'
        ? 'populationGateway needs baseUrl as https://host/path, without account, query or fragment'
        : `populationGateway needs ${named}`,
    ),
  )
})

test('signs path, user and time with the secret', async () => {
  const fetch = answering(goodAnswer)
  await behind(fetch).borrow()
  const { headers } = fetch.requests[0]!
  const signed = '/csdl/library/1.0/muonSach' + 'hà tĩnh' + '1772424000123' + 'bí mật'
  const hash = createHash('sha256').update(signed).digest('hex')
  expect(Buffer.from(headers.get('authorization')!.slice(6), 'base64').toString()).toBe(`hà tĩnh:${hash}`)
  expect(headers.get('timestamp')).toBe('1772424000123')
  expect(headers.get('content-type')).toBe('application/json')
})

test('calls and signs the path that the service really has', async () => {
  const fetch = answering(goodAnswer)
  await behind(fetch, { paths: { '/library/1.0': '/thu-vien' } }).borrow()
  const { url, headers } = fetch.requests[0]!
  const hash = createHash('sha256').update('/csdl/thu-vien/muonSachhà tĩnh1772424000123bí mật').digest('hex')
  expect(new URL(url).pathname).toBe('/csdl/thu-vien/muonSach')
  expect(Buffer.from(headers.get('authorization')!.slice(6), 'base64').toString()).toBe(`hà tĩnh:${hash}`)
  expect(() => populationGateway({ ...options, paths: { library: 'x' } })).toThrow('populationGateway needs paths as')
})

test('by a clock of its own when it is given one', async () => {
  const fetch = answering(goodAnswer)
  await behind(fetch, { clock: { now: () => 1_772_424_999_000.5 } }).borrow()
  expect(fetch.requests[0]?.headers.get('timestamp')).toBe('1772424999000')
})

test('reads its account once, and once more when it is refused and comes from a function', async () => {
  const fetch = answering({}, { status: 401 })
  let reads = 0
  const error = await failureOf(behind(fetch, { secret: async () => `canary-${(reads += 1)}` }).borrow())
  expect(error).toMatchObject({ code: 'GATEWAY_CREDENTIALS_REFUSED', outcome: 'rejected', retryable: false })
  expect([reads, fetch.requests.length]).toEqual([2, 2])
  expect(JSON.stringify(error)).not.toContain('canary')
})

test('an account that is a value is not tried twice', async () => {
  const fetch = answering({ code: 'CREDENTIALS_REFUSED' }, { status: 401 })
  expect(await failureOf(behind(fetch).borrow())).toMatchObject({ code: 'GATEWAY_CREDENTIALS_REFUSED' })
  expect(fetch.requests).toHaveLength(1)
})

test.each(['TIMESTAMP_OUT_OF_RANGE', 'TIMESTAMP_NOT_MILLISECONDS'])('%s is a wrong clock', async (code) => {
  const fetch = answering({ code }, { status: 401 })
  expect(await failureOf(behind(fetch).borrow())).toMatchObject({ code: 'GATEWAY_CLOCK_SKEW', wireCode: code })
  expect(fetch.requests).toHaveLength(1)
})
