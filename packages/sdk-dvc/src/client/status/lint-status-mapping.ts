import { fieldProblems } from '@lienthong/sdk-core'
import { dossierStatus } from './dossier-status-moves.ts'
import { findingOf, type StatusMappingFinding } from './status-finding.ts'
import { portalCodeOf, zStatusMapping, type CheckedStatusMapping } from './status-mapping.ts'

/** What else is known of the software. */
export interface LintStatusMappingOptions {
  /** Local states that really occur, as from `SELECT DISTINCT`: those that the file forgets are found. */
  readonly used?: readonly string[]
}

/**
 * Finds what is wrong with a mapping of local states to those of the portal: states without a code, states that no dossier
 * reaches, moves that the portal would refuse. Pure; sends nothing.
 *
 * A state with `portal: null` is one the portal is not told of. A move over such states counts as one from the state told
 * last to the state told next.
 *
 * @param mapping - What stands in the file, parsed as JSON. Anything else is a finding too, never an exception.
 * @returns Nothing when all is well. `error` is refused by the portal or never arrives there, `warning` deserves a look.
 * @source the moves are a proposal of this project; confidence: assumed
 * @example
 * const findings = lintStatusMapping(JSON.parse(text))
 * for (const { severity, messageVi } of findings) console.log(severity, messageVi)
 */
export function lintStatusMapping(mapping: unknown, options: LintStatusMappingOptions = {}): StatusMappingFinding[] {
  const checked = zStatusMapping.safeParse(mapping, { reportInput: true })
  if (!checked.success) {
    return fieldProblems(checked.error).map(({ field, message, messageVi }) => ({
      ...{ kind: 'not-a-mapping', severity: 'error', states: [field], message, messageVi },
    }))
  }
  const file = checked.data
  const graph = graphOf(file)
  return [
    ...unmapped(file, options.used ?? []),
    ...unreachable(file, graph),
    ...illegalMoves(file, graph),
    ...deadEnds(file, graph),
    ...unusedCodes(file),
  ]
}

type Graph = ReadonlyMap<string, readonly string[]>

function graphOf({ moves }: CheckedStatusMapping): Graph {
  const graph = new Map<string, string[]>()
  for (const { from, to } of moves) {
    const known = graph.get(from)
    if (known === undefined) graph.set(from, [to])
    else known.push(to)
  }
  return graph
}

/** Named somewhere, and the file does not say what it is. */
function unmapped(file: CheckedStatusMapping, used: readonly string[]): StatusMappingFinding[] {
  const named = [...used, ...file.initial, ...file.moves.flatMap(({ from, to }) => [from, to])]
  const missing = [...new Set(named)].filter((name) => portalCodeOf(file, name) === undefined)
  return missing.map((name) => findingOf('unmapped', [name]))
}

function unreachable(file: CheckedStatusMapping, graph: Graph): StatusMappingFinding[] {
  const reached = reachable(graph, file.initial)
  return Object.keys(file.statuses)
    .filter((name) => !reached.has(name))
    .map((name) => findingOf('unreachable', [name]))
}

function illegalMoves(file: CheckedStatusMapping, graph: Graph): StatusMappingFinding[] {
  return Object.keys(file.statuses).flatMap((from) => {
    const code = portalCodeOf(file, from)
    if (code === undefined || code === null) return []
    return nextTold(file, graph, from).flatMap((to) => {
      const next = portalCodeOf(file, to)
      const isAllowed = typeof next !== 'string' || next === code || dossierStatus.canMove(code, next)
      return isAllowed ? [] : [findingOf('illegal-move', [from, to], [code, next])]
    })
  })
}

/** No way on, and for the portal the dossier is not at its end. */
function deadEnds(file: CheckedStatusMapping, graph: Graph): StatusMappingFinding[] {
  return Object.keys(file.statuses).flatMap((name) => {
    const code = portalCodeOf(file, name)
    if (typeof code !== 'string' || dossierStatus.isTerminal(code) || (graph.get(name) ?? []).length > 0) return []
    return [findingOf('dead-end', [name], [code])]
  })
}

/** Codes that the portal is never told. */
function unusedCodes(file: CheckedStatusMapping): StatusMappingFinding[] {
  const told = new Set(Object.keys(file.statuses).map((name) => portalCodeOf(file, name)))
  return dossierStatus.codes.filter((code) => !told.has(code)).map((code) => findingOf('never-told', [], [code]))
}

/** The states told next: neighbours, and those behind states that the portal is not told of. */
function nextTold(file: CheckedStatusMapping, graph: Graph, from: string): readonly string[] {
  const silent = (name: string): boolean => portalCodeOf(file, name) === null
  const seen = new Set<string>()
  const ahead = [...(graph.get(from) ?? [])]
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    if (silent(name)) ahead.push(...(graph.get(name) ?? []))
  }
  return [...seen].filter((name) => !silent(name))
}

function reachable(graph: Graph, initial: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const ahead = [...initial]
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    ahead.push(...(graph.get(name) ?? []))
  }
  return seen
}
