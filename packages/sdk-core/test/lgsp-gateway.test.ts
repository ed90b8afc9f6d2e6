import { lgspGateway, type Fetch, type LgspGatewayOptions } from '@lienthong/sdk-core'
import { describe, expect, test } from 'vitest'
import { createLibraryClient, failureOf, goodAnswer } from './made-up-library.ts'

const options = {
  baseUrl: 'https://lgsp.hatinh.test/api',
  accessKey: 'khóa',
  secretKey: 'secret',
  appName: 'mot-cua',
  partnerCode: '000.00.00.H27',
  partnerCodeCus: '000.01.00.H27',
}

/** The platform of a province of one's own. */
class Province {
  readonly tokens: Request[] = []
  readonly calls: Request[] = []
  readonly trouble: (() => Response)[] = []

  readonly fetch: Fetch = async (request) => {
    if (request.url.endsWith('/token')) {
      this.tokens.push(request)
      return Response.json({ access_token: `token-${this.tokens.length}`, token_type: 'Bearer', expires_in: 3600 })
    }
    this.calls.push(request)
    return this.trouble.shift()?.() ?? Response.json(goodAnswer)
  }
}

function behind(province: Province, change: Partial<LgspGatewayOptions> = {}, now = () => 0) {
  return createLibraryClient({
    gateway: lgspGateway({ ...options, ...change }),
    fetch: province.fetch,
    clock: { now },
  })
}

const fault = (code: number) => () => Response.json({ fault: { code, message: 'no' } }, { status: 401 })
const accessOf = ({ headers }: Request) =>
  JSON.parse(Buffer.from(headers.get('lgspaccesstoken') ?? '', 'base64').toString()) as unknown

test.each([
  [{ accessKey: '' }, 'accessKey'],
  [{ secretKey: undefined }, 'secretKey'],
  [{ appName: '', partnerCode: '', partnerCodeCus: '' }, 'appName, partnerCode, partnerCodeCus'],
  [{ baseUrl: 'lgsp' }, 'baseUrl'],
  [{ paths: { 'apiBHXH/1.0': '/bhxh' } }, 'paths'],
  [{ paths: { '/apiBHXH': 'https://elsewhere.test' } }, 'paths'],
])('half a credential is refused at creation: %j', (change, named) => {
  expect(() => lgspGateway({ ...options, ...change } as typeof options)).toThrow(TypeError)
  expect(() => lgspGateway({ ...options, ...change } as typeof options)).toThrow(`lgspGateway needs ${named}`)
})

describe('a call', () => {
  test('shows keys and codes to the token endpoint, then keys, codes and token', async () => {
    const province = new Province()
    await behind(province).borrow()
    const access = {
      AccessKey: 'khóa',
      SecretKey: 'secret',
      AppName: 'mot-cua',
      PartnerCode: '000.00.00.H27',
      PartnerCodeCus: '000.01.00.H27',
    }
    expect([...province.tokens, ...province.calls].map(accessOf)).toEqual([access, access])
    expect(await province.tokens[0]?.text()).toBe('grant_type=client_credentials')
    expect(province.tokens[0]?.headers.get('authorization')).toBeNull()
    expect(province.calls[0]?.headers.get('authorization')).toBe('Bearer token-1')
  })

  test('without bearer: the header alone, no token is fetched', async () => {
    const province = new Province()
    await behind(province, { bearer: false }).borrow()
    expect(province.tokens).toEqual([])
    expect(province.calls[0]?.headers.get('authorization')).toBeNull()
    expect(accessOf(province.calls[0]!)).toMatchObject({ SecretKey: 'secret' })
  })

  test.each<[string, Partial<LgspGatewayOptions>, string]>([
    ['drops the version', {}, '/api/library/muonSach'],
    ['keeps it when told', { version: 'kept' }, '/api/library/1.0/muonSach'],
    ['goes elsewhere', { paths: { '/library': '/thu-vien' } }, '/api/thu-vien/muonSach'],
    ['goes elsewhere, with version', { paths: { '/library': '/tv' }, version: 'kept' }, '/api/tv/1.0/muonSach'],
    ['by the longest match', { paths: { '/library': '/no', '/library/1.0': '/tv/v2' } }, '/api/tv/v2/muonSach'],
    ['by the whole path', { paths: { '/library/1.0/muonSach': '/muon' } }, '/api/muon'],
    ['not by half a segment', { paths: { '/lib': '/no' } }, '/api/library/muonSach'],
  ])('%s', async (_, change, expected) => {
    const province = new Province()
    await behind(province, change).borrow()
    expect(new URL(province.calls[0]!.url).pathname).toBe(expected)
  })
})

describe('refused', () => {
  test('a token that is over is fetched again, with keys read again', async () => {
    const province = new Province()
    province.trouble.push(fault(900904))
    let reads = 0
    const library = behind(province, { secretKey: async () => `secret-${(reads += 1)}` })
    expect(await library.borrow()).toEqual({ slip: 'P-1' })
    expect(province.tokens.map(accessOf)).toMatchObject([{ SecretKey: 'secret-1' }, { SecretKey: 'secret-2' }])
  })

  test('without bearer, keys from a function are read once more', async () => {
    const province = new Province()
    province.trouble.push(fault(900901))
    let reads = 0
    const library = behind(province, { bearer: false, secretKey: async () => `secret-${(reads += 1)}` })
    await Promise.all(Array.from({ length: 20 }, () => library.borrow()))
    expect(reads).toBe(2)
    expect(province.calls).toHaveLength(21)
  })

  test('without bearer, keys given as values are not tried twice', async () => {
    const province = new Province()
    province.trouble.push(fault(900901))
    const error = await failureOf(behind(province, { bearer: false }).borrow())
    expect(error).toMatchObject({ code: 'GATEWAY_CREDENTIALS_REFUSED', wireCode: '401', outcome: 'rejected' })
    expect(province.calls).toHaveLength(1)
  })

  test.each([
    [900908, 'GATEWAY_FORBIDDEN'],
    [900802, 'GATEWAY_THROTTLED'],
    [404, 'GATEWAY_UNKNOWN_RESOURCE'],
  ])('fault %d', async (code, expected) => {
    for (const bearer of [true, false]) {
      const province = new Province()
      province.trouble.push(fault(code))
      expect(await failureOf(behind(province, { bearer }).borrow())).toMatchObject({ code: expected })
    }
  })
})
