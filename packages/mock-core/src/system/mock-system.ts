import type { CastRow } from '../world/cast-people.ts'
import type { MockGateway } from '../gateways/mock-gateway.ts'
import type { World } from '../world/world.ts'
import type { MockOperation } from './mock-operation.ts'
import type { OfficerAction } from './officer-action.ts'
import type { Policy } from './policy.ts'
import type { RecordView } from './record-view.ts'

/** One national system as a mock: what it answers, through which gateway, and what it does in the world. */
export interface MockSystem {
  readonly name: string
  /** The way to it. Systems behind one gateway name the same object. */
  readonly gateway: MockGateway
  readonly operations: readonly MockOperation[]
  /** Names of people that its cases and readers need; see `World.cast`. */
  readonly personas: readonly string[]
  /** People made for this system's personas. They exist in every system before any of them is seeded. */
  readonly cast?: readonly CastRow[]
  /** What its officers can be told to do, by name: `accept`, `refuse`, `ask-for-supplement`, `complete`, … */
  readonly officerActions?: Readonly<Record<string, OfficerAction>>
  /** How they decide when nobody tells them. */
  readonly policy?: Policy
  /** How its records are read by tests and demonstrations, by name. */
  readonly records?: Readonly<Record<string, RecordView>>
  /** Listens and says what its timers do. Once per world, before anything is seeded. */
  install?(world: World): void
  /** Gives a new world what this system knows of its people. */
  seed?(world: World): void
}
