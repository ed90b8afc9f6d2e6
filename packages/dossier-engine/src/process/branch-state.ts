interface BranchStateRow {
  /** Whether something is still to come of the branch. */
  readonly open: boolean
  /** How bad an open branch is for the process as a whole: the highest number is the state of the process. */
  readonly weight: number
  readonly messageVi: string
}

/** The states of a branch. The order in which the worst open branch is found is `weight`, here and nowhere else. */
export const branchStates = {
  /** Waits for the branches it comes after. */
  pending: { open: true, weight: 1, messageVi: 'Chờ các bước trước' },
  /** Has something to do now. */
  ready: { open: true, weight: 2, messageVi: 'Sẵn sàng xử lý' },
  /** Another agency works, or a time is waited for. */
  waiting: { open: true, weight: 3, messageVi: 'Đang chờ cơ quan khác' },
  /** An attempt failed and is repeated later. */
  retrying: { open: true, weight: 4, messageVi: 'Gặp lỗi tạm thời, sẽ thử lại' },
  /** The citizen has to send something. */
  supplement: { open: true, weight: 5, messageVi: 'Chờ công dân bổ sung' },
  /** An operator has to look at it: nothing happens by itself. */
  failed: { open: true, weight: 6, messageVi: 'Lỗi, cần người vận hành xử lý' },
  done: { open: false, weight: 0, messageVi: 'Đã xong' },
  refused: { open: false, weight: 0, messageVi: 'Bị từ chối' },
  'not-applicable': { open: false, weight: 0, messageVi: 'Không áp dụng' },
} as const satisfies Record<string, BranchStateRow>

/** What a branch is at. */
export type BranchState = keyof typeof branchStates

/** What a process is at: its worst open branch, or `done` when every branch is done, refused or not applicable. */
export type ProcessState = Exclude<BranchState, 'refused' | 'not-applicable'>

/** The state of a process as it is indexed: without the changes of every day. */
export type Standing = 'open' | 'supplement' | 'failed' | 'done'

export function standingOf(state: ProcessState): Standing {
  return state === 'supplement' || state === 'failed' || state === 'done' ? state : 'open'
}

/** The state of a process by those of its branches. */
export function overallState(states: Iterable<BranchState>): ProcessState {
  let worst: ProcessState = 'done'
  for (const state of states) {
    if (branchStates[state].weight > branchStates[worst].weight) worst = state as ProcessState
  }
  return worst
}
