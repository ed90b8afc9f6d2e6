/**
 * What may be remembered of a path that no operation has. A caller who puts a number or a name into the path writes it where
 * no contract looks for it: only the parts that the nearest path of a contract has too are kept.
 */
export function maskPath(path: string, nearest = ''): string {
  const known = new Set(nearest.split(/[/ ]/))
  return path
    .split('/')
    .map((part) => (known.has(part) ? part : '…'))
    .join('/')
}
