import { own, put, type Slice, type World } from '@lienthong/mock-core'
import { bloodGroups, ethnicities, maritalStatuses, religions } from '@lienthong/sdk-core'

/** One row: the mock knows code and name only. */
export interface CatalogueRow {
  readonly Ma: string
  readonly Ten: string
}

const names: Readonly<Record<string, string>> = {
  madantoc: 'Dân tộc',
  matongiao: 'Tôn giáo',
  magioitinh: 'Giới tính',
  manhommau: 'Nhóm máu',
  matinhtranghonnhan: 'Tình trạng hôn nhân',
  maquocgia: 'Quốc gia',
  machucdanh: 'Chức danh',
  dokhanvanban: 'Độ khẩn văn bản',
}

const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  madantoc: ethnicities,
  matongiao: religions,
  magioitinh: { '1': 'Nam', '2': 'Nữ' },
  manhommau: bloodGroups,
  matinhtranghonnhan: maritalStatuses,
  maquocgia: { VN: 'Việt Nam' },
}

const added: Slice<Record<string, CatalogueRow[]>> = { key: 'shared-catalogues', initial: () => ({}) }

/** The catalogues the mock has. */
export const catalogueHeads = Object.entries(names).map(([CategoryCode, CategoryName]) => ({
  CategoryCode,
  CategoryName,
}))

/** The columns of a catalogue; `undefined` when there is none of that code. */
export function columnsOf(code: string) {
  if (!Object.hasOwn(names, code)) return undefined
  return [
    { PropertyCode: 'Ma', PropertyName: 'Mã', PropertyType: 'string' },
    { PropertyCode: 'Ten', PropertyName: 'Tên', PropertyType: 'string' },
  ]
}

/** The rows of a catalogue, those that were added last; `undefined` when there is none of that code. */
export function rowsOf(world: World, code: string): CatalogueRow[] | undefined {
  if (!Object.hasOwn(names, code)) return undefined
  const given = Object.entries(own(lists, code) ?? {}).map(([Ma, Ten]) => ({ Ma, Ten }))
  return [...given, ...(own(world.slice(added), code) ?? [])]
}

/** Adds rows to a catalogue. */
export function addRows(world: World, code: string, rows: readonly CatalogueRow[]): void {
  put(world.slice(added), code, [...(own(world.slice(added), code) ?? []), ...rows])
}
