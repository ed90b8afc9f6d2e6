/** Health facilities of the mock: made up, in Hà Tĩnh. The account of one is `<code>_BV`. */
export const facilities: Readonly<Record<string, { readonly name: string; readonly closed?: true }>> = {
  '42001': { name: 'Bệnh viện đa khoa tỉnh (giả lập)' },
  '42002': { name: 'Bệnh viện đa khoa khu vực (giả lập)' },
  '42003': { name: 'Trung tâm y tế (giả lập)' },
  '42990': { name: 'Phòng khám đã đóng cửa (giả lập)', closed: true },
}

/** Facility of first registration of everybody in the mock without another story. */
export const homeFacility = '42001'

/** The facility that an account belongs to; `undefined` when its name is not made like that of one. */
export function facilityOf(username: string | null): string | undefined {
  return /^(\d{5})_/.exec(username ?? '')?.[1]
}
