import { ngspConnector, securityServerConnector, type CaseAnswer, type Target } from '@lienthong/conformance'
import { describe, expect, it } from 'vitest'

const answer = (body: unknown): CaseAnswer => ({
  status: 200,
  headers: new Headers(),
  body,
  text: JSON.stringify(body),
})

describe('ngspConnector', () => {
  const target: Target = {
    system: 'residence',
    gateway: 'ngsp',
    baseUrl: 'https://ngsp.test/root/',
    credentials: { consumerKey: 'key', consumerSecret: 'secret' },
    people: [],
  }

  it('asks for a token with Basic and client credentials', async () => {
    const request = ngspConnector.signIn(target)

    expect(request.url).toBe('https://ngsp.test/root/token')
    expect(request.headers.get('authorization')).toBe(`Basic ${btoa('key:secret')}`)
    expect(await request.text()).toBe('grant_type=client_credentials')
    expect(ngspConnector.readProof(answer({ access_token: 't' }))).toBe('t')
  })

  it('sends the token as Bearer, or none', async () => {
    const operation = { operationId: 'verifyCitizen', method: 'POST', path: '/api/1.0/verify' }
    const request = ngspConnector.address(target, operation, { a: 1 }, 't')

    expect(request.url).toBe('https://ngsp.test/root/api/1.0/verify')
    expect(request.headers.get('authorization')).toBe('Bearer t')
    expect(await request.json()).toEqual({ a: 1 })
    expect(ngspConnector.address(target, operation, {}, undefined).headers.has('authorization')).toBe(false)
  })

  it('says that signing in failed, without the answer', () => {
    expect(() => ngspConnector.readProof(answer({ error: 'hoa 942195000123' }))).toThrow(
      new Error('Signing in failed: HTTP 200 without "access_token". Check the credentials of the target.'),
    )
    expect(() => ngspConnector.readProof(answer(undefined))).toThrow('Signing in failed')
    expect(() => ngspConnector.readProof(answer({ access_token: 7 }))).toThrow('Signing in failed')
  })
})

describe('securityServerConnector', () => {
  const target: Target = {
    system: 'dvc',
    gateway: 'security-server',
    baseUrl: 'https://ss.test',
    credentials: { username: 'u', password: 'p', unitCode: '000.00.00.H27', dstcode: 'VN:GOV:x' },
    people: [],
  }

  it('signs in for a session', async () => {
    const request = securityServerConnector.signIn(target)

    expect(request.url).toBe('https://ss.test/XrdAdapter/RestService/forward/mapi/login?dstcode=VN%3AGOV%3Ax')
    expect(await request.json()).toEqual({ username: 'u', password: 'p' })
    expect(securityServerConnector.readProof(answer({ session: 's' }))).toBe('s')
  })

  it('puts session, unit and service into the body', async () => {
    const rpc = { field: 'service', value: 'TraCuuHoSo' }
    const operation = { operationId: 'findDossier', method: 'POST', path: '/mapi/g', rpc }
    const request = securityServerConnector.address(target, operation, { mahoso: 'x' }, 's')

    expect(await request.json()).toEqual({
      session: 's',
      madonvi: '000.00.00.H27',
      service: 'TraCuuHoSo',
      mahoso: 'x',
    })
    const without = securityServerConnector.address(target, operation, { mahoso: 'x' }, undefined)
    expect(await without.json()).not.toHaveProperty('session')
  })
})
