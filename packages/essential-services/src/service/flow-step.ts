import type { Condition } from '../form/condition.ts'
import type { Finding } from './findings.ts'
import type { RegisterQuestion } from './register-question.ts'
import type { SystemName } from './systems.ts'
import type { Words } from './words.ts'

/** What a step does. */
export type StepKind = 'look-up' | 'file' | 'decide' | 'pay' | 'appointment' | 'record' | 'deliver' | 'notify'

/** One step of a service: a system, what is done there, and after what. */
export interface FlowStep extends Words {
  /** Short name, unique in the flow, as `ask-land`. */
  readonly id: string
  readonly system: SystemName
  readonly kind: StepKind
  /** The method of a client that does it, as `population.lookupCitizen`; absent where people or other systems do it. */
  readonly call?: string
  /** Steps that must be over first. Default the step before. The same list in two steps: side by side. */
  readonly after?: readonly string[]
  /** Done only then. */
  readonly when?: Condition
  /** The dossier goes on without it. */
  readonly optional?: boolean
  /** What a look-up finds, for the documents. */
  readonly finds?: readonly Finding[]
  /** How `lookUp` asks for it. Absent: the register has no interface that is known. */
  readonly asks?: RegisterQuestion
}

/** The steps every dossier begins with: sign-in and the population database. */
export const opening: readonly FlowStep[] = [
  {
    id: 'sign-in',
    system: 'sign-in',
    kind: 'look-up',
    vi: 'Đăng nhập bằng tài khoản định danh',
    en: 'Signs in with the national identity',
  },
  {
    id: 'prefill',
    system: 'population',
    kind: 'look-up',
    call: 'population.lookupCitizen',
    finds: ['identity', 'residence'],
    asks: { client: 'population', people: ['applicant'], tells: { identity: 'identity', residence: 'residence' } },
    vi: 'Lấy và đối chiếu thông tin công dân',
    en: 'Fills in and checks who files',
  },
]

/** The steps every dossier ends with: the portal hears of it, the result is kept and delivered. */
export const closing: readonly FlowStep[] = [
  {
    id: 'tell-portal',
    system: 'portal',
    kind: 'record',
    call: 'sync.record',
    vi: 'Đồng bộ hồ sơ, tiến trình và trạng thái lên Cổng Dịch vụ công quốc gia',
    en: 'Tells the national portal of the dossier and its progress',
  },
  {
    id: 'keep-result',
    system: 'store',
    kind: 'record',
    vi: 'Ký số, lưu kết quả điện tử',
    en: 'Signs and keeps the electronic result',
  },
  {
    id: 'deliver',
    system: 'public-post',
    kind: 'deliver',
    optional: true,
    vi: 'Trả kết quả giấy qua bưu chính nếu có yêu cầu',
    en: 'Sends a paper result by post when asked for',
  },
]
