import { inProcessFetch } from '@lienthong/mock-core'
import { isLienThongError, type Drift, type Fetch } from '@lienthong/sdk-core'
import { isResidenceError } from '@lienthong/sdk-residence'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { everythingShown, questionAbout, questionByOldNumber, residenceWorld } from './world.ts'

/** A SOAP client that notes what it sends, and is answered by the mock or by what is given. */
function soapClient(answer?: { readonly text: string; readonly status?: number }) {
  const { platform, person, clientOf } = residenceWorld()
  const sent: Request[] = []
  const fetch: Fetch = async (request) => {
    sent.push(request.clone())
    if (answer === undefined) return inProcessFetch(platform)(request)
    const headers = { 'content-type': 'text/xml; charset=utf-8' }
    return new Response(answer.text, { status: answer.status ?? 200, headers })
  }
  const onDrift = vi.fn<(drift: Drift) => void>()
  const residence = clientOf('soap', { fetch, onDrift, newRequestId: () => 'YC-1' })
  return { platform, person, residence, sent, onDrift }
}

const envelope = (content: string): string =>
  `<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body>${content}</soapenv:Body></soapenv:Envelope>`

describe('a question in SOAP', () => {
  it('is an envelope with the elements in the order of the contract', async () => {
    const { person, residence, sent } = soapClient()
    const { personalId } = person('mother')
    const question = { ...questionAbout(person('mother')), name: 'Đặng Thị Hoà', birthDate: '1990-02-03' }

    await residence.lookupCitizen({ ...question, unitCode: 'H42', account: 'mai', phone: '0' })

    expect(await sent[0]!.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>' +
        '<dan:TraCuuThongTinCongDan xmlns:dan="http://dancuquocgia.bca"><dan:MaYeuCau>YC-1</dan:MaYeuCau><dan:MaDVC>2.000986</dan:MaDVC>' +
        '<dan:MaTichHop>037</dan:MaTichHop><dan:MaCanBo>can-bo-mot-cua</dan:MaCanBo><dan:MaDonVi>H42</dan:MaDonVi>' +
        `<dan:TaiKhoan>mai</dan:TaiKhoan><dan:SoDienThoai>0</dan:SoDienThoai><dan:SoDinhDanh>${personalId}</dan:SoDinhDanh>` +
        '<dan:HoVaTen>DANGTHIHOA</dan:HoVaTen><dan:NgayThangNamSinh><dan:NgayThangNam>19900203</dan:NgayThangNam></dan:NgayThangNamSinh>' +
        '</dan:TraCuuThongTinCongDan></soapenv:Body></soapenv:Envelope>',
    )
  })

  it('is signed, stamped in milliseconds and typed as public clients type it', async () => {
    const { platform, person, residence, sent } = soapClient()

    await residence.verifyCitizen(questionAbout(person('mother')))

    const { headers, url } = sent[0]!
    expect(new URL(url).pathname).toBe('/population/apiCSDLDanCu/1.0/soap/xacThucThongTinCongDan')
    expect(headers.get('authorization')).toMatch(/^Basic \S+$/)
    expect(headers.get('timestamp')).toBe(String(platform.world.clock.now()))
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(headers.get('soapaction')).toBe('""')
  })

  it('names an old number instead of the personal one, and a year instead of a day', async () => {
    const { person, residence, sent } = soapClient()

    await residence.verifyCitizen({ ...questionByOldNumber(person('citizen-cmnd-only')), birthDate: '1948' })

    const text = await sent[0]!.text()
    expect(text).toContain('<dan:MaTichHop>003</dan:MaTichHop>')
    expect(text).toContain('<dan:SoCMND>942048117</dan:SoCMND><dan:HoVaTen>')
    expect(text).toContain('<dan:NgayThangNamSinh><dan:Nam>1948</dan:Nam></dan:NgayThangNamSinh>')
    expect(text).not.toContain('SoDinhDanh')
  })

  it('for relatives has its own namespace and order, every element, and the date as text', async () => {
    const { person, residence, sent } = soapClient()

    await residence.verifyRelatives({ ...questionByOldNumber(person('citizen-cmnd-only')), unitCode: 'H42.18073' })

    expect(await sent[0]!.text()).toContain(
      '<qldc:XacMinhThongTinNhanThan xmlns:qldc="http://gtel.vn/qldc"><qldc:MaYeuCau>YC-1</qldc:MaYeuCau><qldc:MaDVC>2.000986</qldc:MaDVC>' +
        '<qldc:MaTichHop/><qldc:MaDonVi>H42.18073</qldc:MaDonVi><qldc:MaCanBo>can-bo-mot-cua</qldc:MaCanBo><qldc:SoDinhDanh/>' +
        '<qldc:SoCMND>942048117</qldc:SoCMND><qldc:HoVaTen>TRANTHILAI</qldc:HoVaTen><qldc:NgayThangNamSinh>19480315</qldc:NgayThangNamSinh>' +
        '</qldc:XacMinhThongTinNhanThan>',
    )
  })

  it('cannot be broken by what an officer types', async () => {
    const { platform, person, residence, sent } = soapClient()

    await residence.lookupCitizen({ ...questionAbout(person('mother')), officer: '</dan:MaCanBo><x a="1">&' })

    expect(await sent[0]!.text()).toContain(
      '<dan:MaCanBo>&lt;/dan:MaCanBo&gt;&lt;x a=&quot;1&quot;&gt;&amp;</dan:MaCanBo>',
    )
    expect(platform.journal.list({ verdict: 'invalid' })).toEqual([])
  })

  it.each(['---', '李小龍', '!?'])(
    'a name of which nothing is left on the wire (%s) is refused before it',
    async (name) => {
      const { person, residence, sent } = soapClient()
      await expect(residence.lookupCitizen({ ...questionAbout(person('mother')), name })).rejects.toMatchObject({
        fields: [{ field: 'name', rule: 'format' }],
      })
      expect(sent).toEqual([])
    },
  )
})

