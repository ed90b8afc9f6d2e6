import type { Target } from '@lienthong/mock-core'
import { createHash } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { admin, runningServer } from './national-systems.ts'

const megabyte = 1024 * 1024

type Place = 'soap' | 'soap behind ngsp' | 'relatives' | 'json' | 'proxy'

/** A running server that must not fail, and how to put bytes of one's own into the population database, signed in. */
async function populationServer() {
  const failures: Error[] = []
  const server = await runningServer({ onFailure: (error) => failures.push(error) })
  const targets = (await admin(server, 'GET', '/targets')).json as Target[]
  const target = (system: string, gateway: string): Target =>
    targets.find((candidate) => candidate.system === system && candidate.gateway === gateway)!
  const direct = target('residence-soap', 'population')
  const ngsp = target('residence', 'ngsp')
  const proxy = target('residence-proxy', 'province-proxy')
  const mother = ngsp.people.find(({ persona }) => persona === 'mother')!
  const bearer = { authorization: `Bearer ${await ngspToken(ngsp)}` }
  const proof = await proxyProof(proxy)
  const places: Record<Place, { readonly url: string; readonly headers: () => Record<string, string> }> = {
    soap: placeOf(direct, '/soap/traCuuThongTinCongDan', signature),
    relatives: placeOf(direct, '/soap/xacMinhThongTinNhanThan', signature),
    'soap behind ngsp': placeOf(ngsp, '/soap/traCuuThongTinCongDan', () => bearer),
    json: placeOf(ngsp, '/xacThucThongTinCongDan', () => bearer),
    proxy: { url: `${proxy.baseUrl}/apiCSDLDanCu/proxy/traCuuThongTinCongDan`, headers: () => ({}) },
  }
  /** Sends a body as it is; what comes back is looked at for traces of the inside. */
  const send = async (place: Place, body: BodyInit, type: string) => {
    const { url, headers } = places[place]
    const init = { method: 'POST', body, headers: { 'content-type': type, ...headers() }, duplex: 'half' }
    const response = await fetch(url, init as RequestInit)
    const text = await response.text()
    expect(text).not.toMatch(/\bat [\w.<>]+ \(|node_modules|\.ts:\d|Error:|root:x:/)
    expect(failures).toEqual([])
    return { status: response.status, type: response.headers.get('content-type') ?? '', text }
  }
  return { server, send, signed: places.soap, mother, proof, question: questionAbout(mother) }

  function signature(url: string): Record<string, string> {
    const { username = '', secret = '' } = direct.credentials
    const timestamp = String(server.platform.world.clock.now())
    const hash = createHash('sha256')
      .update(new URL(url).pathname + username + timestamp + secret)
      .digest('hex')
    return { authorization: `Basic ${btoa(`${username}:${hash}`)}`, timestamp }
  }
}

function placeOf({ baseUrl }: Target, path: string, headers: (url: string) => Record<string, string>) {
  const url = `${baseUrl}/apiCSDLDanCu/1.0${path}`
  return { url, headers: () => headers(url) }
}

async function ngspToken({ baseUrl, credentials }: Target): Promise<string> {
  const basic = btoa(`${credentials['consumerKey']}:${credentials['consumerSecret']}`)
  return tokenOf(baseUrl, { authorization: `Basic ${basic}` })
}

async function proxyProof({ baseUrl, credentials }: Target) {
  const { accessKey, secretKey, appName, partnerCode, partnerCodeCus, officer, keyPass } = credentials
  const access = { AccessKey: accessKey, SecretKey: secretKey, AppName: appName }
  const lgspAccessToken = btoa(JSON.stringify({ ...access, PartnerCode: partnerCode, PartnerCodeCus: partnerCodeCus }))
  const token = await tokenOf(baseUrl, { lgspaccesstoken: lgspAccessToken })
  return { accessToken: `Bearer ${token}`, lgspAccessToken, AuthHash: btoa(`${officer}:${keyPass}`) }
}

async function tokenOf(baseUrl: string, headers: Record<string, string>): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  const answer = (await (await fetch(`${baseUrl}/token`, { method: 'POST', headers, body })).json()) as {
    access_token: string
  }
  return answer.access_token
}

interface Somebody {
  readonly personalId: string
  readonly name: string
  readonly birthDate: string
}

