/**
 * Procedures a province has had mapped: those of the essential services, by the codes they have and had. Others answer 004, and
 * services of which no code is known cannot ask.
 */
const permittedProcedures: ReadonlySet<string> = new Set([
  ...['2.000677', '1.012566'], // old identity number
  ...['2.001194', '2.001195', '1.014061', '1.014063', '1.014064', '1.000889', '1.000757'], // identity card
  ...['1.004222', '1.004194', '1.003677', '2.001159'], // residence
  ...['1.012575', '1.013066', '1.013067'], // motorcycle
  ...['1.001193', '1.000656', '1.000894'], // birth, death, marriage
  ...['1.001456', '1.001471'], // passport
  ...['2.001428', '2.001403', '1.003154'], // seals
  ...['2.000986', '2.001023', '1.011733', '2.002621', '3.000722'], // joint birth
  ...['1.007073', '2.002622', '2.002913'], // joint death
  '1.001939', // household insurance
  ...['1.008498', '1.008503', '1.008504', '1.008505'], // tax
  ...['1.004227', '1.013833'], // land
  ...['1.002809', '3.000347', '3.000348'], // driving licence
  ...['1.005142', '1.001942', '1.009394'], // exam, admission
  ...['2.000488', '3.000333', '3.000330'], // criminal record
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
