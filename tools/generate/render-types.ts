import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { OpenApiDocument } from './document.ts'

/** TypeScript types of a contract, exactly as it is written. */
export async function renderTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(document as unknown as OpenAPI3, { alphabetize: false, silent: true })
  return astToString(nodes)
}
