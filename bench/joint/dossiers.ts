import { MockAdmin, spawnMockServer } from '@lienthong/mock-server'
import { chanceOf } from '../../examples/joint-procedures/src/chance.ts'
import { connect } from '../../examples/joint-procedures/src/connect.ts'
import { Desk } from '../../examples/joint-procedures/src/desk.ts'
import { Families } from '../../examples/joint-procedures/src/families.ts'
import { jointBirthProcess, type JointBirth, type ProcessDefinition } from '../../packages/dossier-engine/src/index.ts'

/** A joint birth that a citizen has filed. */
export interface Dossier {
  readonly key: string
  readonly input: JointBirth
}

/** A mock server of one contender's own, with dossiers that wait to be worked on. */
export interface Scene {
  readonly admin: MockAdmin
  readonly definition: ProcessDefinition
  readonly dossiers: readonly Dossier[]
  /** Requests sent to national systems, by path. */
  readonly requests: ReadonlyMap<string, number>
  close(): void
}

const households = 300

/** Prepares the same scene each time: the same world, the same births. */
export async function prepareScene(size: number): Promise<Scene> {
  const mocks = await spawnMockServer({ seed: 1, households })
  const admin = new MockAdmin(mocks.url, { timeoutMs: 120_000 })
  await admin.syncClock()
  const chance = chanceOf(1)
  const desk = new Desk(admin, new Families(await admin.people(), chance), 1)
  const dossiers: Dossier[] = []
  for (let at = 0; at < size; at += 1) dossiers.push(await desk.birth())
  const requests = new Map<string, number>()
  const counting = (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    requests.set(pathname, (requests.get(pathname) ?? 0) + 1)
    return fetch(request)
  }
  const definition = jointBirthProcess(connect(await admin.targets(), { clock: admin, fetch: counting }))
  return { admin, definition: definition as ProcessDefinition, dossiers, requests, close: () => mocks.stop() }
}
