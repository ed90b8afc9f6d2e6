/** The ten states of a dossier at the portal, by the name used here, with the portal's code and word. */
export const dossierStatuses = {
  registered: { code: '1', vi: 'Mới đăng ký', en: 'New' },
  received: { code: '2', vi: 'Được tiếp nhận', en: 'Received' },
  'not-received': { code: '3', vi: 'Không được tiếp nhận', en: 'Not received' },
  processing: { code: '4', vi: 'Đang xử lý', en: 'Being worked on' },
  'supplement-required': { code: '5', vi: 'Yêu cầu bổ sung giấy tờ', en: 'More papers asked for' },
  'payment-required': { code: '6', vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment asked for' },
  withdrawn: { code: '7', vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn by the citizen' },
  stopped: { code: '8', vi: 'Dừng xử lý', en: 'Stopped' },
  finished: { code: '9', vi: 'Đã xử lý xong', en: 'Done' },
  returned: { code: '10', vi: 'Đã trả kết quả', en: 'Result handed over' },
} as const satisfies Record<string, { readonly code: string; readonly vi: string; readonly en: string }>

/** Where a dossier stands. */
export type DossierStatus = keyof typeof dossierStatuses

/** A code of `TrangThaiHoSo` at the portal. */
export type DossierStatusCode = (typeof dossierStatuses)[DossierStatus]['code']

/** All states, for schemas. */
export const dossierStatusNames = Object.keys(dossierStatuses) as [DossierStatus, ...DossierStatus[]]

/** The state a portal code stands for; `undefined` for a code nobody knows yet. */
export function dossierStatusOf(code: string | undefined): DossierStatus | undefined {
  return dossierStatusNames.find((name) => dossierStatuses[name].code === code)
}
