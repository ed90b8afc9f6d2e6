import type { ReceivedSignal, StepContext } from '../../process/step-context.ts'
import type { StepResult } from '../../process/step-result.ts'
import type { PaidFee } from '../joint-dossier.ts'
import type { AgencyData } from './agency-data.ts'
import type { Standing } from './standing.ts'

/** How a branch deals with one agency. Every write is safe to repeat. */
export interface AgencyDesk<Input> {
  /** What becomes of the branch without asking anybody; `undefined` when the agency is to be asked. */
  applies?(context: StepContext<Input>, data: AgencyData): StepResult | undefined
  /** Hands it in, or once more what stands there already. */
  submit(context: StepContext<Input>, data: AgencyData): Promise<Standing>
  /** Asks where it stands. */
  ask(context: StepContext<Input>, data: AgencyData): Promise<Standing>
  /** Hands a supplement in. Default `submit`. */
  supplement?(context: StepContext<Input>, data: AgencyData): Promise<Standing>
  /** Takes it back; `too-late` when the agency does not let it go. Absent: no wire takes anything back. */
  withdraw?(context: StepContext<Input>, at: ReceivedSignal['at']): Promise<'withdrawn' | 'too-late'>
  /** What follows from a correction by law. */
  correct?(context: StepContext<Input>, data: AgencyData, received: ReceivedSignal): Promise<StepResult>
  /** What was paid in advance. */
  fee?(input: Input): PaidFee | undefined
}
