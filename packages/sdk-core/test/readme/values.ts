import { identityKey, readInstant, readWireDate, writeWireTime } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'

export const born = readWireDate('28/02/1985', 'dd/MM/yyyy') // '1985-02-28'
export const never = readWireDate('29/02/1985', 'dd/MM/yyyy') // undefined: there was no such day

const received = readInstant('2026-03-02T01:05:00Z')
export const onTheWire = received && writeWireTime(received, 'yyyyMMddHHmmss') // '20260302080500', the clock of Viet Nam

export const key = identityKey('Nguyễn Thị Hoà') // 'NGUYENTHIHOA'
export const commune = resolveUnit('18073', { level: 'commune', at: '2026-03-02' })?.name // 'Phường Thành Sen'
