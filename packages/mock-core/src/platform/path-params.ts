/**
 * The fields that stand in a path by its template, as `/dossiers/{id}`; `undefined` when the path is another one. A part that
 * cannot be decoded is no part of a path anybody meant.
 */
export function paramsOf(template: string, pathname: string): Readonly<Record<string, string>> | undefined {
  if (template === pathname) return {}
  if (!template.includes('{')) return undefined
  const [wanted, given] = [template.split('/'), pathname.split('/')]
  if (wanted.length !== given.length) return undefined
  const params: [string, string][] = []
  for (const [index, part] of wanted.entries()) {
    const there = given[index] ?? ''
    const [, name] = /^\{(.+)\}$/.exec(part) ?? []
    if (name === undefined && part !== there) return undefined
    const value = name === undefined ? undefined : decoded(there)
    if (name !== undefined && (value === undefined || value === '')) return undefined
    if (name !== undefined && value !== undefined) params.push([name, value])
  }
  return Object.fromEntries(params)
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
