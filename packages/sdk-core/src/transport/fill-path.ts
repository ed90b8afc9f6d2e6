/** A path with its parts filled in, and the fields that are still to be sent. */
export interface FilledPath {
  readonly path: string
  readonly rest: Readonly<Record<string, unknown>>
  /** Fields of the path that are missing, have no form in an address, or would lead elsewhere. None: the path is filled. */
  readonly unfit: readonly string[]
}

const placeholder = /\{([^{}/]+)\}/g

/**
 * Fills the parts of a path that stand for fields, as `/dossiers/{id}`: those fields leave the body.
 *
 * A server takes `.` and `..` for steps in the path, and an empty part for none: the call would reach another operation.
 */
export function fillPath(template: string, fields: Readonly<Record<string, unknown>>): FilledPath {
  if (!template.includes('{')) return { path: template, rest: fields, unfit: [] }
  const names = Array.from(template.matchAll(placeholder), ([, name = '']) => name)
  const unfit = names.filter((name) => /^\.{0,2}$|\p{Surrogate}/u.test(textOf(fields[name])))
  if (unfit.length > 0) return { path: template, rest: {}, unfit }
  const path = template.replace(placeholder, (_, name: string) => encodeURIComponent(textOf(fields[name])))
  return { path, unfit, rest: Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
