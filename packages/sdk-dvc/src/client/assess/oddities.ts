import type { AssessmentFinding } from './assessment.ts'
import type { DossierDraft } from './dossier-draft.ts'
import { entriesOf } from './holds.ts'

/**
 * What public code does to look better and an inspection finds: a paper handed in that is called the result, and a made-up
 * identity. Warnings only; no metric is changed by them.
 */
export function oddities(dossier: DossierDraft): readonly AssessmentFinding[] {
  return [...resultsHandedIn(dossier), ...madeUpIdentity(dossier)]
}

function resultsHandedIn({ documents, results }: DossierDraft): AssessmentFinding[] {
  const handedIn = new Set(entriesOf(documents).map(({ url }) => url))
  return (Array.isArray(results) ? results : []).flatMap((result: { url?: unknown } | null, index) => {
    const url = result?.url
    if (typeof url !== 'string' || !handedIn.has(url)) return []
    return [
      {
        severity: 'warning' as const,
        field: `results.${index}.url`,
        message: 'The result is a paper that was handed in',
        messageVi: 'Tệp kết quả trùng với tệp thành phần hồ sơ đã nộp',
      },
    ]
  })
}

function madeUpIdentity({ owner }: DossierDraft): AssessmentFinding[] {
  const { personalId } = (owner ?? {}) as { readonly personalId?: unknown }
  // One digit again and again, as one product fills the field in.
  if (typeof personalId !== 'string' || !/^(\d)\1{8,}$/.test(personalId)) return []
  return [
    {
      severity: 'warning',
      field: 'owner.personalId',
      message: 'The number is one digit repeated: nobody has it',
      messageVi: 'Số định danh chỉ gồm một chữ số lặp lại, không phải số thật',
    },
  ]
}
