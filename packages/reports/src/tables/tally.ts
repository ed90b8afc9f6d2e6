import { figure, type Figure, type Provenance } from '../figures/figure.ts'

/** Counts by group and by column, in the order in which groups were first seen. */
export class Tally {
  readonly #groups = new Map<string, Map<string, number>>()

  /** Makes sure that a group is there, with nothing counted. */
  open(group: string): void {
    if (!this.#groups.has(group)) this.#groups.set(group, new Map())
  }

  add(group: string, column: string, amount = 1): void {
    this.open(group)
    const counts = this.#groups.get(group)
    counts?.set(column, (counts.get(column) ?? 0) + amount)
  }

  get groups(): readonly string[] {
    return [...this.#groups.keys()]
  }

  count(group: string, column: string): number {
    return this.#groups.get(group)?.get(column) ?? 0
  }

  /** Sum of a column over all groups. */
  sum(column: string): number {
    return this.groups.reduce((total, group) => total + this.count(group, column), 0)
  }

  /** The figures of a group; without a group, of all. */
  figures(columns: readonly string[], from: Provenance, group?: string): Record<string, Figure> {
    const value = (column: string): number => (group === undefined ? this.sum(column) : this.count(group, column))
    return Object.fromEntries(columns.map((column) => [column, figure(value(column), from)]))
  }
}
