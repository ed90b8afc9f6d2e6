import { dayOf, writeDocument } from '@lienthong/sdk-core'
import { formatAddress, resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { z } from 'zod'
import {
  generation1XmlDocuments,
  zXmlBirthForm,
  zXmlDeathForm,
  zXmlExtractCopyForm,
  zXmlMarriageForm,
  type XmlModule,
} from '../../../contract/index.ts'
import type { CheckedRegistration, RegistrationKind } from '../../civil-status-registration.ts'
import type { CivilStatusAddress, IdentityPaper } from '../../form-parts.ts'
import { flat, type ShapeWriter, type WireForm } from '../../wire/data-shape.ts'
import { writeFormWith } from '../../wire/write-form.ts'

/** The form of each kind, as the contract has it. */
export const formSchemas: Readonly<Record<RegistrationKind, z.ZodType>> = {
  birth: zXmlBirthForm,
  death: zXmlDeathForm,
  marriage: zXmlMarriageForm,
  'extract-copy': zXmlExtractCopyForm,
}

/** The module under which each kind goes; joint ones go by the second generation. */
export const xmlModules = {
  birth: 'KS',
  death: 'KT',
  marriage: 'KH',
  'extract-copy': 'BS',
} as const satisfies Record<RegistrationKind, XmlModule>

/** Writes a dossier as the document that travels in `data`. */
export function writeXmlForm(registration: CheckedRegistration): string {
  return writeDocument({ hoso: xmlFormOf(registration) }, generation1XmlDocuments.RegistrationXml)
}

/** The form of a dossier, one property per element: the flat one, with addresses as text and numbers as those of a card. */
export function xmlFormOf(registration: CheckedRegistration): WireForm {
  const form = writeFormWith(withCards(registration), textual(dayOf(registration.receivedAt)))
  const birthPlace = registration.kind === 'birth' ? registration.child.birthPlace : undefined
  return { ...form, ...(birthPlace && { nksNoiSinhDVHC: birthPlace.provinceCode }) }
}

/** Names of units are those of the day of reception. */
function textual(at: string): ShapeWriter {
  return {
    ...flat,
    address({ detail, communeCode, provinceCode }: CivilStatusAddress) {
      const commune = resolveUnit(communeCode, { level: 'commune', at })
      const province = resolveUnit(provinceCode, { level: 'province', at })
      return formatAddress({ detail, ...(commune && { commune }), ...(province && { province }) })
    },
  }
}

interface Identified {
  readonly personalId?: string | undefined
  readonly paper?: IdentityPaper | undefined
}

/** The form has no field for a personal number but that of the paper: it is told as that of a citizen card. */
function withCards(registration: CheckedRegistration): CheckedRegistration {
  const people = Object.entries(registration).map(([field, value]: [string, unknown]) => [
    field,
    typeof value === 'object' && value !== null && 'personalId' in value ? withCard(value as Identified) : value,
  ])
  // The deceased keeps the number: that form knows no other way.
  return { ...registration, ...(Object.fromEntries(people) as object) }
}

function withCard({ personalId, ...person }: Identified): Identified {
  if (personalId === undefined) return person
  return { ...person, paper: { kind: 'citizen-card', number: personalId } }
}
