import { inProcessFetch } from '@lienthong/mock-core'
import { isLienThongError, ngspGateway, type Drift, type Fetch } from '@lienthong/sdk-core'
import { createResidenceClient, provinceProxyGateway } from '@lienthong/sdk-residence'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { everythingShown, questionAbout, residenceWorld } from './world.ts'

const options = {
  baseUrl: 'http://mock.test/province-proxy',
  accessKey: 'mock-access-key',
  secretKey: 'mock-secret-key',
  appName: 'mot-cua-mau',
  partnerCode: '000.00.00.H27',
  partnerCodeCus: '000.00.00.H27',
  officerKey: (officer: string) => ({ keyName: officer, keyPass: 'mock-officer-pass' }),
}

/** A client behind the proxy, with other options if need be, that notes what it sends. */
function proxyClient(change: Partial<typeof options> = {}, answer?: unknown) {
  const { platform, person, clientOf } = residenceWorld()
  const sent: Request[] = []
  const fetch: Fetch = async (request) => {
    sent.push(request.clone())
    if (answer === undefined || request.url.endsWith('/token')) return inProcessFetch(platform)(request)
    return typeof answer === 'string' ? new Response(answer) : Response.json(answer)
  }
  const onDrift = vi.fn<(drift: Drift) => void>()
  const gateway = provinceProxyGateway({ ...options, ...change })
  return { platform, person, sent, onDrift, residence: clientOf('province-proxy', { gateway, fetch, onDrift }) }
}

const decoded = (base64: string) => new TextDecoder().decode(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)))

describe('provinceProxyGateway', () => {
  it('puts token, keys and the hash of the officer’s key beside the envelope, and nothing of it in a header', async () => {
    const { person, residence, sent } = proxyClient({
      officerKey: (officer) => ({ keyName: officer, keyPass: 'mật khẩu' }),
    })

    await residence.lookupCitizen({ ...questionAbout(person('mother')), officer: 'nguyen-đ' }).catch(() => undefined)

    const request = sent.at(-1)!
    expect(new URL(request.url).pathname).toBe('/province-proxy/apiCSDLDanCu/proxy/traCuuThongTinCongDan')
    const body = (await request.json()) as Record<string, string>
    expect(Object.keys(body)).toEqual(['accessToken', 'lgspAccessToken', 'AuthHash', 'data'])
    expect(body['accessToken']).toMatch(/^Bearer \S+$/)
    expect(JSON.parse(decoded(body['lgspAccessToken']!))).toEqual({
      AccessKey: options.accessKey,
      SecretKey: options.secretKey,
      AppName: options.appName,
      PartnerCode: options.partnerCode,
      PartnerCodeCus: options.partnerCodeCus,
    })
    expect(decoded(body['AuthHash']!)).toBe('nguyen-đ:mật khẩu')
    expect(body['data']).toContain('<dan:MaCanBo>nguyen-đ</dan:MaCanBo>')
    expect(request.headers.get('authorization')).toBeNull()
    expect(request.headers.get('lgspaccesstoken')).toBeNull()
  })

  it('fetches one token for many questions, and another when it is over', async () => {
    const { platform, person, residence } = proxyClient()
    const question = questionAbout(person('mother'))
    await Promise.all([residence.verifyCitizen(question), residence.lookupCitizen(question)])
    expect(platform.journal.list({ operation: 'issueLgspToken' })).toHaveLength(1)

    platform.world.clock.advance(2 * 60 * 60_000)

    expect(await residence.verifyCitizen(question)).toEqual({ matches: true })
    expect(platform.journal.list({ operation: 'issueLgspToken' })).toHaveLength(2)
  })

  it('says that the keys are wrong, that nothing was asked, and tells no key', async () => {
    const { person, residence } = proxyClient({ secretKey: 'canary-secret' })
    const error = await residence.verifyCitizen(questionAbout(person('mother'))).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'GATEWAY_CREDENTIALS_REFUSED', outcome: 'not-sent' })
    expect(everythingShown(error)).not.toContain('canary')
  })

  it('lets what the source of the keys throws reach the caller', async () => {
    const none = new Error('no key for this officer')
    const { person, residence, sent } = proxyClient({
      officerKey: () => {
        throw none
      },
    })
    await expect(residence.verifyCitizen(questionAbout(person('mother')))).rejects.toBe(none)
    expect(sent).toEqual([])
  })

  it('stops at creation without keys or their source, and carries no other form', async () => {
    expect(() => provinceProxyGateway({ ...options, secretKey: '' })).toThrow(/needs secretKey$/)
    expect(() => provinceProxyGateway({ ...options, officerKey: undefined as never })).toThrow(/needs officerKey$/)
    const { person, clientOf } = residenceWorld()
    const wrong = clientOf('province-json', { gateway: provinceProxyGateway(options) })
    await expect(wrong.verifyCitizen(questionAbout(person('mother')))).rejects.toThrow("form: 'province-proxy'")
  })

  it('a form that does not exist is a TypeError', () => {
    const gateway = ngspGateway({ baseUrl: 'http://mock.test/ngsp', consumerKey: 'a', consumerSecret: 'b' })
    for (const form of ['rest', '__proto__', 'constructor']) {
      expect(() => createResidenceClient({ gateway, form: form as never })).toThrow(TypeError)
    }
  })
})

