/** Made-up people and places for the examples of forms. Personal numbers begin with 9: nobody has such a number. */

/** An address of today. */
export const exampleAddress = { provinceCode: '42', communeCode: '18073', detail: 'Số 1, đường Ví Dụ' }

/** An applicant with everything filled in. */
export const exampleApplicant = {
  name: 'Nguyễn Thị Ví Dụ',
  personalId: '942190000011',
  birthDate: '1990-05-17',
  sex: 'female',
  permanentResidence: exampleAddress,
  currentResidence: exampleAddress,
  phone: '0900000001',
  email: 'vi.du@example.com',
} as const

/** Somebody else. */
export const exampleNamed = { name: 'Trần Văn Ví Dụ', personalId: '942085000022' } as const

/** Somebody told of in full. */
export const examplePerson = {
  name: 'Trần Văn Ví Dụ',
  birthDate: '1985-03-02',
  sex: 'male',
  ethnicityCode: '01',
  nationality: 'VN',
  personalId: '942085000022',
  paper: { kind: 'citizen-card', number: '942085000022', issuedOn: '2021-06-01', issuer: 'Cục CSQLHC về TTXH' },
  residence: exampleAddress,
} as const

/** A file that was uploaded. */
export const exampleFile = {
  name: 'giay-to.pdf',
  url: 'https://one-stop.example.com/files/1',
  mime: 'application/pdf',
  bytes: 120_000,
  sha256: '0'.repeat(64),
} as const

/** A bank account. */
export const exampleBankAccount = { bank: 'Ngân hàng Ví Dụ', number: '0000000000', holder: 'NGUYEN THI VI DU' } as const

/** An organisation. */
export const exampleOrganisation = { name: 'Công ty TNHH Ví Dụ', code: '9900000001', address: exampleAddress } as const

/** Somebody of a civil-status event. */
export const exampleCivilPerson = {
  name: 'Trần Văn Ví Dụ',
  birthDate: '1985-03-02',
  ethnicityCode: '01',
  nationality: 'VN',
  personalId: '942085000022',
  residenceKind: 'permanent',
  residence: exampleAddress,
} as const
