import { readWireTime } from '@lienthong/sdk-core'
import type { z } from 'zod'

/** Every field of the contract that holds a time, in dossiers, their supplements and their steps. */
const timeFields: ReadonlySet<string> = new Set([
  'NgayTiepNhan',
  'NgayHenTra',
  'NgayTra',
  'NgayKetThucXuLy',
  'NgayTuChoi',
  'NgayNopHoSo',
  'NgayBoSung',
  'NgayTiepNhanBoSung',
  'NgayHenTraTruoc',
  'NgayHenTraMoi',
  'ThoiDiemXuLy',
  'NgayBatDau',
  'NgayKetThucTheoQuyDinh',
  'NgayXuLy',
])

/** Also refuses times that are in no calendar, as a 31st of April: the pattern of the contract sees fourteen digits only. */
export function withExistingTimes<Schema extends z.ZodType>(schema: Schema): z.ZodType {
  return schema.superRefine((request, context) => {
    for (const path of wrongTimes(request, [])) {
      context.addIssue({ code: 'custom', path: [...path], params: { rule: 'format' } })
    }
  })
}

function wrongTimes(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    isWrongTime(key, inner) ? [[...path, key]] : wrongTimes(inner, [...path, key]),
  )
}

function isWrongTime(key: string, value: unknown): boolean {
  return timeFields.has(key) && typeof value === 'string' && value !== '' && !readWireTime(value, 'yyyyMMddHHmmss')
}
