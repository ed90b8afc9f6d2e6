import type { FailureCases } from '@lienthong/mock-core'

/**
 * The eighteen ways in which a joint procedure fails, by the numbers of `docs/joint-procedures.md`. Set a policy before the
 * dossier is decided; an action needs what it acts on to be there.
 */
export const jointFailureCases: FailureCases = {
  C1: civilStatus('The electronic certificate is not found.', { electronicPaper: 'not-found' }),
  C2: {
    summary: 'The joint-service software hands a dossier out a second time.',
    by: 'officer',
    system: 'joint-service',
    action: 'send-again',
    subject: 'jointDossierCode',
  },
  C3: civilStatus('Civil status refuses the push, once.', { refusePushes: 1 }),
  C4: civilStatus('Civil status refuses the case for good.', {
    decision: 'refuse',
    reason: 'Không đúng thẩm quyền (mẫu)',
  }),
  C5: civilStatus('The personal number comes three days later.', { personalNumber: 'pending', numberAfterDays: 3 }),
  C6: civilStatus('The child may have a number already: twins.', { personalNumber: 'suspected-duplicate' }),
  C7: civilStatus('The population database calls the data wrong, in English.', { personalNumber: 'data-error' }),
  C8: residence('The police refuses the residence: no legal home.', { decision: 'refuse', reason: 'LD02' }),
  C9: {
    summary: 'Social Security refuses. A child who has a card gets that one, whatever the officers say.',
    by: 'policy',
    system: 'insurance-benefits',
    fields: { decision: 'refuse' },
  },
  C10: residence('The police is silent beyond its limit.', { decision: 'wait' }),
  C11: {
    summary: 'The joint-service software fails when it is told a step. Strikes all dossiers.',
    by: 'fault',
    rule: {
      fault: { kind: 'http-status', status: 503 },
      system: 'joint-service',
      operation: 'updateJointStatus',
      times: 30,
    },
  },
  C12: {
    summary: 'The citizen takes the dossier back in the joint-service software.',
    by: 'officer',
    system: 'joint-service',
    action: 'withdraw',
    subject: 'jointDossierCode',
  },
  C13: afterwards('A birth was registered wrongly and is put right; give `changes`.', 'correct'),
  C14: afterwards('A death was registered wrongly and is cancelled.', 'cancel-death'),
  C15: {
    summary: 'Another payer has paid the funeral of somebody who is dead.',
    by: 'officer',
    system: 'insurance-benefits',
    action: 'pay-elsewhere',
    subject: 'personalId',
  },
  C16: {
    summary: 'The police has removed the residence of somebody already.',
    by: 'officer',
    system: 'residence-procedures',
    action: 'remove-resident',
    subject: 'personalId',
  },
  C17: residence('The residence is refused although its fee was paid: file the dossier with a `fee`.', {
    decision: 'refuse',
    reason: 'LD02',
  }),
  C18: {
    summary: 'An officer enters the case by hand beside its dossier.',
    by: 'officer',
    system: 'civil-status',
    action: 'enter-by-hand',
    subject: 'dossierCode',
  },
}

function civilStatus(summary: string, fields: Readonly<Record<string, unknown>>): FailureCases[string] {
  return { summary, by: 'policy', system: 'civil-status', fields }
}

function residence(summary: string, fields: Readonly<Record<string, unknown>>): FailureCases[string] {
  return { summary, by: 'policy', system: 'residence-procedures', fields }
}

function afterwards(summary: string, action: string): FailureCases[string] {
  const fields = { decisionNumber: '12/QĐ-UBND' }
  return { summary, by: 'officer', system: 'civil-status', action, subject: 'dossierCode', fields }
}
