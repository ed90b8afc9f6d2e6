import { definePolicy, type World } from '@lienthong/mock-core'
import { addWorkingHours, epochMsOf, InputError } from '@lienthong/sdk-core'
import { z } from 'zod'
import { findRecord, note, statusOf, type JointRecord } from './records.ts'
import { supplement } from './citizens/act.ts'

const acknowledgementTask = 'joint-service:acknowledgement-due'
const supplementTask = 'joint-service:supplement-due'
const citizenTask = 'joint-service:citizen-supplements'

const dayMs = 24 * 60 * 60_000

/** What citizens do when nobody tells them. */
export const citizenPolicy = definePolicy(
  'joint-service',
  z.strictObject({
    /** Whether they answer a request for a supplement by themselves, a day later, with everything put right. */
    supplements: z.enum(['when-told', 'next-day']).default('when-told'),
  }),
)

/** Two working hours for the province to take a dossier over. After the calendar of holidays ends, two hours. */
export function awaitAcknowledgement(world: World, { code, filedAt }: JointRecord): void {
  world.schedule(acknowledgementTask, Math.max(0, acknowledgementDueMs(world, filedAt) - world.clock.now()), code)
}

function acknowledgementDueMs(world: World, filedAt: JointRecord['filedAt']): number {
  try {
    return epochMsOf(addWorkingHours(filedAt, 2))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return world.clock.now() + 2 * 60 * 60_000
  }
}

/** Until its last moment; a citizen who does it by himself is told of the policy. */
export function awaitSupplement(world: World, { code, supplementDueAt, supplementedAt }: JointRecord): void {
  if (supplementDueAt === undefined) return
  const round = supplementedAt.length
  world.schedule(supplementTask, Math.max(0, epochMsOf(supplementDueAt) - world.clock.now()), { code, round })
  if (citizenPolicy.of(world, code).supplements === 'next-day') world.schedule(citizenTask, dayMs, { code, round })
}

/** Says what the timers of this system do. */
export function installLifecycle(world: World): void {
  world.onTask<string>(acknowledgementTask, (code) => {
    const record = findRecord(world, code)
    if (record !== undefined && record.acknowledgedAt === undefined) warn(world, record, 'acknowledgement-late')
  })
  world.onTask<Round>(supplementTask, (round) => {
    const record = stillAsked(world, round)
    if (record !== undefined) warn(world, record, 'supplement-late')
  })
  world.onTask<Round>(citizenTask, (round) => {
    const record = stillAsked(world, round)
    if (record !== undefined) supplement(world, record, {})
  })
}

interface Round {
  readonly code: string
  /** Supplements before this request for one. */
  readonly round: number
}

/** The dossier, if it was neither supplemented nor moved on since. */
function stillAsked(world: World, { code, round }: Round): JointRecord | undefined {
  const record = findRecord(world, code)
  return record !== undefined && statusOf(record) === 2 && record.supplementedAt.length === round ? record : undefined
}

function warn(world: World, record: JointRecord, alert: string): void {
  record.alerts.push(alert)
  // Those of personas wait for somebody to take them up: nobody has to hear that they are late.
  if (record.noted) note(world, record)
}
