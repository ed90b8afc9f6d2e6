/** One procedure of the commune police: its code in the national procedure database, its time and its fee. */
export interface ResidenceProcedure {
  /** Code of the administrative procedure since 2025. */
  readonly code: string
  readonly name: string
  /** Working days until the result; 0 is at once. */
  readonly limitWorkingDays: number
  /** Working days when something has to be verified first. Absent: the same. */
  readonly verifiedLimitWorkingDays?: number
  /** Đồng, by the channel. For a list, of each person. */
  readonly feeVnd: { readonly desk: number; readonly online: number }
}

const free = { desk: 0, online: 0 } as const

/**
 * The residence procedures with their time and fee in 2026. Codes, times and fees change: keep what held for old dossiers
 * yourself.
 *
 * @source national procedure database, copy of 2026-07-20; confidence: documented, the time of a temporary removal assumed
 */
export const residenceProcedures = {
  'permanent-residence': {
    code: '1.004222',
    name: 'Đăng ký thường trú',
    limitWorkingDays: 7,
    feeVnd: { desk: 20_000, online: 10_000 },
  },
  'temporary-residence': {
    code: '1.004194',
    name: 'Đăng ký tạm trú',
    limitWorkingDays: 3,
    feeVnd: { desk: 15_000, online: 7_000 },
  },
  'temporary-residence-list': {
    code: '1.004194',
    name: 'Đăng ký tạm trú theo danh sách',
    limitWorkingDays: 3,
    feeVnd: { desk: 10_000, online: 5_000 },
  },
  absence: {
    code: '1.003677',
    name: 'Khai báo tạm vắng',
    limitWorkingDays: 1,
    verifiedLimitWorkingDays: 2,
    feeVnd: free,
  },
  lodging: { code: '2.001159', name: 'Thông báo lưu trú', limitWorkingDays: 0, feeVnd: free },
  'permanent-removal': { code: '1.003197', name: 'Xóa đăng ký thường trú', limitWorkingDays: 5, feeVnd: free },
  'temporary-removal': { code: '1.010028', name: 'Xóa đăng ký tạm trú', limitWorkingDays: 5, feeVnd: free },
  /** `2.000677` in 2022, when the district police did it. */
  'old-id-number': {
    code: '1.012566',
    name: 'Xác nhận số Chứng minh nhân dân 09 số, số định danh cá nhân',
    limitWorkingDays: 3,
    verifiedLimitWorkingDays: 7,
    feeVnd: free,
  },
} as const satisfies Record<string, ResidenceProcedure>
