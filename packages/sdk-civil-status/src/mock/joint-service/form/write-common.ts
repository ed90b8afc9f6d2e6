import type { World } from '@lienthong/mock-core'
import type { JointForm } from '../../../contract/index.ts'
import type { Filing } from '../citizens/filing.ts'
import { citizenCard, somebody } from './people.ts'

const ways = { 'one-stop-desk': '0', post: '1', electronic: '2' } as const

/** Writes who filed the dossier. */
export function writeRequester(world: World, { requesterId, relationship, phone }: Filing, at: string) {
  const requester = somebody(world, requesterId)
  return {
    nycHoTen: requester.name,
    nycQuanHe: relationship,
    nycLoaiGiayToTuyThan: citizenCard,
    nycSoGiayToTuyThan: requester.personalId,
    nycNgayCapGiayToTuyThan: `01.01.${Number(at.slice(0, 4)) - 2}`,
    nycNoiCapGiayToTuyThan: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội (mẫu)',
    nycSoDienThoai: phone,
    nycXacThucThongTin: '1',
  } as const
}

/** Writes how the results are to come. */
export function writeDelivery({ delivery, phone }: Filing): NonNullable<JointForm['nhanKetQua']> {
  return {
    hinhThuc: ways[delivery.way],
    ...(delivery.address !== undefined && { diaChi: delivery.address }),
    soDienThoai: phone,
  }
}
