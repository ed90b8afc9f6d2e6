import { readRegister, type RegisterDossier, type Store, type ToldState } from '@lienthong/dossier-engine'
import type { Clock, PlainDate } from '@lienthong/sdk-core'
import { viNumber } from '../figures/check-sums.ts'
import type { Flag } from '../figures/figure.ts'
import { dayIn } from './day-in.ts'
import { servicePlacer, type PublishedProcedure } from './place-service.ts'
import type { ReportDossier } from './report-dossier.ts'
import type { RowSource } from './row-source.ts'

/** What the engine's store does not know by itself. */
export interface RegisterRowsOptions {
  /** Who published the procedures, for dossiers whose events do not say so: a code alone is no key. Default none. */
  readonly procedures?: readonly PublishedProcedure[]
  /** Says what lies in the future: a dossier of then belongs to no service yet. Default the machine's clock. */
  readonly clock?: Clock
}

type Status = ToldState['status']

/** States that end a dossier that was received (as the on-time metric of Decision 766 has it), and those that give it back. */
const ends: ReadonlySet<Status> = new Set(['withdrawn', 'stopped', 'finished', 'returned'])
const givesBack: ReadonlySet<Status> = new Set(['withdrawn', 'stopped'])
/** States that a dossier has only after it was received. */
const afterReception: ReadonlySet<Status> = new Set(['received', 'processing', 'stopped', 'finished', 'returned'])

/** Why a dossier of the store is in no table. */
const reasons = {
  emptied: {
    vi: 'đã bị xóa nội dung theo thời hạn lưu (purge)',
    en: 'were emptied by purge',
  },
  'without-dossier': { vi: 'chỉ có các bước xử lý, không có hồ sơ', en: 'have steps only, and no dossier' },
  'not-received': { vi: 'chưa được hoặc không được tiếp nhận', en: 'were not received' },
  'without-end': { vi: 'đã kết thúc nhưng không ghi thời điểm', en: 'have ended, and nobody said when' },
} as const

type Reason = keyof typeof reasons

/**
 * Reads the dossiers that the sync of the engine was told of as rows of the tables, a page at a time. Nothing personal is read on,
 * and nothing is made up: what the store does not know is a gap, which the report flags, and a dossier that cannot be counted is told
 * of by number.
 *
 * @example
 * const store = await openStore({ folder: './lienthong-data' })
 * const report = await buildReport({ period, today, dossiers: dossierRowsOf(store) })
 */
export function dossierRowsOf(
  store: Store,
  { procedures = [], clock }: RegisterRowsOptions = {},
): RowSource<ReportDossier> {
  const place = servicePlacer(procedures, clock)
  const leftOut = new Map<Reason, number>()
  async function* rows(): AsyncGenerator<ReportDossier> {
    leftOut.clear()
    for await (const told of readRegister(store)) {
      const row = rowOf(told, place)
      if (typeof row === 'string') leftOut.set(row, (leftOut.get(row) ?? 0) + 1)
      else yield row
    }
  }
  return {
    source: 'dossier-engine',
    rows: rows(),
    distinct: true,
    gaps: true,
    flags: () => [...leftOut].map(([reason, count]) => leftOutFlag(reason, count)),
  }
}

function rowOf(told: RegisterDossier, place: ReturnType<typeof servicePlacer>): ReportDossier | Reason {
  const { code, dossier, states, register, emptied } = told
  if (dossier === undefined) return emptied ? 'emptied' : 'without-dossier'
  const status = states.at(-1)?.status ?? 'registered'
  if (!isReceived(states, status)) return 'not-received'
  const finishedAt = ends.has(status) ? endOf(told) : undefined
  if (ends.has(status) && finishedAt === undefined) return 'without-end'
  const receivedAt = dayIn(dossier.receivedAt)
  if (receivedAt === undefined) return 'without-dossier'
  const { agency, decision, service, commune, level, result, paymentFailed } = register
  const { procedure, channel, processingUnit, dueAt, feeVnd, papers } = dossier
  return {
    code,
    service: service ?? place({ code: procedure.code, agency, decision, on: receivedAt }),
    procedureCode: procedure.code,
    field: procedure.fieldName,
    unit: processingUnit,
    commune,
    channel,
    receivedAt,
    dueAt: dayIn(dueAt),
    finishedAt,
    supplemented: states.some((state) => state.status === 'supplement-required'),
    returned: givesBack.has(status),
    feeVnd,
    paidOnlineVnd: paidOf(dossier),
    paymentFailed,
    level,
    result,
    papersDigitised: papers?.digitised,
    reused: papers?.reused,
  }
}

/** A dossier that began as a registration and came no further was never received, whatever day it carries. */
function isReceived(states: readonly ToldState[], status: Status): boolean {
  if (status === 'registered' || status === 'not-received') return false
  return states[0]?.status !== 'registered' || states.some((state) => afterReception.has(state.status))
}

/** The day on which it ended: when it was finished, not when somebody fetched the result. */
function endOf({ dossier, states }: RegisterDossier): PlainDate | undefined {
  const timeOf = (wanted: Status): string | undefined => states.findLast(({ status }) => status === wanted)?.at
  const given = timeOf('withdrawn') ?? timeOf('stopped')
  // The step is of its time; a later event may carry the dossier of somebody who saw no more than its end.
  return dayIn(timeOf('finished') ?? dossier?.finishedAt ?? dossier?.returnedAt ?? timeOf('returned') ?? given)
}

/** The portal is told whether the fees were paid online, and not how much of them. */
function paidOf({ onlinePayment, feeVnd }: NonNullable<RegisterDossier['dossier']>): number | undefined {
  if (onlinePayment === undefined) return undefined
  return onlinePayment === 'national-platform' || onlinePayment === 'province-gateway' ? feeVnd : 0
}

function leftOutFlag(reason: Reason, computed: number): Flag {
  const { vi, en } = reasons[reason]
  return {
    rule: 'not-counted',
    where: `dossiers.${reason}`,
    computed,
    message: `${computed} dossiers of the store ${en}; they are in no table`,
    messageVi: `${viNumber(computed)} hồ sơ trong kho ${vi}; không được tính vào bảng nào`,
  }
}
