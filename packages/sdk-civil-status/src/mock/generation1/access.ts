import { definePolicy, type World } from '@lienthong/mock-core'
import { z } from 'zod'

/**
 * What the system says before it looks at a question. Set it for all by `PUT /__admin/v1/policies/civil-status-generation1`, for
 * questions about one dossier by `…/{dossierCode}`. How dossiers are decided is the policy of `civil-status`.
 */
export const accessPolicy = definePolicy(
  'civil-status-generation1',
  z.strictObject({
    /** `100` not signed in, `101` address not allowed, `108` province of the account unknown, where a question needs one. */
    refuseWith: z.enum(['nothing', '100', '101', '108']).default('nothing'),
  }),
)

const texts = {
  '100': 'AUTHEN_ERROR - Mã xác thực không chính xác',
  '101': 'IP_DISALLOWED - Địa chỉ IP không được phép truy cập',
  '106': 'AGENCY_ID_INCORRECT - Mã đơn vị không chính xác',
  '108': 'PROVINCE_ID_INCORRECT - Mã tỉnh không chính xác',
  '200': 'RECORD_UNCOMPLETE - Hồ sơ chưa hoàn thành đăng ký',
  '201': 'RECORD_NOT_FOUND - Hồ sơ không tồn tại, đề nghị xem lại số phiếu tiếp nhận',
  '302': 'DATA_TYPE_INVALID - Loại dữ liệu danh mục không hợp lệ',
  '500': 'DATA_INCORRECT',
} as const

/** A code with which a question is refused. */
export type RefusalCode = keyof typeof texts

/** The answer to a question that is refused. */
export function refused(errorCode: RefusalCode, text: string = texts[errorCode]) {
  return { status: '0' as const, statusDescription: 'Thất bại', errorCode, errorDescription: text }
}

/** What the policy has for a question; `undefined` when it is looked at. */
export function turnedAway(
  world: World,
  { dossierCode = '', ofProvince = false }: { readonly dossierCode?: string; readonly ofProvince?: boolean } = {},
) {
  const { refuseWith } = accessPolicy.of(world, dossierCode)
  if (refuseWith === 'nothing' || (refuseWith === '108' && !ofProvince)) return undefined
  return refused(refuseWith)
}

/** The envelope of an answered question. */
export const done = { status: '1', statusDescription: 'Thành công', errorCode: null, errorDescription: null } as const
