import type { World } from '@lienthong/mock-core'
import { identityKey } from '@lienthong/sdk-core'
import { findEntry } from '../enter/find-entry.ts'
import type { CopySubmission } from '../submissions.ts'
import { unlessWrong, verify, type Decision } from './decision.ts'

/** Decides about copies: there is such an entry, and it is of the person who is named. Pure: it changes nothing. */
export function decideExtractCopy(world: World, { data }: CopySubmission): Decision {
  const entry = findEntry(world, data)
  if (entry === undefined) {
    return unlessWrong(world, [verify('soDangKyTruocDay', 'Không tìm thấy dữ liệu hộ tịch trong CSDL hộ tịch điện tử')])
  }
  const names = entry.names.map(identityKey)
  const isTheirs = names.length === 0 || names.includes(identityKey(data.cbsHoTen))
  return unlessWrong(
    world,
    isTheirs ? [] : [verify('cbsHoTen', 'Họ tên không khớp với dữ liệu trong CSDL hộ tịch điện tử')],
  )
}
