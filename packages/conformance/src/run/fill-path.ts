/** Fills the parts of a contract's path that stand for fields, as `/dossiers/{id}`. Those fields leave the body. */
export function fillPath(template: string, body: object): { readonly path: string; readonly rest: object } {
  const rest: Record<string, unknown> = { ...body }
  const path = template.replace(/\{([^{}/]+)\}/g, (_, name: string) => {
    const value = String(rest[name])
    Reflect.deleteProperty(rest, name)
    return encodeURIComponent(value)
  })
  return { path, rest }
}
