/** Procedures a province has had mapped: birth, marriage, death, residence and the joint ones. Others answer 004. */
const permittedProcedures: ReadonlySet<string> = new Set([
  '1.001193',
  '1.000656',
  '1.000894',
  '1.004222',
  '2.000986',
  '2.001023',
  '1.011733',
])

/** Accounts of officers whom the province refuses, and with what. Every other account may ask. */
const refusedOfficers = {
  'can-bo-khong-ro-co-quan': '002',
  'can-bo-khong-ro-thu-dien-tu': '003',
  'can-bo-khong-co-quyen': '005',
} as const satisfies Record<string, keyof typeof texts>

const texts = {
  '001': 'Yêu cầu thiếu hoặc sai tham số',
  '002': 'Không xác định được cơ quan của cán bộ',
  '003': 'Không xác định được thư điện tử của cán bộ',
  '004': 'Thủ tục chưa được cấp phép khai thác CSDL dân cư',
  '005': 'Tài khoản cán bộ không có quyền thao tác',
} as const

/** A refusal of the province: its code, and a text that nobody may decide by. */
export interface ProvincialRefusal {
  readonly errorCode: keyof typeof texts
  readonly text: string
}

/** A refusal by its code. */
export function refusal(errorCode: keyof typeof texts): ProvincialRefusal {
  return { errorCode, text: texts[errorCode] }
}

/** What the province says before it asks the database: agency, mail, procedure, right of the officer, in this order. */
export function refuseByProvince(officer: string, procedureCode: string): ProvincialRefusal | undefined {
  const own = Object.hasOwn(refusedOfficers, officer)
    ? refusedOfficers[officer as keyof typeof refusedOfficers]
    : undefined
  if (own === '002' || own === '003') return refusal(own)
  if (!permittedProcedures.has(procedureCode)) return refusal('004')
  return own && refusal(own)
}
