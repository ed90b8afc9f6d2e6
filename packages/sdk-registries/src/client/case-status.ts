/** The ten states of a dossier, by the name used here, with the code of the national portal and its word. */
export const caseStatuses = {
  registered: { code: '1', vi: 'Mới đăng ký' },
  received: { code: '2', vi: 'Được tiếp nhận' },
  'not-received': { code: '3', vi: 'Không được tiếp nhận' },
  processing: { code: '4', vi: 'Đang xử lý' },
  'supplement-required': { code: '5', vi: 'Yêu cầu bổ sung giấy tờ' },
  'payment-required': { code: '6', vi: 'Yêu cầu thực hiện nghĩa vụ tài chính' },
  withdrawn: { code: '7', vi: 'Công dân yêu cầu rút hồ sơ' },
  stopped: { code: '8', vi: 'Dừng xử lý' },
  finished: { code: '9', vi: 'Đã xử lý xong' },
  returned: { code: '10', vi: 'Đã trả kết quả' },
} as const satisfies Record<string, { readonly code: string; readonly vi: string }>

/** Where a dossier stands. `not-received` and `stopped` come with a refusal, `supplement-required` with a question. */
export type CaseStatus = keyof typeof caseStatuses

const names = Object.keys(caseStatuses) as CaseStatus[]

/** The state a wire code stands for; `undefined` for a code nobody knows yet. */
export function caseStatusOf(code: string | null | undefined): CaseStatus | undefined {
  return names.find((name) => caseStatuses[name].code === code)
}
