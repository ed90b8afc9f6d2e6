import { own, put, type Slice, type World } from '@lienthong/mock-core'

/** A paper in the repository of its owner. */
export interface KeptPaper {
  readonly resultCode: string
  readonly title: string
  readonly number: string
  readonly agency: string
  readonly fileName: string
  /** Where its file lies, as the portal tells it. */
  readonly path: string
  /** What stands in the file. */
  readonly lines: readonly string[]
}

/** All papers, by the personal number of their owner. */
const repository: Slice<Record<string, KeptPaper[]>> = { key: 'dvc-papers', initial: () => ({}) }

/** The papers of somebody. */
export function papersOf(world: World, ownerId: string): readonly KeptPaper[] {
  return own(world.slice(repository), ownerId) ?? []
}

/** Puts a paper into the repository of somebody; its file gets a place of its own. */
export function keepPaper(world: World, ownerId: string, paper: Omit<KeptPaper, 'path' | 'fileName'>): void {
  const id = String(world.next('dvc-paper')).padStart(6, '0')
  const kept = { ...paper, fileName: `${paper.resultCode}.pdf`, path: `/kho/${paper.agency}/${id}.pdf` }
  put(world.slice(repository), ownerId, [...papersOf(world, ownerId), kept])
}

/** The paper whose file lies there; `undefined` when there is none, or another agency keeps it. */
export function findByPath(world: World, agency: string, path: string): KeptPaper | undefined {
  const all = Object.values(world.slice(repository)).flat()
  return all.find((paper) => paper.path === path && paper.agency === agency)
}
