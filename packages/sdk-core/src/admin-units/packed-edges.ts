/** A step of the packed data: codes and a mark for the words of the source. */
export interface Edge {
  readonly older: string
  readonly younger: string
  readonly mark: string
}

/** The steps between two lists, to be asked from both ends. */
export interface Edges {
  readonly byOlder: ReadonlyMap<string, readonly Edge[]>
  readonly byYounger: ReadonlyMap<string, readonly Edge[]>
}

/** Each line: the younger code, then every older code with its mark. */
export function readEdges(packed: string): Edges {
  const edges = packed
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [younger = '', ...older] = line.split(' ')
      return older.map((text) => ({ younger, older: text.replace(/[a-z]$/, ''), mark: text.replace(/^\d+/, '') }))
    })
  return { byOlder: groupBy(edges, 'older'), byYounger: groupBy(edges, 'younger') }
}

function groupBy(edges: readonly Edge[], key: 'older' | 'younger'): Map<string, Edge[]> {
  const groups = new Map<string, Edge[]>()
  for (const edge of edges) {
    const group = groups.get(edge[key])
    if (group === undefined) groups.set(edge[key], [edge])
    else group.push(edge)
  }
  return groups
}
