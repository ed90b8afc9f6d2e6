import { isObject, present, readCode, readFlag, readText, type WireObject } from './read-papers.ts'
import { wireCodes, wordOf } from './wire-codes.ts'

/** Reads who a dossier belongs to. A personal number is put into the short field, as most callers give it. */
export function readOwner(wire: WireObject): unknown {
  const identities = identitiesOf(wire['DinhDanhCHS'])
  const personal = identities.find(({ kind }) => kind === 'personal-id')
  return present({
    kind: readCode(wireCodes.ownerKind, wire['LoaiDoiTuong']),
    name: readText(wire['ChuHoSo']),
    paperNumber: readText(wire['SoGiayToChuHoSo']),
    personalId: personal?.number,
    identity: identities.find((one) => one !== personal),
    accountId: readText(wire['MaDoiTuong']),
    verifiedByVneid: readFlag(wire['TaiKhoanDuocXacThucVoiVNeID']),
  })
}

interface WireIdentity {
  readonly kind: string
  readonly code?: string
  readonly number: string | undefined
}

function identitiesOf(list: unknown): readonly WireIdentity[] {
  if (!Array.isArray(list)) return []
  return list.filter(isObject).map(({ LoaiDinhDanh, SoDinhDanh }) => {
    const code = readText(LoaiDinhDanh)
    const kind = wordOf(wireCodes.identityKind, code)
    const number = readText(SoDinhDanh)
    return kind === undefined ? { kind: 'portal-code', ...(code !== undefined && { code }), number } : { kind, number }
  })
}
