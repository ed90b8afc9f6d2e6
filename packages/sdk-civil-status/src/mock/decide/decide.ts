import type { World } from '@lienthong/mock-core'
import { enteredByHand } from '../enter/by-hand.ts'
import { policy, type CivilStatusPolicy } from '../policy.ts'
import type { Submission } from '../submissions.ts'
import { decideBirth } from './decide-birth.ts'
import { decideDeath } from './decide-death.ts'
import { decideExtractCopy } from './decide-extract-copy.ts'
import { decideMarriage } from './decide-marriage.ts'
import { askFor, verify, type Decision } from './decision.ts'

/** Decides about a dossier: by its policy, else by the facts. `undefined`: nobody decides, until an officer is told to. */
export function decide(world: World, submission: Submission): Decision | undefined {
  if (enteredByHand(world, submission.code) !== undefined) return { state: 4, linked: true }
  const rules = policy.of(world, submission.code)
  switch (rules.decision) {
    case 'wait':
      return undefined
    case 'refuse':
      return { state: 6, note: rules.reason ?? 'Hồ sơ không đủ điều kiện đăng ký' }
    case 'complete':
      return { state: 4 }
    case 'ask-for-supplement':
      if (submission.attempt === 1) return askFor(world, [], rules.reason ?? 'Đề nghị bổ sung hồ sơ')
      break
    case 'by-the-facts':
  }
  return badPaper(world, submission, rules) ?? byTheFacts(world, submission)
}

function byTheFacts(world: World, submission: Submission): Decision | undefined {
  switch (submission.kind) {
    case 'birth':
      return decideBirth(world, submission)
    case 'death':
      return decideDeath(world, submission)
    case 'marriage':
      return decideMarriage(world, submission)
    case 'extract-copy':
      return decideExtractCopy(world, submission)
  }
}

/** An electronic paper that is not there or badly signed: the citizen brings one of paper, or a witness. */
function badPaper(
  world: World,
  { kind, attempt }: Submission,
  { electronicPaper, reason }: CivilStatusPolicy,
): Decision | undefined {
  if (electronicPaper === 'good' || attempt > 1 || (kind !== 'birth' && kind !== 'death')) return undefined
  const [field, name] = kind === 'birth' ? ['maGCS', 'giấy chứng sinh'] : ['maGBT', 'giấy báo tử']
  const what = electronicPaper === 'not-found' ? 'Không tìm thấy' : 'Chữ ký số không hợp lệ trên'
  const moTa = `${what} ${name} điện tử; đề nghị nộp bản giấy hoặc văn bản của người làm chứng`
  return askFor(world, [verify(field, moTa)], reason ?? moTa)
}
