import type { OwnerIdentity, PortalDossier } from '../contract/index.ts'
import type { CheckedDossier } from './portal-dossier.ts'
import { wireCodes } from './wire-codes.ts'

type Owner = CheckedDossier['owner']

type OwnerFields = Pick<
  PortalDossier,
  'ChuHoSo' | 'SoGiayToChuHoSo' | 'LoaiDoiTuong' | 'MaDoiTuong' | 'TaiKhoanDuocXacThucVoiVNeID' | 'DinhDanhCHS'
>

/** Writes who the dossier belongs to. */
export function writeOwner(owner: Owner): OwnerFields {
  const { name, kind, paperNumber, accountId, verifiedByVneid } = owner
  const identities = identitiesOf(owner)
  return {
    ChuHoSo: name,
    ...(paperNumber !== undefined && { SoGiayToChuHoSo: paperNumber }),
    LoaiDoiTuong: wireCodes.ownerKind[kind],
    ...(accountId !== undefined && { MaDoiTuong: accountId }),
    ...(verifiedByVneid !== undefined && { TaiKhoanDuocXacThucVoiVNeID: verifiedByVneid ? '1' : '0' }),
    // The list may be missing but not empty. One vendor fills it with a made-up number: never do that.
    ...(identities.length > 0 && { DinhDanhCHS: identities }),
  }
}

function identitiesOf({ personalId, identity }: Owner): OwnerIdentity[] {
  const short = personalId === undefined ? [] : [{ kind: 'personal-id', number: personalId } as const]
  return [...short, ...(identity === undefined ? [] : [identity])].map((one) => ({
    LoaiDinhDanh: one.kind === 'portal-code' ? one.code : wireCodes.identityKind[one.kind],
    SoDinhDanh: one.number,
  }))
}
