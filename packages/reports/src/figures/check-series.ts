import { dayMonthYear } from '../period/period-title.ts'
import type { Flag } from './figure.ts'

/** One figure of a series of reports: the same count, period after period. */
export interface SeriesPoint {
  /** Last day of the period. */
  readonly to: string
  readonly period: number
  readonly cumulative: number
}

/**
 * Flags what no honest series can show: a cumulative figure that falls, or a period with more than the whole until then.
 *
 * @param today - The day the report is made, `YYYY-MM-DD`: a period may not end after it.
 */
export function checkSeries(where: string, points: readonly SeriesPoint[], today: string): Flag[] {
  const inOrder = [...points].sort((a, b) => (a.to < b.to ? -1 : 1))
  return inOrder.flatMap((point, at) => {
    const before = inOrder[at - 1]
    return [
      ...(point.to > today ? [futureFlag(where, point.to)] : []),
      ...(point.period > point.cumulative
        ? [flag('period-over-cumulative', where, point.cumulative, point.period, 'kỳ lớn hơn luỹ kế')]
        : []),
      ...(before !== undefined && point.cumulative < before.cumulative
        ? [flag('cumulative-falls', where, before.cumulative, point.cumulative, 'luỹ kế giảm so với kỳ trước')]
        : []),
    ]
  })
}

/** Flags a period that has not ended on the day its report is made. */
export function futureFlag(where: string, to: string): Flag {
  return {
    rule: 'in-future',
    where,
    message: `${where}: the period ends on ${to}, after the day of the report`,
    messageVi: `${where === 'report' ? 'Báo cáo' : where}: kỳ báo cáo kết thúc ngày ${dayMonthYear(to)}, sau ngày lập báo cáo`,
  }
}

function flag(
  rule: 'period-over-cumulative' | 'cumulative-falls',
  where: string,
  declared: number,
  computed: number,
  vi: string,
): Flag {
  const difference = computed - declared
  const message = `${where}: ${rule} (${declared}, then ${computed})`
  return { rule, where, declared, computed, difference, message, messageVi: `${where}: ${vi}` }
}
