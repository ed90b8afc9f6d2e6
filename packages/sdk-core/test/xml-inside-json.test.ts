import {
  createCaller,
  defineOperation,
  directGateway,
  readDocument,
  writeDocument,
  type Drift,
  type Fetch,
  type XmlDocument,
} from '@lienthong/sdk-core'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answering, failureOf } from './made-up-library.ts'

const zForm = z.strictObject({ ten: z.string(), muon: z.array(z.strictObject({ ma: z.string() })).exactOptional() })
const zFormTolerant = z.looseObject({
  ten: z.string(),
  muon: z.array(z.looseObject({ ma: z.string() })).exactOptional(),
})
const form: XmlDocument = { root: 'phieu', children: { ten: {}, muon: { many: true, children: { ma: {} } } } }

const readSlip = defineOperation({
  system: 'library',
  meta: { operationId: 'readSlip', method: 'GET', path: '/library/1.0/phieu', effect: 'read' },
  refusals: {},
  input: z.strictObject({}),
  request: z.strictObject({}),
  answer: { strict: z.strictObject({ data: z.string() }), tolerant: z.looseObject({ data: z.unknown() }) },
  encode: () => ({}),
  async decode({ data }, context) {
    const { ten, muon = [] } = await context.unpackXml(data, form, { strict: zForm, tolerant: zFormTolerant }, 'data')
    return { name: ten, books: muon.map(({ ma }) => ma) }
  },
})

function reading(fetch: Fetch, onDrift?: (drift: Drift) => void) {
  const gateway = directGateway({ baseUrl: 'https://library.test' })
  const call = createCaller({ fetch, gateway, policies: { retry: false }, ...(onDrift && { onDrift }) })
  return call(readSlip, {})
}

describe('XML inside JSON', () => {
  test('is read like the rest of the answer', async () => {
    const data = '<?xml version="1.0"?><phieu><ten>An &amp; Bình</ten><muon><ma>K-1</ma></muon></phieu>'

    expect(await reading(answering({ data }))).toEqual({ name: 'An & Bình', books: ['K-1'] })
  })

  test('the name of the root does not matter', async () => {
    expect(await reading(answering({ data: '<ns:x xmlns:ns="urn:a"><ten>An</ten></ns:x>' }))).toMatchObject({
      name: 'An',
    })
  })

  test('what the contract does not know is told', async () => {
    const drifts: Drift[] = []
    await reading(answering({ data: '<phieu><ten>An</ten><moi>1</moi></phieu>' }), (drift) => drifts.push(drift))

    expect(drifts).toEqual([expect.objectContaining({ kind: 'unknown-field', path: 'data.moi' })])
  })

  test.each([
    ['what is no XML', 'Nguyễn Văn An'],
    ['XML with an entity of its own', '<!DOCTYPE p [<!ENTITY e "x">]><phieu><ten>&e;</ten></phieu>'],
    ['no text at all', 7],
  ])('%s is outside the contract, and not quoted', async (_, data) => {
    const error = await failureOf(reading(answering({ data })))

    expect(error).toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT', problems: ['data: invalid_type'] })
    expect(JSON.stringify(error)).not.toContain('An')
  })

  test('a missing element is named by its place', async () => {
    const error = await failureOf(reading(answering({ data: '<phieu><muon><ma>1</ma></muon></phieu>' })))

    expect(error).toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT', problems: ['data.ten: invalid_type'] })
  })

  test('is written in the order of the contract, and read back', async () => {
    const content = { muon: [{ ma: '<1>' }, { ma: '2' }], ten: 'An' }
    const text = writeDocument(content, form)

    expect(text).toBe('<phieu><ten>An</ten><muon><ma>&lt;1&gt;</ma></muon><muon><ma>2</ma></muon></phieu>')
    expect(await readDocument(text, form)).toEqual(content)
  })
})