describe('verifyCitizen reads each shape of the answer', () => {
  it.each(['mother', 'citizen-told-by-boolean', 'citizen-told-by-boolean-response'])('%s', async (persona) => {
    const { person, residence } = soapClient()
    const question = questionAbout(person(persona))
    expect(await residence.verifyCitizen(question)).toEqual({ matches: true })
    expect(await residence.verifyCitizen({ ...question, birthDate: '1901-01-01' })).toEqual({ matches: false })
  })

  const count = (text: string) =>
    `<r:XacThucThongTinCongDanResponse xmlns:r="http://dancuquocgia.bca"><r:SoLuongCongDan>${text}</r:SoLuongCongDan></r:XacThucThongTinCongDanResponse>`
  const exists = (text: string) => `<KetQuaXacThuc><TonTai> ${text} </TonTai></KetQuaXacThuc>`
  it.each<[string, boolean]>([
    [count('0'), false],
    [count('1'), true],
    [count('2'), true],
    [count('00'), false],
    [exists('true'), true],
    [exists('True'), true],
    [exists('1'), true],
    [exists('false'), false],
    [exists('0'), false],
  ])('%s is %s', async (content, matches) => {
    const { person, residence } = soapClient({ text: envelope(content) })
    expect(await residence.verifyCitizen(questionAbout(person('mother')))).toEqual({ matches })
  })

  it.each(['', count(''), count('một'), exists('có'), '<KetQuaXacThuc/>', '<CongdanCollection/>'])(
    'an envelope that says neither yes nor no (%j) is no answer',
    async (content) => {
      const { person, residence } = soapClient({ text: envelope(content) })
      await expect(residence.verifyCitizen(questionAbout(person('mother')))).rejects.toMatchObject({
        kind: 'contract',
        code: 'ANSWER_OUTSIDE_CONTRACT',
      })
    },
  )
})

