/**
 * The last day of the card of a child, written here by hand and not taken from the mock: born until 30 September, that day
 * of the year it turns six; born later, the last day of the month it turns six.
 *
 * @param born - `dd/MM/yyyy`.
 * @source Decree 188/2025/NĐ-CP
 */
export function lastDayOfChildCard(born: string): string {
  const [, month = '', year = ''] = born.split('/')
  const turnsSix = Number(year) + 6
  if (Number(month) <= 9) return `30/09/${turnsSix}`
  // October to December: only November has 30 days.
  return `${month === '11' ? 30 : 31}/${month}/${turnsSix}`
}
