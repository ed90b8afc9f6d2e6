import type { DossierStatus, PortalDossier } from '@lienthong/sdk-dvc'
import type { Dossier } from './dossier.ts'

/** Birth, residence and health-insurance card for a child under six, in one procedure. */
export const procedure = {
  code: '2.000986',
  name: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi',
  fieldCode: 'G15-HT',
  fieldName: 'Hộ tịch',
} as const

/** Who works on dossiers here. */
export const office = 'Trung tâm Phục vụ hành chính công (giả lập)'

/** Where your own store offers result papers to the portal, which comes and fetches them. */
const store = 'https://ket-qua.mot-cua.example.invalid'

/** The birth certificate in your store. Put the file there first: what the registration returned as `certificatePdf`. */
export function certificateOf({ registration }: Dossier): NonNullable<PortalDossier['results']>[number] {
  return { title: 'Giấy khai sinh', resultCode: 'KQ.G15.000031', url: `${store}/${registration.dossierCode}.pdf` }
}

/** The dossier as the national portal wants it. */
export function portalDossier(
  dossier: Dossier,
  status: DossierStatus,
  results: PortalDossier['results'] = [],
): PortalDossier {
  const { registration, filing } = dossier
  const { dossierCode, requester, receivedAt } = registration
  return {
    code: dossierCode,
    procedure,
    channel: filing.channel,
    owner: { name: requester.name, personalId: requester.personalId, verifiedByVneid: filing.verifiedByVneid },
    ...(requester.phone !== undefined && { phone: requester.phone }),
    // No name of the child here: a summary is shown in lists.
    summary: 'Đăng ký khai sinh liên thông',
    submittedAt: receivedAt,
    receivedAt,
    status,
    processingUnit: office,
    // An update replaces the whole dossier at the portal.
    results,
  }
}