function questionAbout({ personalId, name, birthDate }: Somebody): string {
  const key = name
    .replace(/[đĐ]/g, 'D')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase()
  return envelope(
    '<MaYeuCau>1</MaYeuCau><MaDVC>2.000986</MaDVC><MaTichHop>037</MaTichHop><MaCanBo>can-bo-mot-cua</MaCanBo>' +
      `<SoDinhDanh>${personalId}</SoDinhDanh><HoVaTen>${key}</HoVaTen>` +
      `<NgayThangNamSinh><NgayThangNam>${birthDate.replaceAll('-', '')}</NgayThangNam></NgayThangNamSinh>`,
  )
}

function envelope(fields: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><TraCuuThongTinCongDan xmlns="http://dancuquocgia.bca">${fields}</TraCuuThongTinCongDan></s:Body></s:Envelope>`
}

const entities = Array.from({ length: 12 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join(
  '',
)
const bomb = envelope('<MaYeuCau>&l12;</MaYeuCau>', `<!DOCTYPE x [<!ENTITY l0 "ha">${entities}]>`)
const foreignFile = envelope('<MaYeuCau>&f;</MaYeuCau>', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')
const foreignHost = envelope('<MaYeuCau>1</MaYeuCau>', '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">')

const xml = 'application/xml; charset=utf-8'
const badXml: readonly (readonly [what: string, body: string, type?: string])[] = [
  ['nothing', ''],
  ['an element that does not end', '<s:Envelope><s:Body>'],
  ['an empty envelope', '<Envelope><Body/></Envelope>'],
  ['entities in entities', bomb],
  ['an entity from a file', foreignFile],
  ['a document type from elsewhere', foreignHost],
  ['an entity that nobody declared', envelope('<MaYeuCau>&xxe;</MaYeuCau>')],
  ['elements in elements, 5,000 deep', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
  ['an element that every object inherits', envelope('<__proto__><MaDVC>1</MaDVC></__proto__><constructor/>')],
  ['the same element a thousand times', envelope('<MaYeuCau>1</MaYeuCau>'.repeat(1000))],
  ['another service', envelope('').replaceAll('TraCuuThongTinCongDan', 'XoaCongDan')],
  ['a fault', '<s:Envelope xmlns:s="u"><s:Body><s:Fault><faultcode>x</faultcode></s:Fault></s:Body></s:Envelope>'],
  ['JSON', '{"maYeuCau":"1"}', 'application/json'],
  ['JSON that calls itself XML', '{"maYeuCau":"1"}'],
  ['a form', 'MaYeuCau=1', 'application/x-www-form-urlencoded'],
  ['an array of arrays', '['.repeat(20_000), 'application/json'],
]

describe.each<Place>(['soap', 'soap behind ngsp', 'relatives'])('%s', (place) => {
  it('answers whatever is no question with a SOAP fault', async () => {
    const { send } = await populationServer()
    for (const [what, body, type = xml] of badXml) {
      const answer = await send(place, body, type)
      expect({ what, ...answer }).toMatchObject({ what, status: 500, type: 'text/xml; charset=utf-8' })
      expect(answer.text).toMatch(/<soapenv:Fault><faultcode>soapenv:Client<\/faultcode>/)
    }
  })
})

describe('the SOAP endpoint', () => {
  it('answers a good question that calls itself text with a fault, and as text/xml with the record', async () => {
    const { send, question, mother } = await populationServer()
    expect(await send('soap', question, 'text/plain')).toMatchObject({ status: 500 })
    const answer = await send('soap', question, 'text/xml')
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.text).toContain(`<ns1:SoDinhDanh>${mother.personalId}</ns1:SoDinhDanh>`)
  })

  it('refuses elements out of order, and the journal names them without their content', async () => {
    const { server, send, question, mother } = await populationServer()
    const swapped = question.replace(/(<MaYeuCau>.*?<\/MaYeuCau>)(<MaDVC>.*?<\/MaDVC>)/, '$2$1')

    expect(await send('soap', swapped, xml)).toMatchObject({ status: 500 })

    const entry = server.platform.journal.list({ verdict: 'invalid' }).at(-1)
    expect(entry?.problems).toEqual(['TraCuuThongTinCongDan.MaYeuCau: order'])
    expect(JSON.stringify(entry)).not.toContain(mother.personalId)
  })

  it('refuses 10 MB, whatever they hold', async () => {
    const { server, send, question } = await populationServer()
    const padded = question.replace('<MaDVC>', `${' '.repeat(10 * megabyte)}<MaDVC>`)
    const endless = envelope(`<MaYeuCau>${'1'.repeat(10 * megabyte)}</MaYeuCau>`)

    for (const body of [padded, endless, '<a>'.repeat(3 * megabyte)]) {
      expect(await send('soap', body, xml)).toMatchObject({ status: 500 })
    }
    expect((await admin(server, 'GET', '/invariants')).json).toMatchObject({ ok: true })
  })

  it('holds no more of 19 MB than of 1 kB in memory', async () => {
    const { server, signed } = await populationServer()
    const piece = new TextEncoder().encode('<MaYeuCau>1</MaYeuCau>'.repeat(megabyte / 22))
    const before = heapInUse()
    const sizes: number[] = []
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        sizes.push(heapInUse() - before)
        if (sizes.length < 20) stream.enqueue(piece)
        else stream.close()
      },
    })
    const init = { method: 'POST', body, headers: { 'content-type': xml, ...signed.headers() }, duplex: 'half' }

    const outcome = await server.platform.handle(new Request(signed.url, init as RequestInit))

    expect(outcome.kind === 'answer' && outcome.response.status).toBe(500)
    expect(sizes).toHaveLength(20)
    expect(Math.max(...sizes)).toBeLessThan(4 * megabyte)
  })

  it('and goes on answering', async () => {
    const { send, question } = await populationServer()
    for (const [, body, type = xml] of badXml) await send('soap', body, type)
    expect(await send('soap', question, xml)).toMatchObject({ status: 200 })
  })
})

describe('the JSON endpoint', () => {
  it.each<[string, (question: string) => string, string]>([
    ['a SOAP body', (question) => question, xml],
    ['a SOAP body that calls itself JSON', (question) => question, 'application/json'],
    ['entities in entities', () => bomb, xml],
    ['an entity from a file', () => foreignFile, 'text/xml'],
    ['broken JSON', () => '{"maYeuCau":', 'application/json'],
    ['10 MB', () => `{"maYeuCau":"${'1'.repeat(10 * megabyte)}"}`, 'application/json'],
  ])('%s is 001', async (_, body, type) => {
    const { send, question } = await populationServer()
    const answer = await send('json', body(question), type)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toEqual({ errorCode: '001', errorMessage: 'Yêu cầu thiếu hoặc sai tham số' })
  })
})

describe('the proxy of a province', () => {
  it.each<[string, string]>([
    ['no XML', 'MaYeuCau=1'],
    ['entities in entities', bomb],
    ['an entity from a file', foreignFile],
    ['an empty envelope', '<Envelope><Body/></Envelope>'],
    ['a question without a procedure', envelope('<MaYeuCau>1</MaYeuCau><MaCanBo>can-bo-mot-cua</MaCanBo>')],
  ])('%s inside good JSON is 001 with HTTP 400', async (_, data) => {
    const { send, proof } = await populationServer()
    const answer = await send('proxy', JSON.stringify({ ...proof, data }), 'application/json')
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ errorCode: '001' })
  })

  it('elements out of order inside reach the database, whose fault comes back as JSON', async () => {
    const { send, proof, question } = await populationServer()
    const data = question.replace(/(<MaYeuCau>.*?<\/MaYeuCau>)(<MaDVC>.*?<\/MaDVC>)/, '$2$1')
    const answer = await send('proxy', JSON.stringify({ ...proof, data }), 'application/json')
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toMatchObject({ Body: { Fault: { faultcode: 'soapenv:Client' } } })
  })

  it.each<[string, (question: string) => string, string]>([
    ['a SOAP body', (question) => question, xml],
    ['broken JSON', () => '{"data":', 'application/json'],
    ['10 MB, of which nothing is kept', () => `{"data":"${'x'.repeat(10 * megabyte)}"}`, 'application/json'],
  ])('%s shows no token: 401', async (_, body, type) => {
    const { send, question } = await populationServer()
    expect(await send('proxy', body(question), type)).toMatchObject({ status: 401 })
  })
})

function heapInUse(): number {
  setFlagsFromString('--expose_gc')
  ;(runInNewContext('gc') as () => void)()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
