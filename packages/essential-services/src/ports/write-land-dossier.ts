import { dayOf, type Instant } from '@lienthong/sdk-core'
import { formatAddress, resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { CheckedFormOf } from '../form/define-form.ts'
import type { landHolderChangeForm } from '../services/land-holder-change/form.ts'
import { homeOf } from '../services/write-civil-status.ts'

type Form = CheckedFormOf<typeof landHolderChangeForm>

/** Writes what the wire of the land office has fields for. */
export function writeLandDossier({ applicant, parcel }: Form, receivedAt: Instant) {
  const { provinceCode, districtCode, communeCode, detail } = parcel.address
  const { name, personalId, phone, email } = applicant
  return {
    provinceCode,
    ...(districtCode !== undefined && { districtCode }),
    communeCode,
    address: detail,
    applicant: {
      name,
      paperNumber: personalId,
      address: inOneLine(homeOf(applicant), receivedAt),
      phone,
      ...(email !== undefined && { email }),
    },
    parcels: [
      {
        number: parcel.number,
        mapSheet: parcel.sheet,
        ...(parcel.squareMetres !== undefined && { areaM2: parcel.squareMetres }),
        address: detail,
      },
    ],
  }
}

/** No codes stand beside this address: the units are written out. */
function inOneLine({ provinceCode, districtCode, communeCode, detail }: ReturnType<typeof homeOf>, at: Instant) {
  const day = dayOf(at)
  const commune = resolveUnit(communeCode, { level: 'commune', at: day })
  const district = districtCode === undefined ? undefined : resolveUnit(districtCode, { level: 'district', at: day })
  const province = resolveUnit(provinceCode, { level: 'province', at: day })
  const units = { ...(commune && { commune }), ...(district && { district }), ...(province && { province }) }
  return formatAddress({ detail, ...units }).slice(0, 500)
}
