import type { Flag, Provenance } from './figure.ts'

/** A sum as a report declares it. */
export interface DeclaredSum extends Provenance {
  readonly id: string
  readonly labelVi: string
  readonly parts: readonly { readonly labelVi: string; readonly value: number }[]
  readonly declared: number
}

/** Adds the parts up and flags each sum that is not what was declared. */
export function checkSums(sums: readonly DeclaredSum[]): Flag[] {
  return sums.flatMap(({ id, labelVi, parts, declared }) => {
    const computed = parts.reduce((total, { value }) => total + value, 0)
    return computed === declared ? [] : [sumFlag(id, labelVi, declared, computed)]
  })
}

function sumFlag(where: string, labelVi: string, declared: number, computed: number): Flag {
  const difference = computed - declared
  return {
    rule: 'sum',
    where,
    declared,
    computed,
    difference,
    message: `${where}: declared ${declared}, the parts add up to ${computed} (difference ${difference})`,
    messageVi: `${labelVi}: số báo cáo ${viNumber(declared)}, cộng các mục được ${viNumber(computed)} (chênh lệch ${viNumber(difference)})`,
  }
}

/** `48.912`, as Vietnamese reports write it. */
export function viNumber(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`
}
