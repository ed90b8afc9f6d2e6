import { dayOf, readWireDate, readWirePartialDate, readWireTime, type PlainDate } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'

const days = new Set(['tuNgay', 'denNgay', 'thoiHan', 'ngay'])
const times = new Set(['ngayNop', 'ngayBoSung', 'ngayRut', 'den', 'di'])

/** The day of a dossier; `undefined` when there is no such day. Forms are judged by it, not by the clock of the world. */
export function dayOfForm(ngayNop: string): PlainDate | undefined {
  const at = readWireTime(ngayNop, 'dd/MM/yyyy HH:mm:ss')
  return at && dayOf(at)
}

/** Paths of what the contract cannot refuse: days that do not exist, births to come, blank texts, units out of force. */
export function faultsIn(form: object, day: PlainDate): string[] {
  return Object.entries(form).flatMap(([key, value]) => faultsAt(key, value as unknown, day))
}

function faultsAt(path: string, value: unknown, day: PlainDate): string[] {
  if (typeof value === 'string') return isGood(path.replace(/^.*\./, ''), value, day) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, child]) => faultsAt(`${path}.${key}`, child as unknown, day))
  return [...inside, ...unitFaults(path, value, day)]
}

function isGood(field: string, text: string, day: PlainDate): boolean {
  if (days.has(field)) return readWireDate(text, 'dd/MM/yyyy') !== undefined
  if (times.has(field)) return readWireTime(text, 'dd/MM/yyyy HH:mm:ss') !== undefined
  if (field !== 'ngaySinh') return text.trim() !== ''
  const birthDate = readWirePartialDate(text, '/')
  return birthDate !== undefined && birthDate <= day.slice(0, birthDate.length)
}

function unitFaults(path: string, value: object, at: PlainDate): string[] {
  const { maTinh, maXa } = value as { maTinh?: unknown; maXa?: unknown }
  if (typeof maTinh !== 'string' || typeof maXa !== 'string') return []
  if (resolveUnit(maTinh, { level: 'province', at }) === undefined) return [`${path}.maTinh`]
  return resolveUnit(maXa, { level: 'commune', at })?.provinceCode === maTinh ? [] : [`${path}.maXa`]
}

/** Whether a commune is in force on a day. */
export function isCommune(code: string, at: PlainDate): boolean {
  return resolveUnit(code, { level: 'commune', at }) !== undefined
}
