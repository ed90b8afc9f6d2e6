import type { CaseContext, TargetPerson } from '@lienthong/conformance'
import type { VerifyCitizenRequest } from '../contract/index.ts'

/** A good question about somebody; a case changes what it is about. */
export function questionAbout(
  { personalId, name, birthDate }: TargetPerson,
  unique: (prefix: string) => string,
): VerifyCitizenRequest {
  return {
    maYeuCau: unique('YC'),
    maDVC: '2.000986',
    maCanBo: 'can-bo-mot-cua',
    soDinhDanh: personalId,
    hoVaTen: plain(name),
    ngayThangNam: compact(birthDate),
  }
}

/** The same by an old number that the target tells of somebody. */
export function questionByOldNumber(
  t: CaseContext,
  person: TargetPerson,
  fact: 'oldIdNumber' | 'olderIdNumber' = 'oldIdNumber',
): VerifyCitizenRequest {
  const { soDinhDanh: _, ...question } = questionAbout(person, t.unique)
  return { ...question, soCMND: t.fact(person, fact) }
}

/** The form of a name on the wire, written here by hand and not taken from the client. */
export function plain(name: string): string {
  return name
    .replace(/[đĐ]/g, 'D')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase()
}

/** `yyyyMMdd`, or `yyyy` where no more than the year can be asked for. */
export function compact(birthDate: string): string {
  return birthDate.length === 'YYYY-MM-DD'.length ? birthDate.replaceAll('-', '') : birthDate.slice(0, 4)
}
