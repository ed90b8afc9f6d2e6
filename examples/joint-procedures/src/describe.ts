import type { BranchStatus, ProcessSummary } from '@lienthong/dossier-engine'
import { inLanguage, type Language, type Said } from './language.ts'
import type { Play } from './plays.ts'

const branches: Readonly<Record<string, Said>> = {
  registration: ['hộ tịch', 'registration'],
  number: ['số định danh', 'number'],
  residence: ['cư trú', 'residence'],
  card: ['thẻ BHYT', 'card'],
  'identity-card': ['thẻ căn cước', 'identity-card'],
  population: ['CSDL dân cư', 'population'],
  benefit: ['trợ cấp', 'benefit'],
  'joint-service': ['phần mềm liên thông', 'joint-service'],
  portal: ['Cổng DVCQG', 'portal'],
}

const states: Readonly<Record<BranchStatus['state'], Said>> = {
  pending: ['chờ', 'pending'],
  ready: ['sẵn sàng', 'ready'],
  waiting: ['đang chờ', 'waiting'],
  retrying: ['sẽ thử lại', 'retrying'],
  supplement: ['chờ bổ sung', 'supplement'],
  failed: ['lỗi', 'failed'],
  done: ['xong', 'done'],
  refused: ['từ chối', 'refused'],
  'not-applicable': ['không áp dụng', 'not applicable'],
}

const kinds: Readonly<Record<string, Said>> = {
  'joint-birth': ['khai sinh', 'birth'],
  'joint-death': ['khai tử', 'death'],
}

/** A dossier in one line: its code, what it is, and the state of every branch. */
export function describeDossier(play: Play, status: ProcessSummary, language: Language): string {
  const say = (said: Said | undefined, otherwise: string): string =>
    said === undefined ? otherwise : inLanguage(language, said)
  const parts = Object.entries(status.branches).map(([name, branch]) => {
    const late = branch.overdue ? say(['quá hạn', 'overdue'], '') : undefined
    const details = [branch.problem?.code ?? branch.why, late].filter((detail) => detail !== undefined)
    const told = details.length > 0 ? ` (${details.join(', ')})` : ''
    return `${say(branches[name], name)}: ${say(states[branch.state], branch.state)}${told}`
  })
  const kind = say(kinds[status.kind], status.kind)
  return `${status.key}  ${(play.case?.name ?? '').padEnd(3)}  ${kind.padEnd(9)}  ${parts.join(' · ')}`
}
