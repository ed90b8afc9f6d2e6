import type { BranchDefinition } from '../../process/define-process.ts'
import type { StepContext } from '../../process/step-context.ts'
import { done, failed, notApplicable, refused, supplement, wait, type StepResult } from '../../process/step-result.ts'
import type { ResolvedJointOptions } from '../joint-options.ts'
import type { JointSystems } from '../joint-systems.ts'
import { nothingSent, withSupplement, zJointSupplement, type AgencyData } from './agency-data.ts'
import type { AgencyDesk } from './agency-desk.ts'
import { answeredOnPaper } from './paper-answer.ts'
import { afterRefusal, isRefundOpen, refundGiven } from './refund.ts'
import type { Standing } from './standing.ts'

/** What an agency branch is made with. */
export interface AgencyTools {
  readonly systems: JointSystems
  readonly options: ResolvedJointOptions
}

/** Signals that a branch of an agency hears. */
export const agencySignals = ['supplement', 'withdraw', 'paper-answer', 'refunded'] as const

/** The step of a branch in which an agency works: hand in, ask, supplement, remind, take back. */
export function agencyStep<Input>(desk: AgencyDesk<Input>, tools: AgencyTools): BranchDefinition<Input>['step'] {
  return async (context) => {
    const data = { ...nothingSent, ...(context.data as AgencyData | undefined) }
    if (context.received !== undefined) return heard(desk, context, data, tools)
    if (isRefundOpen(data)) return afterRefusal(context, data, desk.fee?.(context.input), tools.systems)
    const decided = data.sent ? undefined : desk.applies?.(context, data)
    if (decided !== undefined) return decided
    return settle(await proceed(desk, context, data), desk, context, { ...data, sent: true }, tools)
  }
}

/** Hands in what is not handed in, and asks for the rest. After an unknown outcome it looks before it writes. */
async function proceed<Input>(
  desk: AgencyDesk<Input>,
  context: StepContext<Input>,
  data: AgencyData,
): Promise<Standing> {
  const standing = data.sent || context.lastOutcome === 'unknown' ? await desk.ask(context, data) : undefined
  // Asked for once more is no sign that the last supplement came in.
  const isAnswer =
    standing !== undefined && standing.kind !== 'unknown' && (data.sent || standing.kind !== 'supplement')
  return isAnswer ? standing : desk.submit(context, data)
}

async function heard<Input>(
  desk: AgencyDesk<Input>,
  context: StepContext<Input>,
  data: AgencyData,
  tools: AgencyTools,
): Promise<StepResult> {
  const { received } = context
  switch (received?.type) {
    case 'supplement':
      return supplemented(desk, context, data, tools)
    case 'withdraw':
      return withdrawn(desk, context, data, tools)
    case 'paper-answer':
      return answeredOnPaper(received)
    case 'refunded':
      return refundGiven(data)
    default:
      if (received !== undefined && desk.correct !== undefined) return desk.correct(context, data, received)
      return settle(await desk.ask(context, data), desk, context, data, tools)
  }
}

async function supplemented<Input>(
  desk: AgencyDesk<Input>,
  context: StepContext<Input>,
  data: AgencyData,
  tools: AgencyTools,
): Promise<StepResult> {
  const brought = zJointSupplement.safeParse(context.received?.data ?? {})
  if (!brought.success) return failed('SUPPLEMENT_INVALID')
  const changed = withSupplement(data, brought.data)
  const decided = desk.applies?.(context, changed)
  if (decided !== undefined) return decided
  const before = context.lastOutcome === 'unknown' ? await desk.ask(context, changed) : undefined
  const isTaken = before !== undefined && before.kind !== 'supplement' && before.kind !== 'unknown'
  const standing = isTaken ? before : await (desk.supplement ?? desk.submit).call(desk, context, changed)
  return settle(standing, desk, context, { ...changed, sent: true }, tools)
}

/** Nothing of it is undone that an agency has done: what cannot be taken back any more goes on to its end. */
async function withdrawn<Input>(
  desk: AgencyDesk<Input>,
  context: StepContext<Input>,
  data: AgencyData,
  tools: AgencyTools,
): Promise<StepResult> {
  const { received } = context
  if (!data.sent && context.lastOutcome !== 'unknown') return notApplicable('WITHDRAWN')
  const standing = await desk.ask(context, data)
  if (standing.kind === 'unknown') return notApplicable('WITHDRAWN')
  const isOpen = standing.kind === 'open' || standing.kind === 'supplement' || standing.kind === 'not-yet'
  const hasLet = isOpen && received !== undefined && (await desk.withdraw?.(context, received.at)) === 'withdrawn'
  if (hasLet) return notApplicable('WITHDRAWN')
  return settle(standing, desk, context, { ...data, sent: true, withdrawalTooLate: true }, tools)
}

const hour = 3_600_000

function settle<Input>(
  standing: Standing,
  desk: AgencyDesk<Input>,
  context: StepContext<Input>,
  data: AgencyData,
  tools: AgencyTools,
): StepResult | Promise<StepResult> {
  const { pollMs } = tools.options
  switch (standing.kind) {
    case 'done':
      return done(data.withdrawalTooLate ? { ...standing.result, withdrawalTooLate: true } : standing.result)
    case 'refused':
      return refuse(standing.problem, desk, context, data, tools)
    case 'not-applicable':
      return notApplicable(standing.why)
    case 'supplement': {
      // An agency may clear it up by itself: it is asked now and then, until its own time is over.
      const question = standing.question === undefined ? {} : { question: standing.question }
      return supplement(standing.why, { afterMs: 4 * hour }, { data: { ...data, ...question } })
    }
    case 'unknown':
      return wait({ afterMs: pollMs }, 'NOT_FOUND', { data: { ...data, sent: false } })
    case 'not-yet':
      return wait({ afterMs: pollMs }, standing.why, { data: { ...data, sent: false, asked: data.asked + 1 } })
    case 'open':
      return context.overdue ? remind(desk, context, data, tools) : open(standing.why, data, pollMs)
  }
}

/** The longer an agency takes, the less often it is asked. */
function open(why = 'RESULT_PENDING', data: AgencyData, pollMs: number): StepResult {
  const afterMs = Math.min(pollMs * 2 ** Math.min(Math.max(data.asked - 1, 0), 5), 4 * hour)
  return wait({ afterMs: Math.max(afterMs, pollMs) }, why, { data: { ...data, asked: data.asked + 1 } })
}

function refuse<Input>(
  problem: Extract<Standing, { readonly kind: 'refused' }>['problem'],
  desk: AgencyDesk<Input>,
  context: StepContext<Input>,
  data: AgencyData,
  { systems }: AgencyTools,
): StepResult | Promise<StepResult> {
  const fee = desk.fee?.(context.input)
  if (fee === undefined) return refused(problem)
  const refusal = typeof problem === 'string' ? problem : problem.code
  return afterRefusal(context, { ...data, refusal, refund: 'owed' }, fee, systems)
}

/** Silent beyond the limit: handed in once more, so often; then a person has to write a letter. */
async function remind<Input>(
  desk: AgencyDesk<Input>,
  context: StepContext<Input>,
  data: AgencyData,
  { options }: AgencyTools,
): Promise<StepResult> {
  // An operator who lets it go on wants it to be tried again.
  const reminders = context.cause === 'redrive' ? 0 : data.reminders
  if (reminders >= options.reminders) return failed('AGENCY_SILENT')
  const standing = await desk.submit(context, data)
  if (standing.kind === 'done') return done(standing.result)
  return wait({ workingDays: 1 }, 'REMINDED', { data: { ...data, reminders: reminders + 1 } })
}
