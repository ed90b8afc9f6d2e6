import { valueWord, type ReportLanguage } from './report-words.ts'

const longest = 200

/** A text that fits a line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}

/** A value in one line: what stands in it, without the names of its fields. */
export function summaryOf(value: unknown, language: ReportLanguage): string {
  const leaves = leavesOf(value).map((leaf) => valueWord(leaf, language))
  return shorten(`“${leaves.join(' · ')}”`)
}

/** The items of a list, one line each. Groups are opened: a paper stands in the papers of a situation. */
export function itemsOf(value: unknown, language: ReportLanguage): string[] {
  if (!Array.isArray(value)) return value === undefined ? [] : [summaryOf(value, language)]
  return value.flatMap((item: unknown) => openGroup(item).map((inner) => summaryOf(inner, language)))
}

/** A group is a record with a list in it. Each item of the list keeps what the group says, so that none is mistaken. */
function openGroup(item: unknown): unknown[] {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return [item]
  const entries = Object.entries(item)
  const heads = entries.filter(([, inner]) => !Array.isArray(inner)).map(([, inner]) => inner as unknown)
  const lists = entries.flatMap(([, inner]) => (Array.isArray(inner) ? [inner as unknown[]] : []))
  if (lists.length === 0) return [item]
  const inside = lists.flat().flatMap(openGroup)
  return inside.length === 0 ? [heads] : inside.map((inner) => [...heads, inner])
}

function leavesOf(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  if (typeof value === 'object') return Object.values(value).flatMap(leavesOf)
  return [String(value as string | number | boolean)]
}