describe('a SOAP fault', () => {
  it.each([
    [
      500,
      '<soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>Ông A 942195000123</faultstring></soapenv:Fault>',
    ],
    [
      200,
      '<soapenv:Fault><faultcode>soapenv:Client</faultcode><faultstring/><detail><x>1</x></detail></soapenv:Fault>',
    ],
    [500, '<soapenv:Fault/>'],
  ])('with HTTP %d is an error of its own: nobody, or a failure', async (status, content) => {
    const { person, residence } = soapClient({ text: envelope(content), status })

    const error = await residence.lookupCitizen(questionAbout(person('mother'))).catch((thrown: unknown) => thrown)

    expect(isResidenceError(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'RESIDENCE_SERVICE_FAULT',
      wireCode: 'Fault',
      retryable: false,
      operation: 'lookupCitizenSoap',
      messageVi: expect.stringContaining('lỗi SOAP') as string,
    })
    expect(everythingShown(error)).not.toContain('942195000123')
  })

  it('is what the mock says when the name of one persona does not fit', async () => {
    const { person, residence } = soapClient()
    const question = { ...questionAbout(person('citizen-fault')), name: 'Nguyễn Thị Không Có' }
    for (const ask of [residence.verifyCitizen, residence.lookupCitizen, residence.verifyRelatives]) {
      await expect(ask(question)).rejects.toMatchObject({ code: 'RESIDENCE_SERVICE_FAULT' })
    }
  })
})

describe('whatever comes instead of an answer', () => {
  it.each([
    ['a page', '<html><body><p>bảo trì</body></html>', 200, 'ANSWER_NOT_XML'],
    ['JSON', '{"errorCode":"000"}', 200, 'ANSWER_NOT_XML'],
    ['nothing', '', 200, 'ANSWER_NOT_XML'],
    ['a bomb', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 200, 'ANSWER_NOT_XML'],
    ['a page with HTTP 502', '<html>Bad Gateway</html>', 502, 'SERVER_ERROR'],
    ['an envelope with HTTP 404', envelope(''), 404, 'UNEXPECTED_STATUS'],
    ['a page that is XML', '<html><body>bảo trì</body></html>', 200, 'ANSWER_OUTSIDE_CONTRACT'],
    ['an element that no contract names', envelope('<KetQua/>'), 200, 'ANSWER_OUTSIDE_CONTRACT'],
  ])('%s is told as what it is', async (_, text, status, code) => {
    const { person, residence } = soapClient({ text, status })
    await expect(residence.lookupCitizen(questionAbout(person('mother')))).rejects.toMatchObject({ code })
  })

  it('any content of an envelope is an answer or an error of this project', async () => {
    const names = fc.constantFrom(
      'CongdanCollection',
      'CongDan',
      'HoVaTen',
      'Ten',
      'Cha',
      'NgayThangNamSinh',
      'Fault',
      'x',
    )
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc
        .tuple(
          names,
          fc.array(fc.oneof({ maxDepth: 4 }, fc.constantFrom('', '1', 'Đ'), tie('element')), { maxLength: 3 }),
        )
        .map(([name, within]) => `<${name}>${within.join('')}</${name}>`),
    }))
    await fc.assert(
      fc.asyncProperty(element, async (content) => {
        const { person, residence } = soapClient({ text: envelope(content) })
        const question = questionAbout(person('mother'))
        for (const ask of [residence.verifyCitizen, residence.lookupCitizen, residence.verifyRelatives]) {
          const outcome = await ask(question).catch((thrown: unknown) => thrown)
          expect(
            isLienThongError(outcome) || 'citizens' in (outcome as object) || 'matches' in (outcome as object),
          ).toBe(true)
        }
      }),
    )
  })
})

describe('an answer of tomorrow', () => {
  it('new elements and codes reach onDrift, and nothing is thrown', async () => {
    const citizen =
      '<ns1:CongDan><ns1:HoVaTen><ns1:Ten>LÊ LAN</ns1:Ten></ns1:HoVaTen><ns1:GioiTinh>3</ns1:GioiTinh><ns1:NgheNghiep>X</ns1:NgheNghiep></ns1:CongDan>'
    const text = envelope(
      `<ns1:CongdanCollection xmlns:ns1="http://www.mic.gov.vn/dancu/1.0">${citizen}</ns1:CongdanCollection>`,
    )
    const { person, residence, onDrift } = soapClient({ text })

    const { citizens } = await residence.lookupCitizen(questionAbout(person('mother')))

    expect(citizens).toEqual([{ name: 'LÊ LAN', sex: 'unknown' }])
    expect(onDrift.mock.calls.map(([{ kind, path }]) => [kind, path])).toEqual([
      ['unknown-value', 'CongdanCollection.CongDan.0.GioiTinh'],
      ['unknown-field', 'CongdanCollection.CongDan.0.NgheNghiep'],
    ])
  })
})
