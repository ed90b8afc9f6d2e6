import { expect, test } from 'vitest'
import type { Schema } from './document.ts'
import { renderOperations } from './render-operations.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text: Schema = { type: 'string' }
const rendered = (schemas: Record<string, Schema>) => renderOperations({ paths: {}, components: { schemas } })

test('a document in XML inside a string is written down with its root and what stands within', () => {
  const source = rendered({
    Answer: {
      type: 'object',
      properties: { data: { ...text, contentMediaType: 'application/xml', 'x-stringified': 'Form' } },
    },
    Form: {
      type: 'object',
      xml: { name: 'hoSo' },
      properties: { ten: text, tep: { type: 'array', items: ref('File') } },
    },
    File: { type: 'object', properties: { so: text } },
  })

  expect(source).toContain(
    'xmlDocuments = {"Form":{"root":"hoSo","children":{"ten":{},"tep":{"children":{"so":{}},"many":true}}}} as const',
  )
})

test('JSON inside a string is none, and without any there is no constant', () => {
  const data: Schema = { ...text, contentMediaType: 'application/json', 'x-stringified': 'Form' }

  expect(
    rendered({ Answer: { type: 'object', properties: { data } }, Form: { type: 'object', properties: { ten: text } } }),
  ).not.toContain('xmlDocuments')
})
