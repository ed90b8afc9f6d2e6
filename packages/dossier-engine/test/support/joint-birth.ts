import {
  defineProcess,
  done,
  next,
  wait,
  type ProcessDefinition,
  type StepContext,
  type StepResult,
} from '../../src/index.ts'

/** The other side, as a step sees it. */
export interface OtherSide {
  /** Does something. @returns A receipt. */
  send(dossier: string, operation: string, key: string): Promise<string>
  /** Looks whether it was done; `undefined` when not. */
  find(dossier: string, operation: string): Promise<string | undefined>
}

/** The effects of one process, each to be carried out once. */
export const jointBirthOperations = [
  'register-submit',
  'register-result',
  'number-submit',
  'residence-submit',
  'residence-result',
  'card-submit',
  'card-result',
]

/** A process in the form of a joint birth: one branch, another after it, then two side by side. */
export function jointBirth({ send, find }: OtherSide): ProcessDefinition {
  const effect = async ({ key, branch, idempotencyKey, lastOutcome }: StepContext, what: string): Promise<string> => {
    const operation = `${branch}-${what}`
    // Dossiers of the second kind go to a system that knows no idempotency keys.
    if (key.startsWith('LOOK') && lastOutcome === 'unknown') {
      const found = await find(key, operation)
      if (found !== undefined) return found
    }
    return send(key, operation, idempotencyKey)
  }
  const twoSteps = async (context: StepContext): Promise<StepResult> => {
    const { submitted, result } = (context.data ?? {}) as { submitted?: string; result?: string }
    if (submitted === undefined) {
      return wait({ afterMs: 3_600_000 }, 'RESULT_PENDING', { data: { submitted: await effect(context, 'submit') } })
    }
    if (result === undefined) return next({ submitted, result: await effect(context, 'result') })
    return done({ result })
  }
  return defineProcess({
    kind: 'joint-birth',
    version: 1,
    branches: {
      register: { step: twoSteps },
      number: { after: ['register'], step: async (context) => done(await effect(context, 'submit')) },
      residence: { after: ['number'], step: twoSteps },
      card: { after: ['number'], step: twoSteps },
    },
  })
}

/** For an engine that starts processes and runs none. */
export const nobody: OtherSide = {
  send: () => Promise.reject(new Error('nobody is there')),
  find: () => Promise.reject(new Error('nobody is there')),
}
