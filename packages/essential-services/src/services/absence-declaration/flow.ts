import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import { writeResidenceHead, writeResidencePapers } from '../residence-parts.ts'
import { writeAddress } from '../write-civil-status.ts'
import type { absenceDeclarationForm } from './form.ts'

/** Steps of an absence. */
export const absenceDeclarationFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'file',
    system: 'residence',
    kind: 'file',
    call: 'residenceProcedures.declareAbsence',
    vi: 'Chuyển khai báo sang công an cấp xã',
    en: 'Hands the declaration to the commune police',
  },
  {
    id: 'decide',
    system: 'residence',
    kind: 'decide',
    call: 'residenceProcedures.getProcedureStatus',
    vi: 'Ghi nhận vào CSDL cư trú, cấp phiếu khai báo',
    en: 'Notes the absence, issues the slip',
  },
  ...closing,
]

type Form = CheckedFormOf<typeof absenceDeclarationForm>

/** How an absence is handed on. It may also come by telephone or mail. */
export const absenceDeclarationFiling: Filing<Form> = {
  by: 'residence',
  call: 'declareAbsence',
  write: ({ person, phone, group, reason, from, until, destination }, head) => ({
    ...writeResidenceHead(head),
    channel: head.channel,
    person: { name: person.name, identity: identityOf(person) },
    ...(phone !== undefined && { phone }),
    group,
    reason,
    from,
    until,
    destination: writeAddress(destination),
    ...writeResidencePapers(head),
  }),
}

function identityOf({ identityKind: kind, personalId, oldIdNumber, passportNumber }: Form['person']) {
  return { kind, number: personalId ?? oldIdNumber ?? passportNumber ?? '' }
}
