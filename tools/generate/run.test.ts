import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from './run.ts'

const residence = resolve(import.meta.dirname, '../../packages/sdk-residence/contract/openapi.yaml')

describe('generate', () => {
  let root: string
  let lines: string[]
  const generate = (...args: string[]) => {
    lines = []
    return run(root, args, { log: (line) => lines.push(line), error: (line) => lines.push(line) })
  }
  const contract = () => join(root, 'packages/sdk-a/contract/openapi.yaml')
  const generated = (name: string) => join(root, 'packages/sdk-a/src/contract', name)
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')))

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'lienthong-generate-test-'))
    mkdirSync(join(root, 'packages/sdk-a/contract'), { recursive: true })
    cpSync(residence, contract())
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  test('writes three files per contract, and nothing the second time', async () => {
    expect(await generate()).toBe(0)
    expect(lines.at(-1)).toBe('generate: 3 files, 3 changed')
    expect(await generate()).toBe(0)
    expect(lines.at(-1)).toBe('generate: 3 files, 0 changed')
    expect(await generate('--check')).toBe(0)
  })

  test('--check names the files that follow a changed contract', async () => {
    await generate()
    edit(contract(), (text) => text.replace('verifyCitizen', 'verifyPerson'))
    expect(await generate('--check')).toBe(1)
    expect(lines).toContain('generate: packages/sdk-a/src/contract/types.gen.ts differs from its contract')
    expect(lines).toContain('generate: packages/sdk-a/src/contract/operations.gen.ts differs from its contract')
    expect(lines).not.toContain('generate: packages/sdk-a/src/contract/schemas.gen.ts differs from its contract')
  })

  test('--check notices an edited, a missing and a left-over file, and writes nothing', async () => {
    await generate()
    edit(generated('schemas.gen.ts'), (text) => text.replace('strictObject', 'object'))
    renameSync(generated('types.gen.ts'), generated('old-types.gen.ts'))
    expect(await generate('--check')).toBe(1)
    expect(lines).toContain('generate: packages/sdk-a/src/contract/schemas.gen.ts differs from its contract')
    expect(lines).toContain('generate: packages/sdk-a/src/contract/types.gen.ts is missing')
    expect(lines).toContain('generate: packages/sdk-a/src/contract/old-types.gen.ts has no contract any more')
    expect(readFileSync(generated('schemas.gen.ts'), 'utf8')).not.toContain('z.strictObject({\n  maYeuCau')
  })

  test('a second contract of a package gets a prefix', async () => {
    renameSync(contract(), join(root, 'packages/sdk-a/contract/people.openapi.yaml'))
    await generate()
    expect(readFileSync(generated('people-operations.gen.ts'), 'utf8')).toContain('verifyCitizen')
  })

  test.each([
    ['x-source', 'x-source is missing'],
    ['x-confidence', 'x-confidence must be one of'],
    ['x-effect', 'x-effect must be one of'],
  ])('an operation without %s stops the generator', async (key, problem) => {
    // The operation's own keys come first in the document.
    edit(contract(), (text) => text.replace(new RegExp(`\\n +${key}: .*`), ''))
    expect(await generate()).toBe(1)
    expect(lines.at(-1)).toContain('packages/sdk-a/contract/openapi.yaml cannot be used')
    expect(lines.at(-1)).toContain(problem)
  })

  test('broken YAML and unknown arguments are said so', async () => {
    expect(await generate('--chek')).toBe(2)
    writeFileSync(contract(), 'openapi: [')
    expect(await generate()).toBe(1)
    expect(lines.at(-1)).toContain('packages/sdk-a/contract/openapi.yaml is not YAML')
  })
})
