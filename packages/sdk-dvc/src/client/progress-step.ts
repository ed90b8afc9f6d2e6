import { fieldProblems, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { DossierProblem } from './check-dossier.ts'
import type { FieldSource } from './dossier-fields.ts'
import { dossierStatusNames } from './dossier-status.ts'

const base = {
  source: 'OpenCPS and a provincial one-stop product (PASETO), read 2026',
  confidence: 'observed',
} as const
/** No source tells a length. */
const bounded = (max: number) =>
  ({ max, source: 'a bound of this project: no length is public', confidence: 'assumed' }) as const

/** Every field of a step, with its name on the wire, its longest text and where the rule comes from. */
export const stepFields = {
  dossierCode: { wire: 'MaHoSo', ...bounded(100) },
  status: { wire: 'TrangThai', ...base },
  at: { wire: 'ThoiDiemXuLy', ...base },
  officer: {
    wire: 'NguoiXuLy',
    max: 50,
    source: 'a provincial one-stop product cuts at 50 characters',
    confidence: 'inferred',
  },
  officerTitle: { wire: 'ChucDanh', ...bounded(200) },
  office: { wire: 'PhongBanXuLy', ...bounded(500) },
  note: { wire: 'NoiDungXuLy', ...bounded(4000) },
  startedAt: { wire: 'NgayBatDau', ...base },
  dueAt: { wire: 'NgayKetThucTheoQuyDinh', ...base },
} as const satisfies Readonly<Record<string, FieldSource>>

/** Checks a step before it is sent. */
export const zProgressStep = z.strictObject({
  dossierCode: zText(stepFields.dossierCode.max),
  status: z.enum(dossierStatusNames),
  at: zInstant,
  officer: zText(stepFields.officer.max),
  officerTitle: zText(stepFields.officerTitle.max).optional(),
  office: zText(stepFields.office.max).optional(),
  /** What was done. */
  note: zText(stepFields.note.max),
  /** When this step began. */
  startedAt: zInstant.optional(),
  /** When this step must be done by the rules. */
  dueAt: zInstant.optional(),
})

/** One step of one dossier. */
export type ProgressStep = z.input<typeof zProgressStep>

/**
 * Tells why the portal would refuse one step of the progress, before anything is sent, as `checkDossier` does of a dossier.
 *
 * @param step - Anything: what is no step has problems, and never throws.
 * @returns Nothing when all is well. No problem holds a value of a field.
 * @source the limits and codes of the contract, each with its own source
 * @example checkStep(step).map(({ field, messageVi }) => `${field}: ${messageVi}`)
 */
export function checkStep(step: unknown): DossierProblem[] {
  const checked = zProgressStep.safeParse(step, { reportInput: true })
  if (checked.success) return []
  return fieldProblems(checked.error).map((problem) => {
    const known = Object.hasOwn(stepFields, problem.field)
      ? stepFields[problem.field as keyof typeof stepFields]
      : undefined
    if (known === undefined) {
      return { ...problem, source: 'the contract of this package names no such field', confidence: 'assumed' }
    }
    const { wire, source, confidence } = known
    return { ...problem, wire, source, confidence }
  })
}
