/**
 * Reduces a name to the key the population database is asked with: marks off, đ to D, letters and digits only, capitals.
 *
 * Two people can share a key: it narrows a look-up, it does not prove who somebody is.
 *
 * @source two independent public clients send names in this form (facts: observed)
 * @example identityKey('Nguyễn Thị Hoà') // 'NGUYENTHIHOA'
 */
export function identityKey(name: string): string {
  return (
    name
      // Once before as well: sorting a long run of loose marks, as NFD does, takes time that grows with its square.
      .replace(/\p{M}+/gu, '')
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      // đ has no decomposition; Ð (eth) and Ɖ (African D) look the same and are typed for it.
      .replace(/[đĐðÐɖƉ]/g, 'D')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
  )
}
