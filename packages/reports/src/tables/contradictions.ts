import type { ReportDossier } from '../dossiers/report-dossier.ts'
import { viNumber } from '../figures/check-sums.ts'
import type { Flag, FlagRule } from '../figures/figure.ts'
import type { ReportingPeriod } from '../period/reporting-period.ts'
import { standingInPeriod } from './standing-in-period.ts'

/** What a dossier cannot say of itself, and what the tables make of it. */
interface Contradiction {
  readonly rule: FlagRule
  readonly table: 'T2' | 'T6'
  readonly en: string
  readonly vi: string
  readonly holds: (dossier: ReportDossier, period: ReportingPeriod) => boolean
  /** Đồng in question. */
  readonly amountVnd?: (dossier: ReportDossier) => number
}

const isNew = ({ receivedAt }: ReportDossier, { from, to }: ReportingPeriod): boolean =>
  receivedAt >= from && receivedAt <= to
const inPeriod = (dossier: ReportDossier, period: ReportingPeriod): boolean =>
  standingInPeriod(dossier, period).length > 0

const contradictions: readonly Contradiction[] = [
  {
    rule: 'missing-end',
    table: 'T2',
    en: 'were returned or withdrawn and nobody says when; they count as done on the day they came, neither early, on time nor overdue',
    vi: 'đã trả lại hoặc rút nhưng không ghi ngày kết thúc; được tính là kết thúc trong ngày tiếp nhận, không xếp vào trước hạn, đúng hạn hay quá hạn',
    holds: (dossier, period) =>
      dossier.returned === true && dossier.finishedAt === undefined && inPeriod(dossier, period),
  },
  {
    rule: 'end-before-reception',
    table: 'T2',
    en: 'were finished before they were received; they count as done on the day they came, neither early, on time nor overdue',
    vi: 'có ngày kết thúc trước ngày tiếp nhận; được tính là kết thúc trong ngày tiếp nhận, không xếp vào trước hạn, đúng hạn hay quá hạn',
    holds: (dossier, period) =>
      dossier.finishedAt !== undefined && dossier.finishedAt < dossier.receivedAt && inPeriod(dossier, period),
  },
  {
    rule: 'due-before-reception',
    table: 'T2',
    en: 'were due before they were received; they count as without a due date',
    vi: 'có ngày hẹn trả trước ngày tiếp nhận; được tính như không có ngày hẹn trả',
    holds: (dossier, period) =>
      dossier.dueAt !== undefined && dossier.dueAt < dossier.receivedAt && inPeriod(dossier, period),
  },
  {
    rule: 'part-paid',
    table: 'T6',
    en: 'paid less than their fee; they do not count as paid, and the amount has what they paid',
    vi: 'mới thanh toán một phần phí, lệ phí; không được tính là đã thanh toán, số tiền vẫn gồm phần đã nộp',
    holds: (dossier, period) => isNew(dossier, period) && isPartPaid(dossier),
    amountVnd: ({ paidOnlineVnd = 0 }) => paidOnlineVnd,
  },
  {
    rule: 'over-paid',
    table: 'T6',
    en: 'paid more than their fee, or had none; the excess is not in the amount',
    vi: 'thanh toán vượt mức phí, lệ phí hoặc không có mức phải nộp; phần vượt không được tính vào số tiền',
    holds: (dossier, period) => isNew(dossier, period) && excessOf(dossier) > 0,
    amountVnd: excessOf,
  },
]

function isPartPaid({ feeVnd = 0, paidOnlineVnd = 0 }: ReportDossier): boolean {
  return paidOnlineVnd > 0 && paidOnlineVnd < feeVnd
}

function excessOf({ feeVnd = 0, paidOnlineVnd = 0 }: ReportDossier): number {
  return Math.max(0, paidOnlineVnd - feeVnd)
}

/** Finds dossiers that contradict themselves: they are counted as far as they can be, and told of by number. */
export class Contradictions {
  readonly #period: ReportingPeriod
  readonly #found = contradictions.map((contradiction) => ({ contradiction, dossiers: 0, amountVnd: 0 }))

  constructor(period: ReportingPeriod) {
    this.#period = period
  }

  add(dossier: ReportDossier): void {
    for (const found of this.#found) {
      if (!found.contradiction.holds(dossier, this.#period)) continue
      found.dossiers += 1
      found.amountVnd += found.contradiction.amountVnd?.(dossier) ?? 0
    }
  }

  flags(): Flag[] {
    return this.#found.flatMap(({ contradiction, dossiers, amountVnd }) =>
      dossiers === 0 ? [] : [flagOf(contradiction, dossiers, amountVnd)],
    )
  }
}

function flagOf({ rule, table, en, vi, amountVnd }: Contradiction, dossiers: number, sum: number): Flag {
  const [amount, amountVi] = amountVnd === undefined ? ['', ''] : [` (${sum} VND)`, ` (${viNumber(sum)} đồng)`]
  return {
    rule,
    where: table,
    computed: dossiers,
    message: `${table}: ${dossiers} dossiers ${en}${amount}`,
    messageVi: `${table}: ${viNumber(dossiers)} hồ sơ ${vi}${amountVi}`,
  }
}
