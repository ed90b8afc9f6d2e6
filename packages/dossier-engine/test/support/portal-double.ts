import { TransportError, ContractError } from '@lienthong/sdk-core'
import type { DossierStatus, FoundDossier, NationalPortalClient, PortalDossier, ProgressStep } from '@lienthong/sdk-dvc'

/** What the next calls of an operation do instead. */
export type Trouble = 'timeout-after' | 'timeout-before' | 'failed' | 'down'

/** A portal in memory that keeps what it is told, doubles and disorder too. */
export class PortalDouble {
  readonly dossiers = new Map<string, { dossier: PortalDossier; status: DossierStatus; steps: ProgressStep[] }>()
  /** Calls in the order they came, as `create A`, `progress A,B`. */
  readonly calls: string[] = []
  readonly creations = new Map<string, number>()
  /** By operation (`find`, `create`, `update`, `progress`), what befalls the calls to come, one after the other. */
  readonly troubles = new Map<string, Trouble[]>()
  /** Dossiers whose data the portal refuses, with a code that no list has. */
  readonly refused = new Set<string>()
  /** Whether a step moves the state of its dossier. */
  stepsMove = true
  isDown = false

  /** The portal as its client; what the sync does not use is not there. */
  get client(): NationalPortalClient {
    const client: Pick<NationalPortalClient, 'findDossier' | 'syncDossier' | 'syncProgress'> = {
      findDossier: (code) => this.#call('find', code, () => this.#find(code)),
      syncDossier: (dossier, as) =>
        this.#call(as === 'new' ? 'create' : 'update', dossier.code, () => {
          this.#keep(dossier, as)
        }),
      syncProgress: (steps) =>
        this.#call('progress', [...new Set(steps.map(({ dossierCode }) => dossierCode))].join(','), () => {
          for (const step of steps) this.#add(step)
        }),
    }
    return client as NationalPortalClient
  }

  statusesOf(code: string): DossierStatus[] {
    return this.dossiers.get(code)?.steps.map(({ status }) => status) ?? []
  }

  async #call<Answer>(operation: string, what: string, work: () => Answer): Promise<Answer> {
    await Promise.resolve()
    const trouble = this.isDown ? 'down' : this.troubles.get(operation)?.shift()
    this.calls.push(`${operation} ${what}`)
    const label = { system: 'dvc', operation }
    if (trouble === 'down') throw new TransportError('CONNECTION_REFUSED', label)
    if (trouble === 'timeout-before') throw new TransportError('TIMEOUT', label)
    // A code that no list has: the portal answered, and nobody knows what it did.
    if (trouble === 'failed') throw new ContractError('UNKNOWN_REFUSAL', { ...label, wireCode: '99' })
    if (operation !== 'find' && what.split(',').some((code) => this.refused.has(code))) {
      throw new ContractError('UNKNOWN_REFUSAL', { ...label, wireCode: '1' })
    }
    const answer = work()
    if (trouble === 'timeout-after') throw new TransportError('TIMEOUT', label)
    return answer
  }

  #find(code: string): FoundDossier | undefined {
    const kept = this.dossiers.get(code)
    return kept && { code, status: kept.status }
  }

  #keep(dossier: PortalDossier, as: 'new' | 'update'): void {
    const { code, status } = dossier
    if (as === 'new') this.creations.set(code, (this.creations.get(code) ?? 0) + 1)
    this.dossiers.set(code, { dossier, status, steps: this.dossiers.get(code)?.steps ?? [] })
  }

  #add(step: ProgressStep): void {
    const kept = this.dossiers.get(step.dossierCode)
    if (kept === undefined) throw new Error('The test sends steps of a dossier that is not there')
    kept.steps.push(step)
    if (this.stepsMove) kept.status = step.status
  }
}

/** A made-up dossier. */
export function dossierOf(code: string, status: DossierStatus, change: Partial<PortalDossier> = {}): PortalDossier {
  return {
    code,
    procedure: { code: '1.001193', name: 'Đăng ký khai sinh', fieldCode: 'G15-HT', fieldName: 'Hộ tịch' },
    channel: 'desk',
    owner: { name: 'Hồ Xuân Đức', personalId: '942086944142' },
    summary: 'Đăng ký khai sinh',
    submittedAt: '2026-03-02T08:00:00+07:00',
    receivedAt: '2026-03-02T08:15:00+07:00',
    status,
    processingUnit: 'UBND phường Thành Sen',
    ...change,
  }
}

/** Steps into states, an hour apart. */
export function stepsInto(...statuses: DossierStatus[]): Omit<ProgressStep, 'dossierCode'>[] {
  return statuses.map((status, at) => ({
    status,
    at: `2026-03-02T${String(9 + (at % 10)).padStart(2, '0')}:00:00+07:00`,
    officer: 'can-bo-mot-cua',
    note: `Bước ${String(at + 1)}`,
  }))
}
