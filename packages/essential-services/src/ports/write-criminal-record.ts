import { dayOf, fieldProblem, InputError, parseInstant } from '@lienthong/sdk-core'
import type { CheckedFormOf } from '../form/define-form.ts'
import type { criminalRecordForm } from '../services/criminal-record/form.ts'

type Form = CheckedFormOf<typeof criminalRecordForm>
type Address = NonNullable<Form['applicant']['permanentResidence']>

/** Writes the declaration for the fields of the second generation. Papers and access stand beside it. */
export function writeCriminalRecord(form: Form, submittedAt: string) {
  const { certificateKind, confirmBans, purpose, copies, father, mother, spouse, residences = [] } = form
  return {
    receivedOn: dayOf(parseInstant(submittedAt)),
    certificate: certificateKind === 'no-1' ? (1 as const) : (2 as const),
    confirmBan: confirmBans,
    purpose,
    copies,
    person: writePerson(form),
    ...(father && { father }),
    ...(mother && { mother }),
    ...(spouse && { spouse }),
    ...writeMandate(form),
    ...writeConvictions(form),
    residences: residences.map(({ from, until, permanent, temporary, occupation }) => ({
      from,
      to: until,
      place: temporary === undefined ? permanent : `${permanent}; tạm trú: ${temporary}`,
      ...(occupation !== undefined && { job: occupation }),
    })),
  }
}

function writePerson({ applicant, otherName, birthPlace }: Form) {
  const { name, personalId, sex, birthDate, phone, email, permanentResidence, currentResidence } = applicant
  if (sex === undefined) {
    // A rule of the form demands it.
    const fields = [fieldProblem(['applicant', 'sex'], 'required')]
    throw new InputError({ system: 'essential-services', operation: 'submit', fields })
  }
  return {
    name,
    ...(otherName !== undefined && { otherName }),
    personalId,
    sex,
    birthDate,
    // The form has words, not codes.
    birthPlace: { detail: birthPlace },
    phone,
    ...(email !== undefined && { email }),
    ...(permanentResidence && { residence: writePlace(permanentResidence) }),
    ...(currentResidence && { temporaryResidence: writePlace(currentResidence) }),
  }
}

/** Father, mother, spouse and child file without a mandate: who they are stands on the declaration. */
function writeMandate({ filedBy, delegate }: Form) {
  if (filedBy !== 'delegate' || delegate === undefined) return {}
  const { name, personalId, relationship } = delegate
  return { mandated: { name, personalId, ...(relationship !== undefined && { relation: relationship }) } }
}

/** The paper form asks for both in one part, and the wire has one field. */
function writeConvictions({ convictions, bans }: Form) {
  const told = [
    ...(convictions === undefined ? [] : [`Án tích: ${convictions}`]),
    ...(bans === undefined ? [] : [`Cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã: ${bans}`]),
  ]
  return told.length === 0 ? {} : { convictions: told.join('\n') }
}

function writePlace({ provinceCode, districtCode, communeCode, detail }: Address) {
  return { provinceCode, ...(districtCode !== undefined && { districtCode }), communeCode, detail }
}
