import { zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { viNumber } from '../figures/check-sums.ts'
import type { Flag } from '../figures/figure.ts'
import type { ReportDossier } from './report-dossier.ts'

/** What a report can be narrowed to. Words are compared without regard to capitals. */
export const zScope = z.strictObject({
  /** Code of the commune, as the dossiers have it. */
  commune: zText(100).optional(),
  /** As `Hộ tịch`. */
  field: zText(500).optional(),
  unit: zText(500).optional(),
})

/** The part of the dossiers a report is about: those that have all that is named here. */
export type Scope = z.output<typeof zScope>

const properties = ['commune', 'field', 'unit'] as const
const names = {
  commune: { vi: 'xã, phường, đặc khu', en: 'the commune' },
  field: { vi: 'lĩnh vực', en: 'the field' },
  unit: { vi: 'đơn vị', en: 'the unit' },
} as const

/** `lĩnh vực: Hộ tịch; đơn vị: UBND phường Thành Sen`; empty for the whole. */
export function scopeTitle(scope: Scope | undefined): string {
  const parts = properties.flatMap((property) => {
    const word = scope?.[property]
    return word === undefined ? [] : [`${names[property].vi}: ${word}`]
  })
  return parts.join('; ')
}

/** Tells which dossiers a report is about, and how many do not say whether they belong to it. */
export class ScopeFilter {
  readonly #wanted: readonly { readonly property: (typeof properties)[number]; readonly word: string; untold: number }[]

  constructor(scope: Scope = {}) {
    this.#wanted = properties.flatMap((property) => {
      const word = scope[property]
      return word === undefined ? [] : [{ property, word: folded(word), untold: 0 }]
    })
  }

  takes(dossier: ReportDossier): boolean {
    const others = this.#wanted.filter(({ property, word }) => folded(dossier[property] ?? '') !== word)
    const [silent] = others.filter(({ property }) => dossier[property] === undefined)
    // One that belongs elsewhere anyway is not missed.
    if (silent !== undefined && others.every(({ property }) => dossier[property] === undefined)) silent.untold += 1
    return others.length === 0
  }

  flags(): Flag[] {
    return this.#wanted.flatMap(({ property, untold }) => (untold === 0 ? [] : [untoldFlag(property, untold)]))
  }
}

function folded(word: string): string {
  return word.toLocaleLowerCase('vi')
}

function untoldFlag(property: (typeof properties)[number], computed: number): Flag {
  const { vi, en } = names[property]
  return {
    rule: 'not-given',
    where: `dossiers.${property}`,
    computed,
    message: `${computed} dossiers do not tell ${en}; they are not in this report`,
    messageVi: `${viNumber(computed)} hồ sơ không ghi ${vi}; không được tính trong báo cáo này`,
  }
}
