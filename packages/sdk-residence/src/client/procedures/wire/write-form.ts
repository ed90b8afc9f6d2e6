import { nationalPhone, sexCode, writeWireDate, writeWirePartialDate, writeWireTime } from '@lienthong/sdk-core'
import type { Instant, PartialDate, PlainDate, Sex } from '@lienthong/sdk-core'
import type { z } from 'zod'
import type {
  ProcedureAddress,
  ProcedureApplicant,
  ProcedureConsent,
  ProcedureConsents,
  ProcedureDocument,
  ProcedureDossier,
  ProcedureHead,
  ProcedureHousing,
  ProcedureMember,
  ProcedureSex,
} from '../../../contract/index.ts'
import type { zConsents, zDocuments } from '../input/evidence.ts'
import type { zHome, zPlace } from '../input/home.ts'
import type { zApplicant, zMember, zNamed } from '../input/people.ts'
import { channels, consentForms, documentKinds, homeKinds, relationships } from './codes.ts'

/** The head of a form, with the code of its procedure. */
export function writeDossier(
  dossier: {
    readonly dossierCode: string
    readonly channel: keyof typeof channels
    readonly agencyCode: string
    readonly submittedAt: Instant
  },
  procedure: { readonly code: string },
): ProcedureDossier {
  return {
    maHoSo: dossier.dossierCode,
    maThuTuc: procedure.code,
    kenhThucHien: channels[dossier.channel],
    ngayNop: writeTime(dossier.submittedAt),
    coQuanTiepNhan: dossier.agencyCode,
  }
}

/** Who hands in. */
export function writeApplicant(applicant: z.output<typeof zApplicant>): ProcedureApplicant {
  return {
    ...writeNamed(applicant),
    ngaySinh: writeBirth(applicant.birthDate),
    ...writeSex(applicant.sex),
    ...writePhone(applicant.phone),
    ...(applicant.email !== undefined && { email: applicant.email }),
  }
}

/** Somebody who moves together with the applicant. */
export function writeMember(member: z.output<typeof zMember>): ProcedureMember {
  return {
    ...writeNamed(member),
    ngaySinh: writeBirth(member.birthDate),
    ...writeSex(member.sex),
    quanHeVoiChuHo: relationships[member.relationship],
  }
}

/** Somebody by name and number. */
export function writeNamed({ name, personalId }: z.output<typeof zNamed>): ProcedureHead {
  return { hoTen: name, soDinhDanh: personalId }
}

/** A place. */
export function writePlace({ provinceCode, communeCode, detail }: z.output<typeof zPlace>): ProcedureAddress {
  return { maTinh: provinceCode, maXa: communeCode, chiTiet: detail }
}

/** The home that is registered. */
export function writeHome({ kind, address, ownerId, squareMetresEach }: z.output<typeof zHome>): ProcedureHousing {
  return {
    truongHop: homeKinds[kind],
    diaChi: writePlace(address),
    ...(ownerId !== undefined && { soDinhDanhChuSoHuu: ownerId }),
    ...(squareMetresEach !== undefined && { dienTichBinhQuan: squareMetresEach }),
  }
}

/** Consents and papers; what was not given is not sent. */
export function writeEvidence(given: {
  readonly consents?: z.output<typeof zConsents> | undefined
  readonly documents?: z.output<typeof zDocuments> | undefined
}): { readonly yKien?: ProcedureConsents; readonly giayTo?: ProcedureDocument[] } {
  const { consents, documents } = given
  return {
    ...(consents && { yKien: writeConsents(consents) }),
    ...(documents && {
      giayTo: documents.map(({ kind, name, url, sha256 }) => ({
        loai: documentKinds[kind],
        ten: name,
        duongDan: url,
        sha256,
      })),
    }),
  }
}

function writeConsents({ householdHead, homeOwner, parent }: z.output<typeof zConsents>): ProcedureConsents {
  return {
    ...(householdHead && { chuHo: writeConsent(householdHead) }),
    ...(homeOwner && { chuSoHuu: writeConsent(homeOwner) }),
    ...(parent && { chaMeGiamHo: writeConsent(parent) }),
  }
}

type Consent = NonNullable<z.output<typeof zConsents>['homeOwner']>

function writeConsent({ agrees, by, on, personalId }: Consent): ProcedureConsent {
  const who = personalId === undefined ? {} : { soDinhDanh: personalId }
  return { dongY: agrees, hinhThuc: consentForms[by], ngay: writeDay(on), ...who }
}

/** A day on this wire. */
export function writeDay(day: PlainDate): string {
  return writeWireDate(day, 'dd/MM/yyyy')
}

/** A time on this wire. */
export function writeTime(time: Instant): string {
  return writeWireTime(time, 'dd/MM/yyyy HH:mm:ss')
}

/** A birth date on this wire. */
export function writeBirth(birthDate: PartialDate): string {
  return writeWirePartialDate(birthDate, '/')
}

/** A sex, when it was given. */
export function writeSex(sex: Sex | undefined): { readonly gioiTinh?: ProcedureSex } {
  return sex === undefined ? {} : { gioiTinh: sexCode('civil-status', sex) as ProcedureSex }
}

/** A telephone number, when it was given. */
export function writePhone(phone: string | undefined): { readonly soDienThoai?: string } {
  return phone === undefined ? {} : { soDienThoai: nationalPhone(phone) }
}
