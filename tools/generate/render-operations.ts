import { encodingOf, filesOf, refusalStatusesOf, xmlDocumentsOf, xmlOf } from './encoding.ts'
import { listOperations, type OpenApiDocument, type PlacedOperation } from './document.ts'

/** The operations of a contract as one constant, for clients, mocks, conformance cases and docs. */
export function renderOperations(document: OpenApiDocument): string {
  const entries = listOperations(document).map(
    (placed) => [placed.operation.operationId, metadata(placed, document)] as const,
  )
  return `/** Operations of the contract, by operationId: where they are, what they do, how sure we are. */
export const operations = ${JSON.stringify(Object.fromEntries(entries))} as const\n${documents(document)}`
}

/** Only where a contract has some: an empty constant would be one more name to explain. */
function documents(document: OpenApiDocument): string {
  const found = xmlDocumentsOf(document)
  if (Object.keys(found).length === 0) return ''
  return `
/** Documents in XML that travel inside strings, by the name of their schema. */
export const xmlDocuments = ${JSON.stringify(found)} as const\n`
}

function metadata({ path, method, operation }: PlacedOperation, document: OpenApiDocument): Record<string, unknown> {
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path: path.replace(/#.*$/, ''),
    rpc: operation['x-rpc'],
    encoding: encodingOf(operation),
    xml: xmlOf(operation, document),
    refusalStatuses: refusalStatusesOf(operation),
    files: filesOf(operation),
    effect: operation['x-effect'],
    confidence: operation['x-confidence'],
    pathConfidence: operation['x-path-confidence'],
    source: operation['x-source'],
    summary: operation.summary,
  }
}
