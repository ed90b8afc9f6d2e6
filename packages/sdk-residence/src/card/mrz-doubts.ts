import { parsePersonalId, type PartialDate, type PlainDate, type Sex } from '@lienthong/sdk-core'
import { WarningList, type CardWarning } from './card-warning.ts'
import type { MrzName } from './mrz-name.ts'
import type { MrzParts } from './mrz-parts.ts'
import { mrzWarnings, type MrzWarningCode } from './mrz-warnings.ts'

/** What was read and is held together here. */
interface Zone {
  readonly documentNumber: string
  readonly personalId?: string
  readonly birthDate: PartialDate
  readonly sex: Sex
  readonly expiresOn?: PlainDate
}

type Warnings = WarningList<MrzWarningCode>

/** Everything about a zone that an officer should look at, in the order of the lines. */
export function doubtsAbout(
  parts: MrzParts,
  name: MrzName,
  zone: Zone,
  at: string,
): readonly CardWarning<MrzWarningCode>[] {
  const warnings: Warnings = new WarningList(mrzWarnings)
  aboutCharacters(parts, name, warnings)
  aboutNumber(zone, warnings)
  if (zone.birthDate.length < 'YYYY-MM-DD'.length) warnings.add('birth-date-partial', 'birthDate')
  if (zone.expiresOn === undefined) warnings.add('expiry-missing', 'expiresOn')
  else if (zone.expiresOn < at) warnings.add('expired', 'expiresOn')
  return warnings.all()
}

function aboutCharacters(parts: MrzParts, name: MrzName, warnings: Warnings): void {
  const checked = {
    documentNumber: parts.documentNumber,
    personalId: parts.personalId,
    birthDate: parts.birth,
    expiresOn: parts.expiry,
  } as const
  if (parts.repaired) warnings.add('misread-repaired', 'text')
  for (const field of ['documentNumber', 'personalId', 'birthDate', 'expiresOn'] as const) {
    if (checked[field]?.agrees === false) warnings.add('check-digit', field)
    if (checked[field]?.repaired === true) warnings.add('misread-repaired', field)
  }
  if (!parts.compositeAgrees) warnings.add('check-digit', 'composite')
  if (name.repaired) warnings.add('misread-repaired', 'name')
  if (name.cut) warnings.add('name-cut', 'name')
  if (name.unclear) warnings.add('name-unclear', 'name')
}

function aboutNumber({ documentNumber, personalId, birthDate, sex }: Zone, warnings: Warnings): void {
  if (personalId === undefined) {
    warnings.add('other-state', 'text')
    return
  }
  if (!personalId.endsWith(documentNumber)) warnings.add('numbers-differ', 'documentNumber')
  const known = { birthDate, ...(sex !== 'unknown' && { sex }) }
  for (const code of parsePersonalId(personalId, known).warnings) {
    if (code !== 'cleaned') warnings.add(code, 'personalId')
  }
}