describe('what the province refuses by itself', () => {
  it.each<[string, object, Partial<typeof options>, string]>([
    ['004', { procedureCode: '9.999999' }, {}, 'RESIDENCE_PROCEDURE_NOT_PERMITTED'],
    ['005', { officer: 'can-bo-khong-co-quyen' }, {}, 'RESIDENCE_OFFICER_NOT_PERMITTED'],
    [
      '005',
      {},
      { officerKey: () => ({ keyName: 'can-bo-khac', keyPass: 'mock-officer-pass' }) },
      'RESIDENCE_OFFICER_NOT_PERMITTED',
    ],
    [
      '005',
      {},
      { officerKey: (officer) => ({ keyName: officer, keyPass: 'wrong' }) },
      'RESIDENCE_OFFICER_NOT_PERMITTED',
    ],
    ['002', { officer: 'can-bo-khong-ro-co-quan' }, {}, 'RESIDENCE_REQUEST_INCOMPLETE'],
    ['003', { officer: 'can-bo-khong-ro-thu-dien-tu' }, {}, 'RESIDENCE_REQUEST_INCOMPLETE'],
  ])('%s with %j', async (wireCode, change, gateway, code) => {
    const { platform, person, residence } = proxyClient(gateway)
    for (const ask of [residence.verifyCitizen, residence.lookupCitizen, residence.verifyRelatives]) {
      await expect(ask({ ...questionAbout(person('mother')), ...change })).rejects.toMatchObject({ code, wireCode })
    }
    // A refusal comes with HTTP 400, and is still the refusal and no broken way.
    expect(platform.journal.list({ operation: 'verifyCitizenProxy' }).at(-1)).toMatchObject({ status: 400 })
  })

  it('a SOAP fault behind it is a fault', async () => {
    const { person, residence } = proxyClient()
    const question = { ...questionAbout(person('citizen-fault')), name: 'Nguyễn Thị Không Có' }
    await expect(residence.lookupCitizen(question)).rejects.toMatchObject({ code: 'RESIDENCE_SERVICE_FAULT' })
  })
})

