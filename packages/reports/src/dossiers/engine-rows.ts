import type { Engine, ProcessSummary } from '@lienthong/dossier-engine'
import { dayOf } from '@lienthong/sdk-core'
import type { branchStandings, JointDossierRow } from './joint-dossier-row.ts'

type Standing = (typeof branchStandings)[number]

/** Names of the branches of the two joint processes, by the column they count in. */
const columnsOf = {
  'joint-birth': { civilStatus: 'registration', personalNumber: 'number', residence: 'residence', insurance: 'card' },
  'joint-death': {
    civilStatus: 'registration',
    personalNumber: 'population',
    residence: 'removal',
    insurance: 'benefit',
  },
} as const

/** Reads the joint dossiers of an engine, a page at a time. Nothing personal is read: only how their branches stand. */
export async function* jointRowsOf(engine: Pick<Engine, 'list'>): AsyncGenerator<JointDossierRow> {
  for (const kind of ['joint-birth', 'joint-death'] as const) {
    let after: string | undefined
    do {
      const page = await engine.list({ kind, limit: 1_000, ...(after !== undefined && { after }) })
      for (const process of page.processes) yield rowOf(process, kind)
      after = page.next
    } while (after !== undefined)
  }
}

function rowOf({ key, startedAt, branches }: ProcessSummary, kind: keyof typeof columnsOf): JointDossierRow {
  const standing = (name: string): Standing | undefined => standingOf(branches[name]?.state)
  const { civilStatus, personalNumber, residence, insurance } = columnsOf[kind]
  return {
    code: key,
    group: kind === 'joint-birth' ? 'birth' : 'death',
    receivedAt: dayOf(startedAt),
    form: 'electronic',
    civilStatus: standing(civilStatus),
    personalNumber: standing(personalNumber),
    residence: standing(residence),
    insurance: standing(insurance),
  }
}

function standingOf(state: string | undefined): Standing | undefined {
  switch (state) {
    case undefined:
      return undefined
    case 'done':
    case 'failed':
    case 'refused':
    case 'not-applicable':
      return state
    default:
      return 'open'
  }
}
