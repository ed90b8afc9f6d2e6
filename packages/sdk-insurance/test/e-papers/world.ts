import {
  inProcessFetch,
  MockPlatform,
  type BirthPaper as BirthPaperEvent,
  type DeathPaper as DeathPaperEvent,
  type TargetPerson,
} from '@lienthong/mock-core'
import type { ClientOptions } from '@lienthong/sdk-core'
import {
  createInsuranceClient,
  insuranceCardGateway,
  webCryptoSigner,
  type BirthPaper,
  type DeathPaper,
  type PaperSigner,
} from '@lienthong/sdk-insurance'
import { insuranceMock, insurancePapersMock } from '@lienthong/sdk-insurance/mock'

/** A mock reception of its own, and how to send papers to it. */
export function papersWorld() {
  const platform = new MockPlatform({ systems: [insuranceMock, insurancePapersMock] })
  const { world } = platform
  const { baseUrl, credentials, people } = platform
    .targets('http://mock.test')
    .find(({ system }) => system === 'insurance-papers')!
  const { username = '', password = '' } = credentials
  const newClient = (options: Partial<ClientOptions> = {}) =>
    createInsuranceClient({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: insuranceCardGateway({ baseUrl, username, password }),
      fetch: inProcessFetch(platform),
      clock: world.clock,
      ...options,
    })
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  const signerOf = (persona = 'paper-signer'): PaperSigner => webCryptoSigner(person(persona).facts as never)
  const births: BirthPaperEvent[] = []
  const deaths: DeathPaperEvent[] = []
  world.on('birth-paper-received', (paper) => births.push(paper))
  world.on('death-paper-received', (paper) => deaths.push(paper))
  const client = newClient()
  /** Sends a document that was signed elsewhere. */
  const send = (signedXml: string, facilityCode = '42001') => client.submitBirthPaper({ facilityCode, signedXml })
  return { platform, world, client, newClient, person, signerOf, births, deaths, send }
}

/** A birth in the facility. */
export function birthPaper(
  { personalId, name, birthDate }: TargetPerson,
  change: Partial<BirthPaper> = {},
): BirthPaper {
  return {
    code: '00005.GCS.42001.26',
    issuedOn: '2026-03-02',
    number: '5',
    book: '01/2026',
    mother: {
      name,
      birthDate,
      ethnicityCode: '01',
      nationalityCode: 'VN',
      identityPaper: { kind: 'citizen-card', number: personalId, issuedOn: '2022-05-05', issuedBy: 'Cục CS QLHC' },
      residence: { text: 'Tổ dân phố 3, phường Thành Sen', provinceCode: '42', communeCode: '18073' },
    },
    child: {
      sex: 'female',
      bornAt: '2026-03-01T23:45:00+07:00',
      weightGrams: 3150,
      birthPlace: 'Khoa Sản, cơ sở 42001',
      condition: 'Khỏe & hồng hào <bình thường>',
    },
    attendedBy: 'Nguyễn Thị Đỡ',
    head: { name: 'Trịnh Quang Sơn', code: 'TTDV01' },
    ...change,
  }
}

/** A death in the facility. */
export function deathPaper(
  { personalId, name, birthDate }: TargetPerson,
  change: Partial<DeathPaper> = {},
): DeathPaper {
  return {
    code: '00002.GBT.42001.26',
    issuedOn: '2026-03-02',
    deceased: { name, birthDate, sex: 'male', identityPaper: { kind: 'personal-id', number: personalId } },
    admittedAt: '2026-02-27T09:00:00+07:00',
    diedAt: '2026-03-02T01:10:00+07:00',
    cause: 'Suy hô hấp',
    icd10: { code: 'J96', name: 'Suy hô hấp' },
    ...change,
  }
}

/** Signs a birth paper and gives the document back instead of sending it. */
export async function signedDocument(
  world: ReturnType<typeof papersWorld>,
  change: Partial<BirthPaper> = {},
  persona = 'paper-signer',
): Promise<string> {
  let document = ''
  const fetch = async (request: Request) => {
    if (request.url.includes('/guiGiayToDienTu')) {
      const form = new URLSearchParams(await request.text())
      document = new TextDecoder().decode(Uint8Array.from(atob(form.get('fileBase64Str')!), (c) => c.charCodeAt(0)))
      return Response.json({ MaKetQua: '200', MaGD: 'x' }, { headers: { 'x-mock': 'test' } })
    }
    return inProcessFetch(world.platform)(request)
  }
  await world.newClient({ fetch }).submitBirthPaper({
    facilityCode: '42001',
    paper: birthPaper(world.person('paper-mother'), change),
    signer: world.signerOf(persona),
  })
  return document
}
