import type { OwnerIdentity, PortalDossier } from '../contract/index.ts'
import type { CheckedDossier } from './portal-dossier.ts'

const kinds = { citizen: '1', business: '2', agency: '3', organisation: '4' } as const
/** Only these two are seen; what stands for a tax code or a passport is not public. */
const identityKinds = { 'personal-id': '1', 'old-id': '2' } as const

type Owner = CheckedDossier['owner']

type OwnerFields = Pick<
  PortalDossier,
  'ChuHoSo' | 'LoaiDoiTuong' | 'MaDoiTuong' | 'TaiKhoanDuocXacThucVoiVNeID' | 'DinhDanhCHS'
>

/** Writes who the dossier belongs to. */
export function writeOwner(owner: Owner): OwnerFields {
  const { name, kind, accountId, verifiedByVneid } = owner
  const identities = identitiesOf(owner)
  return {
    ChuHoSo: name,
    LoaiDoiTuong: kinds[kind],
    ...(accountId !== undefined && { MaDoiTuong: accountId }),
    ...(verifiedByVneid !== undefined && { TaiKhoanDuocXacThucVoiVNeID: verifiedByVneid ? '1' : '0' }),
    // The list may be missing but not empty. One vendor fills it with a made-up number: never do that.
    ...(identities.length > 0 && { DinhDanhCHS: identities }),
  }
}

function identitiesOf({ personalId, identity }: Owner): OwnerIdentity[] {
  const given = [
    personalId === undefined ? undefined : ({ kind: 'personal-id', number: personalId } as const),
    identity,
  ]
  return given
    .filter((one) => one !== undefined)
    .map(({ kind, number }) => ({ LoaiDinhDanh: identityKinds[kind], SoDinhDanh: number }))
}
