import type { BranchState } from '@lienthong/dossier-engine'
import type { Filed } from '../desk.ts'
import type { Cue } from '../plays.ts'

/** Time for a cue: a branch has come to a state, and waits for this where that matters. */
export function whenBranch(name: string, state: BranchState, why?: string): Cue['when'] {
  return ({ branches }) => branches[name]?.state === state && (why === undefined || branches[name].why === why)
}

/** Time for a cue: every branch has ended. */
export const whenDone: Cue['when'] = ({ state }) => state === 'done'

/** Says something to the process of a dossier. Its number makes it heard once, however often it is sent. */
export function say(filed: Filed, when: Cue['when'], type: string, data?: unknown): Cue {
  const signal = { type, id: `${filed.key}:${type}`, ...(data !== undefined && { data }) }
  return { when, act: ({ worker }) => worker.ask('signal', { key: filed.key, signal }) }
}

/** An operator has looked at a branch that stopped, and lets it go on. */
export function letGoOn(filed: Filed, branch: string): Cue {
  return {
    when: whenBranch(branch, 'failed'),
    act: ({ worker }) => worker.ask('redrive', { key: filed.key, branch }),
  }
}

/** An officer of a system does something. */
export function officer(when: Cue['when'], system: string, action: string, body: object): Cue {
  return { when, act: ({ admin }) => admin.officer(system, action, body) }
}

/** The first word whose condition holds; the state of the process when none does. */
export function wordFor(state: string, words: Readonly<Record<string, boolean>>): string {
  return Object.entries(words).find(([, holds]) => holds)?.[0] ?? state
}
