import { z } from 'zod'
import { choice } from '../form/choice.ts'
import { field, fieldWhen } from '../form/field.ts'
import { address } from '../form/parts.ts'
import { day, decimal, partialDay, personalId, text, yesNo } from '../form/scalars.ts'
import { sex } from '../form/choice.ts'
import type { DossierHead } from '../service/filing.ts'

/** Groups of form CT01, which several residence services share. */

/** What somebody is to the head of the household. */
export const householdRelation = () =>
  choice({
    head: ['Chủ hộ', 'Head'],
    spouse: ['Vợ, chồng', 'Spouse'],
    child: ['Con', 'Child'],
    parent: ['Cha, mẹ', 'Parent'],
    sibling: ['Anh, chị, em ruột', 'Sibling'],
    grandparent: ['Ông, bà', 'Grandparent'],
    grandchild: ['Cháu', 'Grandchild'],
    other: ['Quan hệ khác', 'Other'],
  })

/** Somebody who changes residence together with the applicant. */
export const householdMember = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    personalId: field(personalId(), 'Số định danh cá nhân', 'Personal number'),
    birthDate: field(partialDay(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    sex: field(sex().optional(), 'Giới tính', 'Sex'),
    relationship: field(householdRelation(), 'Quan hệ với chủ hộ', 'Relation to the head'),
  })

/** An opinion of form CT01. */
export const consent = () =>
  z.strictObject({
    agrees: field(yesNo(), 'Đồng ý', 'Agrees'),
    by: field(
      choice({ signature: ['Ký tên', 'Signature'], vneid: ['Xác nhận qua VNeID', 'Confirmed in VNeID'] }),
      'Hình thức',
      'How',
    ),
    on: field(day(), 'Ngày', 'Day'),
    personalId: field(personalId().optional(), 'Số định danh của người cho ý kiến', 'Personal number of who says so'),
  })

/** The home that is registered, and by what right. */
export const home = () =>
  z.strictObject({
    kind: field(
      choice({
        own: ['Chỗ ở thuộc sở hữu của mình', 'Own home'],
        'with-family': ['Về ở với người thân', 'With family'],
        rented: ['Thuê, mượn, ở nhờ', 'Rented, lent'],
        'social-facility': ['Cơ sở trợ giúp xã hội', 'Social facility'],
        religious: ['Cơ sở tôn giáo, tín ngưỡng', 'Religious place'],
        vehicle: ['Phương tiện lưu động', 'Vehicle or vessel'],
        barracks: ['Đơn vị đóng quân', 'Barracks'],
      }),
      'Trường hợp đăng ký',
      'Kind of home',
    ),
    address: field(address(), 'Địa chỉ chỗ ở', 'Address'),
    ownerId: fieldWhen(
      { field: 'kind', is: ['with-family', 'rented'] },
      personalId().optional(),
      'Số định danh của chủ sở hữu',
      'Personal number of the owner',
    ),
    squareMetresEach: fieldWhen(
      { field: 'kind', is: ['rented'] },
      decimal(0, 100_000),
      'Diện tích bình quân mỗi người (m²)',
      'Square metres for each person',
    ),
  })

/** Writes an applicant for the residence procedures. */
export function writeResidenceApplicant(applicant: {
  readonly name: string
  readonly personalId: string
  readonly birthDate: string
  readonly sex?: 'male' | 'female' | undefined
  readonly phone: string
  readonly email?: string | undefined
}) {
  const { name, personalId: number, birthDate, sex: given, phone, email } = applicant
  return {
    name,
    personalId: number,
    birthDate,
    phone,
    ...(given !== undefined && { sex: given }),
    ...(email !== undefined && { email }),
  }
}

/** Writes a home for the residence procedures, which know two tiers only. */
export function writeHome(form: z.output<ReturnType<typeof home>>) {
  const { kind, address: place, ownerId, squareMetresEach } = form
  const { provinceCode, communeCode, detail } = place
  return {
    kind,
    address: { provinceCode, communeCode, detail },
    ...(ownerId !== undefined && { ownerId }),
    ...(squareMetresEach !== undefined && { squareMetresEach }),
  }
}

/** What every residence dossier begins with. A residence dossier comes in at the desk, online or by post. */
export function writeResidenceHead(head: DossierHead) {
  const { dossierCode, submittedAt, channel, agencyCode } = head
  return { dossierCode, submittedAt, channel: channel === 'other' ? ('desk' as const) : channel, agencyCode }
}

type ResidencePaperKind =
  | 'home'
  | 'kinship'
  | 'rental-contract'
  | 'floor-space'
  | 'facility-confirmation'
  | 'head-consent'
  | 'owner-consent'
  | 'parent-consent'
  | 'supervisor-approval'
  | 'old-id-card'

const residencePapers: readonly string[] = [
  'home',
  'kinship',
  'rental-contract',
  'floor-space',
  'facility-confirmation',
  'head-consent',
  'owner-consent',
  'parent-consent',
  'supervisor-approval',
  'old-id-card',
] satisfies ResidencePaperKind[]

/** Papers as the residence procedures name them; a paper they have no kind for is `other`. */
export function writeResidencePapers({ documents = [] }: DossierHead) {
  const papers = documents.map(({ id, name, url, sha256 }) => ({
    kind: (residencePapers.includes(id) ? id : 'other') as ResidencePaperKind | 'other',
    name,
    url,
    sha256,
  }))
  return papers.length === 0 ? {} : { documents: papers }
}
