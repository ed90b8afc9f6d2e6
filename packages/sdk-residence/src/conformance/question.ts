import { type TargetPerson } from '@lienthong/conformance'
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
    ngayThangNam: birthDate.replaceAll('-', ''),
  }
}

/** The form of a name on the wire, written here by hand and not taken from the client. */
function plain(name: string): string {
  return name
    .replace(/[đĐ]/g, 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toUpperCase()
}
