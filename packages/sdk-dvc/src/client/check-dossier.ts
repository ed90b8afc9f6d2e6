import { fieldProblem, fieldProblems, type FieldProblem } from '@lienthong/sdk-core'
import { fieldSourceOf, type FieldSource } from './dossier-fields.ts'
import type { DossierProfile } from './dossier-profile.ts'
import { zPortalDossier, type CheckedDossier } from './portal-dossier.ts'
import { anyDigitised } from './write-dossier.ts'

/** Why the portal would refuse a dossier: the field, the rule it breaks, and where that rule comes from. */
export interface DossierProblem extends FieldProblem {
  /** Name of the field on the wire; absent for a field that nobody knows. */
  readonly wire?: string
  readonly source: string
  readonly confidence: FieldSource['confidence']
}

/** What a dossier is held against. */
export interface CheckDossierOptions {
  /** With `766`, what that generation requires must be there. Absent: what every generation requires. */
  readonly profile?: DossierProfile
  /** Code of the province, as `H27`: the first part of the dossier code must contain it. Absent: not looked at. */
  readonly provinceCode?: string
}

const profile766 = {
  source: 'a provincial one-stop product (PASETO) never leaves it out; one vendor only',
  confidence: 'observed',
} as const
const provinceRule = {
  source: 'a provincial one-stop product (PASETO) refuses other codes; one vendor only',
  confidence: 'observed',
} as const
/** A field that the contract does not have. */
const unknownField = { source: 'the contract of this package names no such field', confidence: 'assumed' } as const

/**
 * Tells why the portal would refuse a dossier, before anything is sent. The client asks it for every dossier; ask it yourself
 * for lists, as a backfill.
 *
 * @param dossier - Anything: what is no dossier has problems, and never throws.
 * @returns Nothing when all is well. No problem holds a value of a field.
 * @source the limits and codes of the contract, each with its own source
 * @example
 * for (const { field, messageVi, source } of checkDossier(dossier, { profile: '766' })) console.error(field, messageVi, source)
 */
export function checkDossier(dossier: unknown, options: CheckDossierOptions = {}): DossierProblem[] {
  const { dossier: checked, problems } = readChecked(dossier, options)
  return checked === undefined ? problems : []
}

/** Checks a dossier and fills in its defaults, or names its problems. */
export function readChecked(
  dossier: unknown,
  { profile, provinceCode }: CheckDossierOptions,
): { readonly dossier?: CheckedDossier; readonly problems: DossierProblem[] } {
  const checked = zPortalDossier.safeParse(dossier, { reportInput: true })
  if (!checked.success) return { problems: fieldProblems(checked.error).map(withSource) }
  const problems = [
    ...(profile === '766' ? missingOf766(checked.data) : []),
    ...(provinceCode === undefined ? [] : otherProvince(checked.data, provinceCode)),
  ]
  return problems.length > 0 ? { problems } : { dossier: checked.data, problems }
}

function withSource(problem: FieldProblem): DossierProblem {
  const found = problem.rule === 'unknown-field' ? undefined : fieldSourceOf(problem.field)
  if (found === undefined) return { ...problem, ...unknownField }
  const { wire, source, confidence } = found
  return { ...problem, wire, source, confidence }
}

function missingOf766({ owner, onlinePayment, usedDatabases, documents }: CheckedDossier): DossierProblem[] {
  const undecided = documents === undefined ? [['documents']] : undecidedPapers(documents)
  const missing: (readonly PropertyKey[])[] = [
    ...(owner.personalId === undefined && owner.identity === undefined ? [['owner', 'identity']] : []),
    ...(owner.verifiedByVneid === undefined ? [['owner', 'verifiedByVneid']] : []),
    ...undecided,
    ...(onlinePayment === undefined ? [['onlinePayment']] : []),
    ...(usedDatabases === undefined ? [['usedDatabases']] : []),
  ]
  return missing.map((path) => ({ ...withSource(fieldProblem(path, 'required')), ...profile766 }))
}

/** The papers because of which it cannot be told whether some paper was digitised (`HoSoCoThanhPhanSoHoa`). */
function undecidedPapers(documents: NonNullable<CheckedDossier['documents']>): (readonly PropertyKey[])[] {
  if (anyDigitised(documents) !== undefined) return []
  return documents.flatMap(({ digitised }, index) =>
    digitised === undefined ? [['documents', index, 'digitised']] : [],
  )
}

function otherProvince({ code }: CheckedDossier, provinceCode: string): DossierProblem[] {
  const [first = ''] = code.split('-')
  if (first.split('.').includes(provinceCode)) return []
  return [{ ...withSource(fieldProblem(['code'], 'province-in-code')), ...provinceRule }]
}
