import { dayOf, fieldProblem, InputError, parseInstant } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import { fieldWhen } from '../form/field.ts'
import { text } from '../form/scalars.ts'
import { fromLaw, fromSecondary } from '../service/known.ts'
import type { DossierHead, HandedIn } from '../service/filing.ts'
import { words } from '../service/words.ts'

/** What both joint procedures have in common. */

/** Days on which the joint procedures changed. */
export const jointDays = {
  /** The joint-service software runs in the whole country. */
  software: '2023-07-10',
  /** Decree 63/2024. */
  decree63: '2024-07-01',
  /** Decree 301/2026. */
  decree301: '2026-09-01',
} as const

/** What begins on these days. */
export const jointBeginnings = {
  software: fromSecondary(
    words('Phần mềm dịch vụ công liên thông chạy trên toàn quốc', 'The joint-service software runs nationwide'),
    'joint-service software, 10/7/2023',
  ),
  decree63: fromLaw(
    words('Nghị định 63/2024/NĐ-CP: liên thông điện tử', 'Decree 63/2024: electronic joint procedures'),
    'Decree 63/2024/NĐ-CP',
  ),
  decree301: fromSecondary(
    words('Nghị định 301/2026/NĐ-CP sửa đổi, bổ sung', 'Decree 301/2026 amends the joint procedures'),
    'Decree 301/2026/NĐ-CP',
  ),
} as const

/** Code that the joint-service software gives a dossier. Before it there was none. */
export const jointDossierCode = () =>
  fieldWhen({ since: jointDays.software }, text(50), 'Mã hồ sơ liên thông', 'Code of the joint dossier', {
    helpVi: 'Do phần mềm dịch vụ công liên thông cấp khi công dân nộp hồ sơ',
    helpEn: 'Given by the joint-service software when the citizen files',
  })

/**
 * Writes what every process of the engine begins with.
 *
 * @throws {@link InputError} `head.office` is missing, or `head.agencyCode` is no commune of that day; nothing was sent.
 */
export function writeJointHead(form: { readonly jointDossierCode?: string | undefined }, head: DossierHead) {
  const { office, channel, agencyCode, submittedAt, documents = [] } = head
  if (office === undefined) throw refusal('office', 'required')
  const unit = resolveUnit(agencyCode, { level: 'commune', at: dayOf(parseInstant(submittedAt)) })
  if (unit?.provinceCode === undefined) throw refusal('agencyCode', 'commune-code')
  return {
    jointDossierCode: form.jointDossierCode ?? head.dossierCode,
    provinceCode: unit.provinceCode,
    ...writeJointPapers(documents),
    filing: {
      channel: channel === 'other' ? ('desk' as const) : channel,
      processingUnit: office.unit,
      officer: office.officer,
    },
  }
}

/** Papers of the civil-status part: those whose kind is known there. */
export function writeJointPapers(documents: readonly HandedIn[]) {
  const papers = documents.flatMap(civilStatusPaper)
  return papers.length === 0 ? {} : { papers }
}

function civilStatusPaper({ civilStatusKindCode: kindCode, name, url, sha256 }: HandedIn) {
  if (kindCode === undefined) return []
  return [{ kindCode, title: name, fileName: name, reference: url, sha256: sha256.toLowerCase() }]
}

function refusal(field: string, rule: string): InputError {
  return new InputError({
    system: 'essential-services',
    operation: 'submit',
    fields: [fieldProblem(['head', field], rule)],
  })
}
