import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseDocument } from 'yaml'
import type { OpenApiDocument } from './document.ts'

/** One contract and where its generated files go. */
export interface Contract {
  /** Path from the root of the repository, for messages. */
  readonly name: string
  readonly document: OpenApiDocument
  /** `packages/<p>/src/contract/`, with a prefix when a package has several contracts. */
  readonly outputPrefix: string
}

/** Finds and reads every `packages/<p>/contract/*.yaml`, in a stable order. */
export function listContracts(root: string): Contract[] {
  const files = globSync('packages/*/contract/*.yaml', { cwd: root }).toSorted()
  if (files.length === 0) throw new Error('no contract found: packages/*/contract/*.yaml is empty')
  return files.map((file) => readContract(root, file))
}

function readContract(root: string, name: string): Contract {
  const file = join(root, name)
  const yaml = parseDocument(readFileSync(file, 'utf8'))
  const [problem] = yaml.errors
  if (problem) throw new Error(`${name} is not YAML: ${problem.message}`)
  return { name, document: yaml.toJS() as OpenApiDocument, outputPrefix: outputPrefix(file) }
}

/** `openapi.yaml` gives `types.gen.ts`; `ngsp.openapi.yaml` gives `ngsp-types.gen.ts`. */
function outputPrefix(file: string): string {
  const stem = basename(file).replace(/\.?openapi\.yaml$/, '')
  return `${resolve(file, '../../src/contract')}/${stem === '' ? '' : `${stem}-`}`
}
