import { isInsuranceBenefitsError } from '@lienthong/sdk-insurance'
import type { StepContext } from '../../process/step-context.ts'
import { notApplicable } from '../../process/step-result.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { AgencyDesk } from '../agency/agency-desk.ts'
import type { Standing } from '../agency/standing.ts'
import { askBenefit, benefitStanding } from '../benefit-standing.ts'
import { callOptions } from '../call-options.ts'
import type { JointDeath } from '../joint-death.ts'
import type { FuneralPayerDesk, JointSystems } from '../joint-systems.ts'
import { deceasedOf } from './deceased.ts'
import { decidedByPayer } from './payer-decision.ts'
import { recover } from './recovery.ts'

/** Money for the funeral, at whoever pays: one grant for each deceased. */
export function benefitDesk(systems: JointSystems): AgencyDesk<JointDeath> {
  const ask = (context: StepContext<JointDeath>): Promise<Standing> => {
    const payer = payerOf(systems, context)
    return payer === undefined ? askBenefit(systems, context) : askPayer(payer, context)
  }
  return {
    applies({ input: { benefit } }) {
      if (benefit === undefined) return notApplicable('NOT_ASKED_FOR')
      return benefit.payer === 'none' ? notApplicable('NO_CLAIM') : undefined
    },
    submit(context, data) {
      const payer = payerOf(systems, context)
      return payer === undefined ? requestGrant(systems, context, data) : requestOf(payer, context, data)
    },
    ask,
    async correct(context, data, received) {
      if (received.type === 'payer-decided') return decidedByPayer(data, received)
      return recover(data.sent ? await ask(context) : { kind: 'unknown' }, received, context.lastResult)
    },
  }
}

/** The desk of a payer other than Social Security; without one an officer tells what it decides. */
function payerOf(systems: JointSystems, { input, data }: StepContext<JointDeath>): FuneralPayerDesk | undefined {
  const payer = input.benefit?.payer ?? 'none'
  if (payer === 'social-insurance' || payer === 'none') return undefined
  return systems.payers?.[payer] ?? byOfficer(data)
}

function byOfficer(data: unknown): FuneralPayerDesk {
  const { paid } = (data ?? {}) as Partial<AgencyData>
  return {
    request: () => Promise.resolve(),
    status: () =>
      Promise.resolve(paid === undefined ? { state: 'open' } : { state: 'paid', amountVnd: paid.amountVnd }),
  }
}

async function requestGrant(
  { benefits }: JointSystems,
  context: StepContext<JointDeath>,
  { changes }: AgencyData,
): Promise<Standing> {
  const deceased = deceasedOf(context)
  const { benefit } = context.input
  if (deceased === undefined || benefit === undefined) return { kind: 'not-applicable', why: 'NOT_ASKED_FOR' }
  const { personalId, name, diedOn } = deceased
  const beneficiary = changes.beneficiary ?? benefit.beneficiary
  const request = { dossierCode: context.key, deceased: { personalId, name, diedOn }, beneficiary }
  try {
    return benefitStanding(await benefits.requestFuneralGrant(request, callOptions(context)))
  } catch (error) {
    if (!isInsuranceBenefitsError(error)) throw error
    switch (error.code) {
      case 'FUNERAL_GRANT_NO_CLAIM':
        return { kind: 'not-applicable', why: 'NO_CLAIM' }
      case 'FUNERAL_GRANT_ONE_PER_DECEASED':
        return { kind: 'refused', problem: error }
      case 'DEATH_NOT_RECORDED':
        return { kind: 'not-yet', why: 'DEATH_NOT_RECORDED' }
      default:
        throw error
    }
  }
}

async function requestOf(
  payer: FuneralPayerDesk,
  context: StepContext<JointDeath>,
  { changes }: AgencyData,
): Promise<Standing> {
  const deceased = deceasedOf(context)
  const { benefit } = context.input
  if (deceased === undefined || benefit === undefined) return { kind: 'not-applicable', why: 'NOT_ASKED_FOR' }
  const beneficiaryId = (changes.beneficiary ?? benefit.beneficiary).personalId
  await payer.request({ dossierCode: context.key, deceasedId: deceased.personalId, beneficiaryId })
  return { kind: 'open', why: 'PAYER_DECIDES' }
}

async function askPayer(payer: FuneralPayerDesk, { key: dossierCode }: StepContext): Promise<Standing> {
  const status = await payer.status({ dossierCode })
  if (status.state === 'open') return { kind: 'open', why: 'PAYER_DECIDES' }
  if (status.state === 'refused') return { kind: 'refused', problem: 'BENEFIT_REFUSED' }
  return { kind: 'done', result: { grant: { amountVnd: status.amountVnd } } }
}
