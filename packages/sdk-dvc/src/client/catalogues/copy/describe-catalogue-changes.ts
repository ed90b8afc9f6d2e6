import type { CatalogueChange, CatalogueChanges } from './compare-catalogues.ts'
import type { FieldChange } from './changed-fields.ts'
import type { NameDrift } from './find-name-drift.ts'
import { fieldName, partName, words, type ReportLanguage } from './report-words.ts'
import { itemsOf, shorten, summaryOf } from './value-summary.ts'

/**
 * Says what changed, for people: one line for each entry, with its fields below it. The part that needs an eye, codes whose
 * meaning drifted, stands first.
 *
 * @param language - `vi` for officers, `en` for developers. For programs, {@link CatalogueChanges} is JSON already.
 * @returns Plain text with line ends, no trailing blank line.
 * @example console.log(describeCatalogueChanges(changes, 'vi'))
 */
export function describeCatalogueChanges(changes: CatalogueChanges, language: ReportLanguage): string {
  const say = words[language]
  const drift = changes.nameDrift.map((one) => describeDrift(one, language))
  const lines = [
    say.title(moment(changes.from), moment(changes.to)),
    say.counts(...count(changes)),
    ...(drift.length > 0 ? [say.driftTitle, ...drift.flat()] : []),
    ...changes.changes.flatMap((change) => describeChange(change, language)),
    ...changes.notCompared.map(({ part, code }) => say.notCompared(partName(part, language), code)),
  ]
  return lines.join('\n')
}

function count({ changes }: CatalogueChanges): [added: number, removed: number, changed: number] {
  const of = (kind: CatalogueChange['kind']): number => changes.filter((change) => change.kind === kind).length
  return [of('added'), of('removed'), of('changed')]
}

function describeChange(change: CatalogueChange, language: ReportLanguage): string[] {
  const { part, kind, code, name, fields = [] } = change
  const say = words[language]
  const head = `- ${say.kinds[kind]} · ${partName(part, language)} · ${code} ${shorten(name)}`
  return [head, ...fields.flatMap((field) => describeField(field, language))]
}

function describeField({ field, before, after }: FieldChange, language: ReportLanguage): string[] {
  const say = words[language]
  const name = fieldName(field, language)
  if (!Array.isArray(before) && !Array.isArray(after)) {
    return [`    ${name}: ${say.fromTo(textOf(before, language), textOf(after, language))}`]
  }
  const [was, is] = [itemsOf(before, language), itemsOf(after, language)]
  const gone = was.filter((item) => !is.includes(item)).map((item) => `      − ${item}`)
  const added = is.filter((item) => !was.includes(item)).map((item) => `      + ${item}`)
  const shown = [...gone, ...added]
  // The same items in another order are a change, too: steps are read from top to bottom.
  return [`    ${name}:${shown.length === 0 ? ` ${say.order}` : ''}`, ...shown]
}

function describeDrift({ code, kind, verdict, was, now }: NameDrift, language: ReportLanguage): string[] {
  const say = words[language]
  return [
    `! ${code} · ${say.driftKinds[kind]} · ${say.driftVerdicts[verdict]}`,
    `    ${say.fromTo(shorten(was.name), shorten(now.name))}`,
  ]
}

function textOf(value: unknown, language: ReportLanguage): string {
  return value === undefined ? words[language].nothing : summaryOf(value, language)
}

function moment(at: string): string {
  return `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)} ${at.slice(11, 16)}`
}
