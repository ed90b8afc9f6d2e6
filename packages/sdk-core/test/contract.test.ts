import {
  operations,
  zIssueTokenAnswer,
  zIssueTokenAnswerTolerant,
  zIssueTokenRequest,
  zNgspFault,
  zNgspFaultTolerant,
  zOpenSessionAnswer,
  zOpenSessionAnswerTolerant,
  zOpenSessionRequest,
  zTokenRefusal,
} from '@lienthong/sdk-core/contract'
import { describe, expect, test } from 'vitest'

const token = { access_token: 't', scope: 'default', token_type: 'Bearer', expires_in: 3600 }
const fault = (code: unknown, more: object = {}) => ({ fault: { code, message: 'x', ...more } })

describe('strict: what is sent, and what a judge demands', () => {
  test.each([
    ['a fault nobody documented', zNgspFault, fault(900999)],
    ['a fault with its code as text', zNgspFault, fault('900904')],
    ['a fault with a new field', zNgspFault, fault(900904, { trace: 'x' })],
    ['a fault without its envelope', zNgspFault, { code: 900904, message: 'x' }],
    ['a token without its life', zIssueTokenAnswer, { ...token, expires_in: undefined }],
    ['an empty token', zIssueTokenAnswer, { ...token, access_token: '' }],
    ['a token of another type', zIssueTokenAnswer, { ...token, token_type: 'MAC' }],
    ['another grant', zIssueTokenRequest, { grant_type: 'password' }],
    ['a refusal without a code', zTokenRefusal, { error_description: 'x' }],
    ['a login without password', zOpenSessionRequest, { username: 'a' }],
    ['a session without outcome', zOpenSessionAnswer, { session: 's' }],
  ])('refuses %s', (_, schema, wire) => {
    expect(schema.safeParse(wire).success).toBe(false)
  })

  test.each([404, 900901, 900902, 900904, 900906, 900908, 900800, 900802])('takes fault %d', (code) => {
    expect(zNgspFault.safeParse(fault(code, { description: 'x' })).success).toBe(true)
  })

  test.each([
    [zIssueTokenAnswer, token],
    [zIssueTokenRequest, { grant_type: 'client_credentials' }],
    [zOpenSessionAnswer, { session: null, error_code: '1' }],
    [zOpenSessionAnswer, { session: 's', error_code: 0, message: null }],
  ])('takes what is documented (%#)', (schema, wire) => {
    expect(schema.safeParse(wire).error?.issues ?? []).toEqual([])
  })
})

describe('tolerant: what is read', () => {
  test.each([
    ['a fault nobody documented', zNgspFaultTolerant, fault(900999)],
    ['a fault with a new field', zNgspFaultTolerant, fault(900904, { trace: 'x' })],
    ['a token of another type', zIssueTokenAnswerTolerant, { ...token, token_type: 'MAC', id_token: 'x' }],
    ['a session with a new field', zOpenSessionAnswerTolerant, { session: 's', error_code: 0, expires: 1 }],
  ])('takes %s and keeps it', (_, schema, wire) => {
    expect(schema.parse(wire)).toEqual(wire)
  })

  test.each([
    ['a fault with its code as text', zNgspFaultTolerant, fault('900904')],
    ['no fault at all', zNgspFaultTolerant, {}],
    ['nothing', zNgspFaultTolerant, undefined],
    ['a token that is no text', zIssueTokenAnswerTolerant, { ...token, access_token: 1 }],
  ])('still refuses %s', (_, schema, wire) => {
    expect(schema.safeParse(wire).success).toBe(false)
  })
})

test('the gateways say where their operations are and how sure we are', () => {
  expect(
    Object.values(operations).map(({ operationId, method, path, effect }) => [operationId, method, path, effect]),
  ).toEqual([
    ['issueToken', 'POST', '/token', 'read'],
    ['issueLgspToken', 'POST', '/token', 'read'],
    ['listLgspServices', 'GET', '/api/am/devportal/v3/apis', 'read'],
    ['openSession', 'POST', '/mapi/login', 'read'],
  ])
  for (const { source, confidence } of Object.values(operations)) {
    expect(source).not.toBe('')
    expect(['documented', 'observed', 'inferred', 'assumed']).toContain(confidence)
  }
})
