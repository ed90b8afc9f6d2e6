import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { readDocument } from '../../packages/sdk-core/src/index.ts'
import { listContracts, type Contract } from './contracts.ts'
import { listOperations, type OperationObject, type Schema } from './document.ts'
import { xmlDocumentsOf } from './encoding.ts'

interface Example {
  readonly query?: unknown
  readonly request: unknown
  readonly response: { readonly status: number; readonly body: unknown }
}

const root = resolve(import.meta.dirname, '../..')
const contracts = listContracts(root)
const operations = contracts.flatMap((contract) =>
  listOperations(contract.document).map(({ operation }) => ({ contract, operation, name: operation.operationId! })),
)
const files = globSync('packages/*/contract/examples/*.json', { cwd: root }).toSorted()

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const folderOf = (contract: Contract) => contract.name.replace(/[^/]+$/, 'examples/')
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Example

describe.each(operations)('examples of $name', ({ contract, operation, name }) => {
  const own = files.filter((file) => file.startsWith(`${folderOf(contract)}${kebab(name)}.`))

  test('show a success and a refusal at least', () => {
    expect(own.length).toBeGreaterThanOrEqual(2)
  })

  test.each(own)('%s', async (file) => {
    const { query, request, response } = read(file)
    await expectValid(contract, `${pascal(name)}Request`, request)
    await expectValid(contract, answerSchema(operation, response.status), response.body)
    if (query !== undefined) await expectValid(contract, `${pascal(name)}Query`, query)
  })
})

describe('all examples', () => {
  test('belong to an operation of the contract beside them', () => {
    const known = operations.map(({ contract, name }) => `${folderOf(contract)}${kebab(name)}`)
    expect(files.filter((file) => !known.includes(file.replace(/\.[^/]*$/, '')))).toEqual([])
  })

  test.each(files)('%s shows made-up people only', (file) => {
    const numbers = readFileSync(join(root, file), 'utf8').match(/(?<![\d.a-f])\d{12}(?![\da-f])/g) ?? []
    // A time without separators has 12 digits, too; no number of a person begins with 2.
    const people = numbers.filter((number) => !/^20\d{2}[01]\d[0-3]\d[0-2]\d[0-5]\d$/.test(number))
    expect(people.filter((number) => !number.startsWith('9'))).toEqual([])
    expect(basename(file)).toMatch(/^[a-z-]+\.[a-z-]+\.json$/)
  })
})

/** Validates strictly, and goes on into documents that travel inside a string. */
async function expectValid(contract: Contract, schemaName: string, value: unknown): Promise<void> {
  const exported = (await import(join(root, contract.name, '../../src/contract/index.ts'))) as Record<string, z.ZodType>
  const validator = exported[`z${schemaName}`]
  expect(validator, `z${schemaName} is exported`).toBeDefined()
  expect(validator!.safeParse(value).error?.issues ?? []).toEqual([])
  for (const { name, text, isXml } of stringified(contract, schemaOf(contract, schemaName), value)) {
    const document = xmlDocumentsOf(contract.document)[name]
    await expectValid(contract, name, isXml && document ? await readDocument(text, document) : JSON.parse(text))
  }
}

function answerSchema(operation: OperationObject, status: number): string {
  const responses = operation.responses ?? {}
  const response = responses[String(status)] ?? responses.default
  const { content = {} } = response ?? {}
  const [shown] = [content['application/json'], content['application/xml'], content['text/xml']].filter(Boolean)
  return shown?.schema.$ref?.replace(/.*\//, '') ?? 'no schema for this status'
}

function schemaOf(contract: Contract, name: string): Schema {
  return contract.document.components?.schemas?.[name] ?? {}
}

interface Inner {
  readonly name: string
  readonly text: string
  readonly isXml: boolean
}

function stringified(contract: Contract, schema: Schema, value: unknown): Inner[] {
  if (schema.$ref) return stringified(contract, schemaOf(contract, schema.$ref.replace(/.*\//, '')), value)
  if (schema['x-stringified'] && typeof value === 'string')
    return [
      { name: String(schema['x-stringified']), text: value, isXml: schema.contentMediaType === 'application/xml' },
    ]
  if (Array.isArray(value)) return value.flatMap((item) => stringified(contract, schema.items ?? {}, item))
  const choices = (schema.oneOf ?? []).flatMap((choice) => stringified(contract, choice, value))
  const children = Object.entries(schema.properties ?? {}).flatMap(([key, child]) =>
    stringified(contract, child, (value as Record<string, unknown> | null)?.[key]),
  )
  return [...choices, ...children]
}
