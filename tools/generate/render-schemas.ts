import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { closeObjects } from './close-objects.ts'
import type { OpenApiDocument } from './document.ts'
import { openSchemaNames, pairSchemas } from './schema-pairs.ts'

/** Zod schemas of a contract: `zX`, which refuses what the contract does not name, and `zXTolerant`, which keeps it. */
export async function renderSchemas(document: OpenApiDocument): Promise<string> {
  const zod = await zodSchemas(pairSchemas(document))
  return closeObjects(zod, openSchemaNames(document))
}

/** The generator works on files; they never leave a temporary folder. */
async function zodSchemas(document: OpenApiDocument): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-generate-'))
  try {
    const input = join(folder, 'contract.json')
    writeFileSync(input, JSON.stringify(document))
    await createClient({
      input,
      output: join(folder, 'out'),
      plugins: [{ name: 'zod', metadata: false }],
      logs: { level: 'silent', file: false },
    })
    return readFileSync(join(folder, 'out', 'zod.gen.ts'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