describe('whatever converter the answer went through', () => {
  const citizen = { HoVaTen: { Ho: '', ChuDem: '', Ten: 'LÊ LAN' }, DanToc: 1, Cha: '', QuocTich: null }
  const xml =
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><n:CongdanCollection xmlns:n="u"><n:CongDan><n:HoVaTen><n:Ten>LÊ LAN</n:Ten></n:HoVaTen><n:DanToc>1</n:DanToc></n:CongDan></n:CongdanCollection></soapenv:Body></soapenv:Envelope>'
  it.each<[string, unknown]>([
    ['begins at Body', { Body: { CongdanCollection: { CongDan: citizen } } }],
    ['keeps Envelope', { Envelope: { Header: '', Body: { CongdanCollection: { CongDan: citizen } } } }],
    [
      'keeps prefixes',
      {
        'soapenv:Envelope': {
          'soapenv:Body': { 'ns1:CongdanCollection': { '@xmlns:ns1': 'u', 'ns1:CongDan': [citizen] } },
        },
      },
    ],
    [
      'makes objects of texts',
      { Body: { CongdanCollection: { CongDan: { HoVaTen: { Ho: {}, Ten: { '#text': 'LÊ LAN' } }, DanToc: '01' } } } },
    ],
    ['lets XML pass', xml],
  ])('one that %s', async (_, answer) => {
    const { person, residence } = proxyClient({}, answer)
    expect(await residence.lookupCitizen(questionAbout(person('mother')))).toEqual({
      citizens: [{ name: 'LÊ LAN', ethnicityCode: '01' }],
    })
  })

  it.each([
    { Body: '' },
    { Body: null },
    { Body: {} },
    { Envelope: { Body: '' } },
    { Envelope: {} },
    { Body: { CongdanCollection: '' } },
    { Body: { CongdanCollection: { CongDan: '' } } },
    { Body: { CongdanCollection: null } },
  ])('nobody: %j', async (answer) => {
    const { person, residence } = proxyClient({}, answer)
    expect(await residence.lookupCitizen(questionAbout(person('mother')))).toEqual({ citizens: [] })
  })

  it.each([{}, { message: 'Không kết nối được' }, { Body: { error: 'x' } }, [], 'bảo trì', '<html/>', null])(
    'something else is no answer, and not nobody: %j',
    async (answer) => {
      const { person, residence } = proxyClient({}, answer)
      await expect(residence.lookupCitizen(questionAbout(person('mother')))).rejects.toMatchObject({ kind: 'contract' })
    },
  )

  it('an empty envelope that nobody converted is nobody', async () => {
    const { person, residence } = proxyClient({}, '<Envelope><Body/></Envelope>')
    expect(await residence.lookupCitizen(questionAbout(person('mother')))).toEqual({ citizens: [] })
  })

  it('what is new in it reaches onDrift by its place in the body', async () => {
    const { person, residence, onDrift } = proxyClient(
      {},
      { Body: { CongdanCollection: { CongDan: { ...citizen, NgheNghiep: 'X' } } } },
    )
    await residence.lookupCitizen(questionAbout(person('mother')))
    expect(onDrift.mock.calls.map(([{ kind, path }]) => [kind, path])).toEqual([
      ['unknown-field', 'Body.CongdanCollection.CongDan.0.NgheNghiep'],
    ])
  })

  it('a boolean made of a text is yes or no', async () => {
    const asked = async (answer: unknown) => {
      const { person, residence } = proxyClient({}, answer)
      return residence.verifyCitizen(questionAbout(person('mother')))
    }
    expect(await asked({ Body: { KetQuaXacThuc: { TonTai: true } } })).toEqual({ matches: true })
    expect(await asked({ Body: { XacThucThongTinCongDanResponse: { SoLuongCongDan: 0 } } })).toEqual({ matches: false })
    await expect(asked({ Body: '' })).rejects.toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT' })
    await expect(asked({})).rejects.toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT' })
  })

  it('any JSON is an answer or an error of this project', async () => {
    const { person, clientOf } = residenceWorld()
    const question = questionAbout(person('mother'))
    const gateway = provinceProxyGateway(options)
    const { platform } = residenceWorld()
    const collection = fc.record({ Body: fc.record({ CongdanCollection: fc.jsonValue() }) })
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), collection), async (answer) => {
        const fetch: Fetch = async (request) =>
          request.url.endsWith('/token') ? inProcessFetch(platform)(request) : Response.json(answer)
        const residence = clientOf('province-proxy', { gateway, fetch })
        for (const ask of [residence.verifyCitizen, residence.lookupCitizen]) {
          const outcome = await ask(question).catch((thrown: unknown) => thrown)
          expect(
            isLienThongError(outcome) || 'citizens' in (outcome as object) || 'matches' in (outcome as object),
          ).toBe(true)
        }
      }),
    )
  })
})
