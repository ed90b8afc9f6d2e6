import { isInsuranceBenefitsError } from '@lienthong/sdk-insurance'
import type { StepContext } from '../../process/step-context.ts'
import { failed, notApplicable } from '../../process/step-result.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { AgencyDesk } from '../agency/agency-desk.ts'
import type { Standing } from '../agency/standing.ts'
import { askBenefit, benefitStanding } from '../benefit-standing.ts'
import { callOptions } from '../call-options.ts'
import type { JointBenefit, JointDeath } from '../joint-death.ts'
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
    applies(context, data) {
      if (context.input.benefit === undefined) return notApplicable('NOT_ASKED_FOR')
      const payer = payerNameOf(context, data)
      if (payer === 'none') return notApplicable('NO_CLAIM')
      if (payer === 'unknown') return failed('BENEFIT_PAYER_UNKNOWN')
      return beneficiaryOf(context, data) === undefined ? failed('BENEFICIARY_MISSING') : undefined
    },
    submit(context, data) {
      const payer = payerOf(systems, context, data)
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
function payerOf(
  systems: JointSystems,
  context: StepContext<JointDeath>,
  data = context.data as Partial<AgencyData> | undefined,
): FuneralPayerDesk | undefined {
  const payer = payerNameOf(context, data)
  if (payer === 'social-insurance' || payer === 'none' || payer === 'unknown') return undefined
  return systems.payers?.[payer] ?? byOfficer(data)
}

function payerNameOf({ input }: StepContext<JointDeath>, data: Partial<AgencyData> | undefined): JointBenefit['payer'] {
  return data?.changes?.payer ?? input.benefit?.payer ?? 'none'
}

function beneficiaryOf({ input }: StepContext<JointDeath>, { changes }: AgencyData): JointBenefit['beneficiary'] {
  return changes.beneficiary ?? input.benefit?.beneficiary
}

function byOfficer(data: unknown): FuneralPayerDesk {
  const { paid } = (data ?? {}) as Partial<AgencyData>
  return {
    request: () => Promise.resolve(),
    status: () =>
      Promise.resolve(paid === undefined ? { state: 'open' } : { state: 'paid', amountVnd: paid.amountVnd }),
  }
}

type GrantRequest = Parameters<JointSystems['benefits']['requestFuneralGrant']>[0]

async function requestGrant(
  { benefits }: JointSystems,
  context: StepContext<JointDeath>,
  data: AgencyData,
): Promise<Standing> {
  const deceased = deceasedOf(context)
  const beneficiary = beneficiaryOf(context, data)
  if (deceased === undefined || beneficiary === undefined) return { kind: 'not-applicable', why: 'NOT_ASKED_FOR' }
  const { personalId, name, diedOn } = deceased
  // A relation that nobody knows is named by the client, which then sends nothing.
  const request = { dossierCode: context.key, deceased: { personalId, name, diedOn }, beneficiary } as GrantRequest
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
  data: AgencyData,
): Promise<Standing> {
  const deceased = deceasedOf(context)
  const beneficiaryId = beneficiaryOf(context, data)?.personalId
  if (deceased === undefined || beneficiaryId === undefined) return { kind: 'not-applicable', why: 'NOT_ASKED_FOR' }
  await payer.request({ dossierCode: context.key, deceasedId: deceased.personalId, beneficiaryId })
  return { kind: 'open', why: 'PAYER_DECIDES' }
}

async function askPayer(payer: FuneralPayerDesk, { key: dossierCode }: StepContext): Promise<Standing> {
  const status = await payer.status({ dossierCode })
  if (status.state === 'open') return { kind: 'open', why: 'PAYER_DECIDES' }
  if (status.state === 'refused') return { kind: 'refused', problem: 'BENEFIT_REFUSED' }
  return { kind: 'done', result: { grant: { amountVnd: status.amountVnd } } }
}
