import { writeWireDate, writeWirePartialDate, zPartialDate, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { DeclarationForm, ResidencePeriod } from '../../contract/index.ts'

const zRelative = z.strictObject({ name: zText(200), birthDate: zPartialDate.optional() })

/** A proof of identity, with the codes of the first generation. */
const zPaper = z.strictObject({
  kind: z.enum(['passport', 'old-identity-card', 'permanent-residence-card', 'citizen-card']),
  number: zText(50),
  issuedOn: zPlainDate.optional(),
  issuedBy: zText(200).optional(),
})

/** A place with its code in the catalogue of the system (`listCatalogue`). */
const zPlace = z.strictObject({ address: zText(500), regionId: zText(50).optional() })

/** Where the person lived for a time; months or years are enough. */
export const zResidencePeriod = z.strictObject({
  from: zPartialDate,
  to: zPartialDate,
  place: zText(500),
  job: zText(200).optional(),
  workplace: zText(500).optional(),
})

/** The declaration of somebody. */
export const zDeclaration = z.strictObject({
  name: zText(200),
  otherName: zText(200).optional(),
  sex: z.enum(['male', 'female']),
  birthDate: zPartialDate,
  birthPlace: zText(500).optional(),
  nationalityId: zText(50),
  ethnicityId: zText(50).optional(),
  paper: zPaper,
  residence: zPlace.optional(),
  temporaryResidence: zPlace.optional(),
  father: zRelative.optional(),
  mother: zRelative.optional(),
  spouse: zRelative.optional(),
  phone: zText(20),
  email: zText(200).optional(),
  declaredOn: zPlainDate,
  declaredBy: z.enum(['self', 'mandated', 'agency', 'proceedings']),
  requester: z.enum(['citizen', 'foreigner', 'agency', 'proceedings']),
  /** Certificate No. 1, or No. 2, which nobody can be mandated for. */
  certificate: z.union([z.literal(1), z.literal(2)]),
  copies: z.int().min(1).max(100).default(1),
  confirmBan: z.boolean().default(false),
  deliverTo: z.strictObject({ address: zText(500), districtId: zText(50).optional() }).optional(),
  purpose: zText(500).optional(),
  note: zText(1000).optional(),
})

/** The declaration of somebody. */
export type Declaration = z.input<typeof zDeclaration>

const paperKinds = {
  passport: '0',
  'old-identity-card': '1',
  'permanent-residence-card': '2',
  'citizen-card': '3',
} as const
const declarers = { proceedings: '3844', mandated: '3845', self: '3846', agency: '3847' } as const
const requesters = { foreigner: '71', citizen: '72', agency: '73', proceedings: '74' } as const

/** Writes a declaration. */
export function writeDeclaration(form: z.output<typeof zDeclaration>): DeclarationForm {
  const { paper, residence, temporaryResidence, deliverTo, ethnicityId, birthPlace, email, purpose, note } = form
  return {
    fullName: form.name,
    ...(form.otherName !== undefined && { otherName: form.otherName }),
    genderId: form.sex === 'male' ? '1' : '0',
    birthDateStr: writeWirePartialDate(form.birthDate, '/'),
    ...(birthPlace !== undefined && { birthPlace }),
    nationalityId: form.nationalityId,
    ...(ethnicityId !== undefined && { ethnicId: ethnicityId }),
    ...(residence && { residence: residence.address, ...(residence.regionId && { reRegionId: residence.regionId }) }),
    ...(temporaryResidence && {
      residenceTemporary: temporaryResidence.address,
      ...(temporaryResidence.regionId && { rtRegionId: temporaryResidence.regionId }),
    }),
    ...writePaper(paper),
    ...writeRelatives(form),
    phone: form.phone,
    ...(email !== undefined && { email }),
    declareDate: writeWireDate(form.declaredOn, 'dd/MM/yyyy'),
    declareTypeId: declarers[form.declaredBy],
    requestQty: form.copies,
    objectRequestId: requesters[form.requester],
    formType: form.certificate === 1 ? '1' : '2',
    isBanPosition: form.confirmBan ? '1' : '0',
    delivery: deliverTo ? '1' : '0',
    ...(deliverTo && {
      deliveryAddress: deliverTo.address,
      ...(deliverTo.districtId && { deliveryDistrict: deliverTo.districtId }),
    }),
    ...(note !== undefined && { note }),
    ...(purpose !== undefined && { purpose }),
  }
}

/** Writes a proof of identity. */
export function writePaper({ kind, number, issuedOn, issuedBy }: z.output<typeof zPaper>) {
  return {
    idTypeId: paperKinds[kind],
    identifyNo: number,
    ...(issuedOn !== undefined && { idIssueDate: writeWireDate(issuedOn, 'dd/MM/yyyy') }),
    ...(issuedBy !== undefined && { idIssuePlace: issuedBy }),
  }
}

/** Writes where the person lived. */
export function writeResidences(periods: readonly z.output<typeof zResidencePeriod>[]): ResidencePeriod[] {
  return periods.map(({ from, to, place, job, workplace }) => ({
    fromDateStr: writeWirePartialDate(from, '/'),
    toDateStr: writeWirePartialDate(to, '/'),
    residencePlace: place,
    ...(job !== undefined && { jobName: job }),
    ...(workplace !== undefined && { workPlace: workplace }),
  }))
}

function writeRelatives({ father, mother, spouse }: z.output<typeof zDeclaration>) {
  const birth = (relative: z.output<typeof zRelative>) =>
    relative.birthDate === undefined ? undefined : writeWirePartialDate(relative.birthDate, '/')
  return {
    ...(father && { dadName: father.name, ...(father.birthDate && { dadDob: birth(father) ?? '' }) }),
    ...(mother && { momName: mother.name, ...(mother.birthDate && { momDob: birth(mother) ?? '' }) }),
    ...(spouse && { partnerName: spouse.name, ...(spouse.birthDate && { partnerDob: birth(spouse) ?? '' }) }),
  }
}
