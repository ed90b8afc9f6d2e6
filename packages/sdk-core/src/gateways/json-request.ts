import { joinUrl } from './credentials.ts'
import type { GatewayCall, GatewayRequest } from './gateway.ts'

/** Writes a call as JSON. A GET has no body: its fields go into the query. */
export function jsonRequest(
  baseUrl: string,
  { method, path, body }: GatewayCall,
  headers: Readonly<Record<string, string>> = {},
): GatewayRequest {
  const url = joinUrl(baseUrl, path)
  const accepting = { Accept: 'application/json', ...headers }
  if (method === 'GET') return { url: `${url}${queryOf(body)}`, method, headers: accepting }
  return { url, method, headers: { ...accepting, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

function queryOf(body: GatewayCall['body']): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) query.append(name, String(value))
  return query.size === 0 ? '' : `?${query}`
}
