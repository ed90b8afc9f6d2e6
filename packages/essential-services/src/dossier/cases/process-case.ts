import type { DossierStatus } from '@lienthong/sdk-dvc'
import { ServiceError } from '../../api/service-error.ts'
import type { WriteSupplement } from '../../service/filing.ts'
import type { RunningProcess, ServiceProcesses } from '../ports.ts'
import type { ServiceCase } from '../service-case.ts'

/** A joint procedure in the hands of the engine. `input` is absent for one that is only followed. */
export function processCase(
  processes: ServiceProcesses,
  key: string,
  options: {
    readonly kind: string
    readonly input?: object
    readonly writeSupplement: WriteSupplement<object>
  },
): ServiceCase {
  return {
    async file() {
      if (options.input === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'file' })
      await processes.start(options.kind, key, options.input as never)
      return {}
    },
    async view() {
      const running = await processes.status(key)
      if (running === undefined) return { dossierCode: key }
      const branches = Object.entries(running.branches).map(([name, { state, why }]) => ({
        name,
        state,
        ...(why !== undefined && { why }),
      }))
      return { dossierCode: key, status: statusOf(running), branches, ...(running.dueAt && { dueAt: running.dueAt }) }
    },
    async result() {
      const running = await processes.status(key)
      const contents = await processes.contents(key)
      if (running === undefined) return { ended: false, papers: [] }
      const results = contents?.results ?? {}
      return { ended: isOver(running), status: statusOf(running), papers: [], data: results }
    },
    async supplement({ submittedAt, documents = [], form }) {
      const data = options.writeSupplement({ documents, form })
      await processes.signal(key, { type: 'supplement', id: `supplement ${submittedAt}`, data })
    },
    async withdraw({ reason, at }) {
      await processes.signal(key, { type: 'withdraw', id: `withdraw ${at}`, data: { reason } })
    },
  }
}

const over: readonly string[] = ['done', 'refused', 'not-applicable']

/** Every branch has ended: the group is never told to be done while one is open. */
function isOver({ branches }: RunningProcess): boolean {
  return Object.values(branches).every(({ state }) => over.includes(state))
}

/** Branches that tell others and decide nothing: that they are done says nothing of the dossier. */
const telling: readonly string[] = ['joint-service', 'portal']

/** As the process tells the portal: what civil status decided comes first. */
function statusOf(running: RunningProcess): DossierStatus {
  const { registration } = running.branches
  if (registration?.state === 'refused') return 'stopped'
  if (registration?.state === 'not-applicable') return 'withdrawn'
  const deciding = Object.entries(running.branches).filter(([name]) => !telling.includes(name))
  const states = deciding.map(([, { state }]) => state)
  if (isOver(running)) return states.includes('done') ? 'finished' : 'stopped'
  return states.includes('supplement') ? 'supplement-required' : 'processing'
}
