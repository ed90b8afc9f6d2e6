import type { Instant } from '@lienthong/sdk-core'
import { catalogueNames, type CatalogueName } from '../catalogues.ts'
import type { CatalogueSnapshot, MissingPart } from './catalogue-snapshot.ts'
import { changedFields, sameValue, type FieldChange } from './changed-fields.ts'
import { findNameDrift, type NameDrift } from './find-name-drift.ts'
import { pairUp } from './pair-up.ts'

/** Where something changed: a code list, the list of procedures, or a procedure as a whole. */
export type ChangedPart = CatalogueName | 'procedures' | 'procedure'

/** One entry that is not what it was. */
export interface CatalogueChange {
  readonly part: ChangedPart
  readonly kind: 'added' | 'removed' | 'changed'
  readonly code: string
  /** The name now; of a removed entry the last one. */
  readonly name: string
  /** What differs in a changed entry, in the order of its fields. */
  readonly fields?: readonly FieldChange[]
}

/** What differs between two copies. Plain data: write it as JSON, or say it with {@link describeCatalogueChanges}. */
export interface CatalogueChanges {
  readonly from: Instant
  readonly to: Instant
  readonly changes: readonly CatalogueChange[]
  /** Codes that stand for another procedure now, or that nobody should trust without a look. */
  readonly nameDrift: readonly NameDrift[]
  /** Parts that one of the copies does not have. Nothing is said of them. */
  readonly notCompared: readonly Omit<MissingPart, 'error'>[]
}

interface Named {
  readonly code: string
  readonly name: string
}

/**
 * Compares two copies: entries that are new, gone or changed, and codes whose name drifted.
 *
 * Pure. The order of entries is no difference. A part that one copy does not have is left out and named in `notCompared`.
 *
 * @example const { changes } = compareCatalogues(yesterday, today)
 */
export function compareCatalogues(before: CatalogueSnapshot, after: CatalogueSnapshot): CatalogueChanges {
  const lists = catalogueNames.filter((name) => before.lists[name] && after.lists[name])
  const hasProcedures = before.procedures !== undefined && after.procedures !== undefined
  const skipped = codesOfOne(before, after)
  const details = ({ details }: CatalogueSnapshot) => details.filter(({ code }) => !skipped.has(code))
  return {
    from: before.takenAt,
    to: after.takenAt,
    changes: [
      ...lists.flatMap((name) => compareLists(name, before.lists[name] ?? [], after.lists[name] ?? [])),
      ...(hasProcedures ? compareLists('procedures', before.procedures, after.procedures) : []),
      ...compareLists('procedure', details(before), details(after)),
    ],
    nameDrift: findNameDrift(before, after),
    notCompared: [
      ...catalogueNames.filter((name) => !before.lists[name] !== !after.lists[name]).map((part) => ({ part })),
      ...((before.procedures === undefined) !== (after.procedures === undefined)
        ? [{ part: 'procedures' as const }]
        : []),
      ...[...skipped].toSorted().map((code) => ({ part: 'procedure' as const, code })),
    ],
  }
}

function compareLists(part: ChangedPart, before: readonly Named[], after: readonly Named[]): CatalogueChange[] {
  const changes = pairUp(before, after).flatMap(([was, is]): CatalogueChange[] => {
    if (was !== undefined && is !== undefined) {
      if (sameValue(was, is)) return []
      return [{ part, kind: 'changed', code: is.code, name: is.name, fields: changedFields(was, is) }]
    }
    const only = is ?? was
    if (only === undefined) return []
    return [{ part, kind: was === undefined ? 'added' : 'removed', code: only.code, name: only.name }]
  })
  return changes.toSorted((a, b) => compareText(a.code, b.code) || compareText(a.kind, b.kind))
}

/**
 * Codes whose procedure stands in one copy only and cannot be said to be new or gone: it was not copied there. One that the
 * other copy's list does not have, was not published then.
 */
function codesOfOne(before: CatalogueSnapshot, after: CatalogueSnapshot): Set<string> {
  return new Set([...copiedOnlyIn(before, after), ...copiedOnlyIn(after, before)])
}

function copiedOnlyIn(one: CatalogueSnapshot, other: CatalogueSnapshot): string[] {
  const there = new Set(other.details.map(({ code }) => code))
  const listed = other.procedures && new Set(other.procedures.map(({ code }) => code))
  const failed = new Set(other.missing.flatMap(({ part, code }) => (part === 'procedure' && code ? [code] : [])))
  return [...new Set(one.details.map(({ code }) => code))].filter(
    (code) => !there.has(code) && (failed.has(code) || listed === undefined || listed.has(code)),
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
