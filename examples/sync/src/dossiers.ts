import { distribute, services, type Path } from './services.ts'

/** One step as it must stand at the portal. */
export interface Step {
  readonly status: string
  readonly at: string
  readonly note: string
}

/** One dossier of the province, made up. */
export interface Dossier {
  readonly code: string
  readonly line: string
  readonly steps: readonly Step[]
}

/** Makes so many dossiers; the same each time. Services are mixed, as they come in over half a year. */
export function* dossiers(count: number): Generator<Dossier, void, void> {
  const left = distribute(count)
  for (let made = 0, turn = 0; made < count; turn += 1) {
    for (let service = 0; service < left.length && made < count; service += 1) {
      // In proportion: a large service has many in each turn.
      const share = Math.min(
        left[service] ?? 0,
        Math.max(turn % 50 === 0 ? 1 : 0, Math.round(((left[service] ?? 0) * 50) / count)),
      )
      for (let one = 0; one < share; one += 1) yield dossier(service, (made += 1))
      left[service] = (left[service] ?? 0) - share
    }
  }
}

const morning = Date.parse('2022-01-06T08:00:00+07:00')

function dossier(at: number, number: number): Dossier {
  const { name = '', code: procedure = '', path = [] } = services[at] ?? {}
  const code = `H27.${String(at + 1).padStart(2, '0')}-220610-${String(number).padStart(7, '0')}`
  const begunMs = morning + (number % 150) * 86_400_000 + (number % 8) * 3_600_000
  const steps = pathOf(path, number).map((status, nth) => ({
    status,
    at: wire(begunMs + nth * 3_600_000),
    note: `Bước ${String(nth + 1)}`,
  }))
  const record = {
    code,
    procedure: { code: procedure, name, fieldCode: 'G00', fieldName: 'Dịch vụ công thiết yếu' },
    channel: number % 3 === 0 ? 'desk' : 'online',
    owner: { name: 'Người Thử Nghiệm', personalId: `942${String(100_000_000 + number)}` },
    summary: name,
    submittedAt: iso(begunMs),
    receivedAt: iso(begunMs),
    status: steps.at(-1)?.status,
    processingUnit: 'UBND phường Thành Sen',
    progress: steps.map(({ status, note }, nth) => ({
      status,
      at: iso(begunMs + nth * 3_600_000),
      officer: 'can-bo-mot-cua',
      note,
    })),
  }
  return { code, line: JSON.stringify(record), steps }
}

/** One in ten is asked for a paper, one in thirty is not taken. */
function pathOf(path: Path, number: number): Path {
  if (number % 30 === 7) return ['1', '3']
  return number % 10 === 3 ? ['1', '2', '5', ...path.slice(path.indexOf('4'))] : path
}

function iso(ms: number): string {
  return `${new Date(ms + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`
}

function wire(ms: number): string {
  return iso(ms).slice(0, 19).replace(/\D/g, '')
}
