import { writeSoap, writeXml } from '../xml/index.ts'
import { joinUrl } from './credentials.ts'
import type { GatewayCall, GatewayRequest } from './gateway.ts'

/** Writes a call as its contract says. A GET has no body: its fields go into the query. */
export function wireRequest(
  baseUrl: string,
  call: GatewayCall,
  headers: Readonly<Record<string, string>> = {},
): GatewayRequest {
  const { method, path } = call
  const url = joinUrl(baseUrl, path)
  if (method === 'GET') return { url: `${url}${queryOf(call.body)}`, method, headers: { ...acceptsJson, ...headers } }
  const written = writeBody(call)
  return { url, method, headers: { ...written.headers, ...headers }, body: written.text }
}

/** The body of a call, and the headers that say what it is. */
export interface WrittenBody {
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

const acceptsJson = { Accept: 'application/json' }

/** Writes the body of a call: JSON, a form, XML, or XML in a SOAP 1.1 envelope. */
export function writeBody({ body, encoding, elements = {} }: GatewayCall): WrittenBody {
  switch (encoding) {
    case 'form':
      return { headers: { ...acceptsJson, 'Content-Type': 'application/x-www-form-urlencoded' }, text: formOf(body) }
    case 'xml':
      return { headers: xmlHeaders, text: writeXml(body, elements) }
    case 'soap':
      // Empty and in quotes, as public clients send it.
      return { headers: { ...xmlHeaders, SOAPAction: '""' }, text: writeSoap(body, elements) }
    default:
      return { headers: { ...acceptsJson, 'Content-Type': 'application/json' }, text: JSON.stringify(body) }
  }
}

const xmlHeaders = { Accept: 'text/xml, application/xml', 'Content-Type': 'application/xml; charset=utf-8' }

function queryOf(body: GatewayCall['body']): string {
  const query = formOf(body)
  return query === '' ? '' : `?${query}`
}

function formOf(body: GatewayCall['body']): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) if (value !== undefined) form.append(name, String(value))
  return form.toString()
}
