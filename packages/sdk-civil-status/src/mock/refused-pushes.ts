import { own, put, type Slice, type World } from '@lienthong/mock-core'
import { policy, type CivilStatusPolicy } from './policy.ts'

/** How many pushes of a dossier were refused because its policy says so. */
const refusedPushes: Slice<Record<string, number>> = { key: 'civil-status-refused-pushes', initial: () => ({}) }

const texts: Readonly<Record<CivilStatusPolicy['refusalCode'], string>> = {
  '100': 'Không xác thực được tài khoản kết nối',
  '101': 'Địa chỉ IP chưa được cấp phép',
  '106': 'Mã đơn vị không đúng',
  '500': 'Dữ liệu hồ sơ không hợp lệ',
}

/** The refusal that a policy has for this push; `undefined` when it is taken. */
export function refusalOfPush(
  world: World,
  code: string,
): { readonly code: string; readonly text: string } | undefined {
  const { refusePushes, refusalCode, reason } = policy.of(world, code)
  const before = own(world.slice(refusedPushes), code) ?? 0
  if (before >= refusePushes) return undefined
  put(world.slice(refusedPushes), code, before + 1)
  return { code: refusalCode, text: reason ?? texts[refusalCode] }
}
