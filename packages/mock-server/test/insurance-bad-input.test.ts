import type { Target } from '@lienthong/mock-core'
import type { MockServer } from '@lienthong/mock-server'
import { describe, expect, it } from 'vitest'
import { admin, runningServer } from './national-systems.ts'

const megabyte = 1024 * 1024

/** A running server that must not fail, and how to put bytes of one's own into its insurance systems. */
async function insuranceServer() {
  const failures: Error[] = []
  const server = await runningServer({ onFailure: (error) => failures.push(error) })
  const targets = (await admin(server, 'GET', '/targets')).json as Target[]
  const target = (system: string): Target => targets.find((candidate) => candidate.system === system)!
  const [card, register] = [target('insurance'), target('insurance-register')]
  const [query, bearer] = [await cardQuery(card), await bearerOf(register)]
  const person = (persona: string) => card.people.find((candidate) => candidate.persona === persona)!
  const [holder, officer] = [person('card-holder'), person('card-officer')]
  const question = {
    maThe: holder.personalId,
    hoTen: holder.name,
    ngaySinh: holder.birthDate.split('-').reverse().join('/'),
    hoTenCb: officer.name,
    cccdCb: officer.personalId,
  }
  const places: Record<Place, { readonly url: string; readonly headers: Record<string, string> }> = {
    token: { url: `${card.baseUrl}/api/token/take`, headers: {} },
    card: { url: `${card.baseUrl}/api/egw/KQNhanLichSuKCB2024?${query}`, headers: {} },
    treatments: { url: `${card.baseUrl}/api/egw/Lskcb2025?${query}`, headers: {} },
    register: { url: `${register.baseUrl}/apiBHXH/1.0/getMaSoBhxhTheoTieuChi`, headers: bearer },
  }
  /** Sends a body as it is; the text that comes back is looked at for traces of the inside. */
  const send = async (place: Place, body: BodyInit, type = 'application/json') => {
    const { url, headers } = places[place]
    const init = { method: 'POST', body, headers: { 'content-type': type, ...headers }, duplex: 'half' }
    const response = await fetch(url, init as RequestInit)
    const text = await response.text()
    expect(text).not.toMatch(/\bat [\w.<>]+ \(|node_modules|\.ts:\d|Error:/)
    expect(failures).toEqual([])
    return { status: response.status, json: JSON.parse(text) as Record<string, unknown> }
  }
  return { server, question, send, credentials: card.credentials }
}

type Place = 'token' | 'card' | 'treatments' | 'register'

async function cardQuery({ baseUrl, credentials }: Target): Promise<string> {
  const { username = '', passwordMd5 = '' } = credentials
  // As a form: the document calls for one, public clients send JSON, and both are taken.
  const body = new URLSearchParams({ username, password: passwordMd5 })
  const taken = (await (await fetch(`${baseUrl}/api/token/take`, { method: 'POST', body })).json()) as {
    APIKey: { access_token: string; id_token: string }
  }
  const { access_token: token, id_token } = taken.APIKey
  return String(new URLSearchParams({ token, id_token, username, password: passwordMd5 }))
}

async function bearerOf({ baseUrl, credentials }: Target): Promise<{ authorization: string }> {
  const basic = btoa(`${credentials['consumerKey']}:${credentials['consumerSecret']}`)
  const form = { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials' }) }
  const response = await fetch(`${baseUrl}/token`, { ...form, headers: { authorization: `Basic ${basic}` } })
  const { access_token } = (await response.json()) as { access_token: string }
  return { authorization: `Bearer ${access_token}` }
}

/** What each place documents for a request that is none. */
const refusals: Record<Place, Record<string, unknown>> = {
  token: { maKetQua: '401' },
  card: { maKetQua: '205' },
  treatments: { maKetQua: '205' },
  register: { errorCode: '03' },
}

const soap =
  '<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>' +
  '<maThe>GD4420000000001</maThe></soapenv:Body></soapenv:Envelope>'

const bomb =
  '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>' +
  '<l>&b;&c;</l>'

const bad: readonly (readonly [what: string, body: string, type?: string])[] = [
  ['nothing', ''],
  ['broken JSON', '{"maThe":"GD44200'],
  ['an array', '[{}]'],
  ['a text', '"GD4420000000001"'],
  ['null', 'null'],
  ['arrays in arrays, 20,000 deep', '['.repeat(20_000)],
  ['a field of objects', '{"maThe":{"$ne":""},"hoTen":[],"ngaySinh":1,"hoTenCb":true,"cccdCb":null}'],
  ['a field that every object inherits', '{"__proto__":{"maThe":"1"},"constructor":1}'],
  ['a SOAP body', soap, 'text/xml; charset=utf-8'],
  ['a SOAP body that calls itself JSON', soap],
  ['entities in entities and a file', bomb, 'application/xml'],
  ['a JSON body that calls itself a text', '{}', 'text/plain'],
  ['a form that calls itself JSON', 'maThe=1&hoTen=2'],
  ['JSON that calls itself a form', '{"maThe":"1"}', 'application/x-www-form-urlencoded'],
  ['bytes that are no text', '\u0000\ufffd\ud800'],
]

const everyPlace = Object.keys(refusals) as Place[]

describe('insurance over HTTP refuses as documented', () => {
  it.each(everyPlace)('whatever is sent to %s', async (place) => {
    const { send } = await insuranceServer()

    for (const [what, body, type] of bad) {
      const { status, json } = await send(place, body, type)
      expect({ what, status, ...json }).toMatchObject({ what, status: 200, ...refusals[place] })
    }
  })

  it.each(everyPlace)('10 MB sent to %s, of which nothing is kept', async (place) => {
    const { server, send, question } = await insuranceServer()
    const padded = JSON.stringify(question) + ' '.repeat(10 * megabyte)

    for (const body of [padded, `{"maThe":"${'9'.repeat(10 * megabyte)}"}`, '['.repeat(10 * megabyte)]) {
      expect(await send(place, body)).toMatchObject({ status: 200, json: refusals[place] })
    }
    expect((await admin(server, 'GET', '/invariants')).json).toMatchObject({ ok: true })
  })

  it('10 MB that come in pieces, without a word on how many', async () => {
    const { send } = await insuranceServer()
    const piece = new TextEncoder().encode(' '.repeat(megabyte / 4))
    let pieces = 40
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => ((pieces -= 1) < 0 ? stream.close() : stream.enqueue(piece)),
    })

    expect(await send('card', body)).toMatchObject({ status: 200, json: { maKetQua: '205' } })
  })

  it('and goes on answering', async () => {
    const { send, question } = await insuranceServer()
    for (const [, body, type] of bad) await send('card', body, type)

    expect((await send('card', JSON.stringify(question))).json).toMatchObject({ maKetQua: '000' })
    const form = String(new URLSearchParams(question))
    expect((await send('card', form, 'application/x-www-form-urlencoded')).json).toMatchObject({ maKetQua: '000' })
    expect((await send('treatments', form, 'application/x-www-form-urlencoded')).json).toMatchObject({
      maKetQua: '000',
    })
    expect((await send('treatments', JSON.stringify(question))).json).toMatchObject({ maKetQua: '000' })
  })
})

describe('the calls that were shut on 2024-08-01', () => {
  it.each(['nhanLichSuKCB', 'KQNhanLichSuKCB595', 'NhanLichSuKCB2018', 'KQNhanLichSuKCB2019'])(
    '%s is gone and says what to call',
    async (name) => {
      const { server, question }: { server: MockServer; question: object } = await insuranceServer()
      const init = { method: 'POST', body: JSON.stringify(question), headers: { 'content-type': 'application/json' } }

      const response = await fetch(`${server.url}/insurance-card/api/egw/${name}`, init)

      expect(response.status).toBe(410)
      const { message } = (await response.json()) as { message: string }
      expect(message).toContain('KQNhanLichSuKCB2024')
      expect(message).toContain('Lskcb2025')
    },
  )
})
