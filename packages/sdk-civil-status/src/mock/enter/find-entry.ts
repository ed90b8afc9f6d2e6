import type { World } from '@lienthong/mock-core'
import type { ExtractCopyData, ExtractCopyResult } from '../../contract/index.ts'
import { wireDayOf, type Registered } from './book.ts'

/** An entry that can be copied. */
export interface Entry extends Registered {
  /** Names in it, as the population database has them now; empty when it knows none. */
  readonly names: readonly string[]
}

/** Finds an entry by its place in the book, or by the number of a person in it; `undefined` when there is none. */
export function findEntry(world: World, data: ExtractCopyData): Entry | undefined {
  const { soDangKyTruocDay, quyenSoDangKyTruocDay, noiDangKyTruocDay, cbsSoDDCN } = data
  const acts = actsOf(world, data.loaiBanSao).filter(({ communeCode }) => communeCode === noiDangKyTruocDay)
  const found = soDangKyTruocDay
    ? acts.find(({ number, book }) => number === soDangKyTruocDay && book === (quyenSoDangKyTruocDay ?? book))
    : acts.find(({ people }) => cbsSoDDCN !== undefined && people.includes(cbsSoDDCN))
  if (found === undefined) return undefined
  const names = found.people.flatMap((number) => world.people.find(number)?.name ?? [])
  const { number, book, page, registeredAt } = found
  return { number, book, page, registeredAt, names }
}

/** All entries of one kind, with the numbers of the people in them. */
function actsOf({ graph }: World, loaiBanSao: ExtractCopyData['loaiBanSao']) {
  if (loaiBanSao === '1') return Object.values(graph.births).map((act) => ({ ...act, people: [act.personalId] }))
  if (loaiBanSao === '2') {
    const standing = Object.values(graph.deaths).filter(({ cancelledOn }) => cancelledOn === undefined)
    return standing.map((act) => ({ ...act, people: [act.personalId].filter((number) => number !== undefined) }))
  }
  return Object.values(graph.marriages).map((act) => ({
    ...act,
    people: [act.husbandId, act.wifeId].filter((number) => number !== undefined),
  }))
}

/** Writes copies of an entry. */
export function copyResult(data: ExtractCopyData, entry: Entry): ExtractCopyResult {
  return {
    ngayDangKy: wireDayOf(entry),
    cbsHoTen: data.cbsHoTen,
    cbsNgaySinh: data.cbsNgaySinh ?? null,
    soLuongBanSao: data.soLuongBanSao,
    soDangKy: entry.number,
    quyenSo: entry.book,
    trangSo: entry.page,
  }
}
