import { inProcessFetch } from '@lienthong/mock-core'
import { InputError, isLienThongError } from '@lienthong/sdk-core'
import { insurancePapersErrors, isInsurancePapersError, webCryptoSigner } from '@lienthong/sdk-insurance'
import fc from 'fast-check'
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { everythingShown } from '../world.ts'
import { birthPaper, deathPaper, papersWorld, signedDocument } from './world.ts'

/** What the journal says of the last paper; the answer does not. */
const problems = ({ platform }: ReturnType<typeof papersWorld>) =>
  platform.journal.list({ operation: 'submitBirthPaper' }).at(-1)?.problems

describe('submitBirthPaper', () => {
  it('signs and sends a paper; the world hears of it', async () => {
    const { client, signerOf, person, births, world } = papersWorld()

    const result = await client.submitBirthPaper({
      facilityCode: '42001',
      paper: birthPaper(person('paper-mother')),
      signer: signerOf(),
    })

    expect(result).toEqual({ transactionId: 'GD0000000001', receivedAt: '2026-03-02T08:00:00+07:00' })
    expect(births).toEqual([
      {
        paperCode: '00005.GCS.42001.26',
        facilityCode: '42001',
        motherId: person('paper-mother').personalId,
        motherName: person('paper-mother').name,
        sex: 'female',
        bornAt: '2026-03-01T23:45:00+07:00',
      },
    ])
    expect(world.violations()).toEqual([])
  })

  it('sends account, token and file in one form, and nothing in the query', async () => {
    const { platform, newClient, signerOf, person } = papersWorld()
    const sent: Request[] = []
    const fetch = async (request: Request) => {
      sent.push(request.clone())
      return inProcessFetch(platform)(request)
    }
    const paper = birthPaper(person('paper-mother'))
    await newClient({ fetch }).submitBirthPaper({ facilityCode: '42001', paper, signer: signerOf() })

    const [, request] = sent as [Request, Request]
    expect(new URL(request.url).search).toBe('')
    expect(request.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    const form = Object.fromEntries(new URLSearchParams(await request.text()))
    expect(form).toMatchObject({
      maCskcb: '42001',
      username: '42001_BV',
      password: '9d4b19c64b5e92137321726871a19f85',
      token: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      id_token: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      loaiHs: '61',
    })
    expect(Object.keys(form)).toHaveLength(7)
  })

  it('takes a paper that was signed elsewhere as it is', async () => {
    const made = papersWorld()
    const document = await signedDocument(made)
    expect(await made.send(document)).toMatchObject({ transactionId: 'GD0000000001' })
    expect(made.births).toHaveLength(1)
  })

  it('the same paper again is another transaction and no news; a corrected one is', async () => {
    const made = papersWorld()
    const document = await signedDocument(made)
    await made.send(document)
    expect(await made.send(document)).toMatchObject({ transactionId: 'GD0000000002' })
    expect(made.births).toHaveLength(1)

    await made.send(await signedDocument(made, { first: false, note: 'Sửa tên con' }))
    expect(made.births).toHaveLength(2)
  })

  it('takes a new token and sends once more when the gateway says 401', async () => {
    const { platform, newClient, signerOf, person, births } = papersWorld()
    const insurance = newClient({ clock: { now: () => 0 } })
    const input = { facilityCode: '42001', paper: birthPaper(person('paper-mother')), signer: signerOf() }
    await insurance.submitBirthPaper(input)
    platform.world.clock.advance(5 * 60 * 60_000)

    expect(await insurance.submitBirthPaper(input)).toMatchObject({ transactionId: 'GD0000000002' })
    expect(births).toHaveLength(1)
  })

  it('a surrogacy, a father and everything else have their elements', async () => {
    const made = papersWorld()
    const woman = { name: 'Xa Thị Giả', insuranceNumber: '9000000001', residence: { text: 'Hà Tĩnh' } }
    const document = await signedDocument(made, {
      father: { name: 'Xa Văn Giả', birthDate: '1990-01-02', identityPaper: { kind: 'passport', number: 'P123' } },
      surrogacy: { woman, husband: { name: 'Xa Văn Thử', ethnicityCode: '02' } },
      childrenBorn: 2,
      birthOrder: 1,
    })

    for (const element of [
      '<HO_TEN_CHA>Xa Văn Giả</HO_TEN_CHA>',
      '<NGAYSINH_CHA_NND>19900102</NGAYSINH_CHA_NND>',
      '<LOAI_GIAYTO_CHA_NND>3</LOAI_GIAYTO_CHA_NND>',
      '<HOTEN_MTH>Xa Thị Giả</HOTEN_MTH>',
      '<NOI_CU_TRU_MTH>Hà Tĩnh</NOI_CU_TRU_MTH>',
      '<HO_TEN_CHA_MTH>Xa Văn Thử</HO_TEN_CHA_MTH>',
      '<MA_DANTOC_CHA_MTH>02</MA_DANTOC_CHA_MTH>',
      '<SO_CON>2</SO_CON>',
      '<LAN_SINH>1</LAN_SINH>',
      '<SINHCON_PHAUTHUAT></SINHCON_PHAUTHUAT>',
    ])
      expect(document).toContain(element)
    expect(await made.send(document)).toMatchObject({ transactionId: 'GD0000000001' })
  })
})

describe('submitDeathPaper', () => {
  it('signs and sends a notice; the world hears of it, and nobody is dead by it', async () => {
    const { client, signerOf, person, deaths, world } = papersWorld()
    const paper = deathPaper(person('paper-patient'))

    await client.submitDeathPaper({ facilityCode: '42001', paper, signer: signerOf() })

    const { personalId, name } = person('paper-patient')
    expect(deaths).toEqual([
      { paperCode: paper.code, facilityCode: '42001', personalId, name, diedAt: '2026-03-02T01:10:00+07:00' },
    ])
    expect(world.people.find(personalId)?.diedOn).toBeUndefined()
  })

  it('a notice sent as a birth paper is refused', async () => {
    const made = papersWorld()
    const signedXml = await signedDocument(made)
    await expect(made.client.submitDeathPaper({ facilityCode: '42001', signedXml })).rejects.toMatchObject({
      code: 'PAPER_INVALID',
    })
  })
})

describe('a paper is refused (205)', () => {
  it.each<[string, string, (document: string) => string]>([
    ['unsigned', 'unsigned', (xml) => xml.replace(/<Signature[\s\S]*<\/Signature>/, '')],
    ['with a letter changed in it', 'digest', (xml) => xml.replace('<SO>5</SO>', '<SO>6</SO>')],
    ['with the time of signing changed', 'digest', (xml) => xml.replace('T08:00:00<', 'T09:00:00<')],
    [
      'with another signature value',
      'signature-value',
      (xml) => xml.replace(/<SignatureValue>[^<]{8}/, '<SignatureValue>AAAAAAAA'),
    ],
    ['by another algorithm', 'algorithm', (xml) => xml.replace('xmldsig-more#rsa-sha256', 'xmldsig#rsa-sha1')],
    [
      'with a certificate nobody knows',
      'certificate-unknown',
      (xml) => xml.replace(/<X509Certificate>[^<]{4}/, '<X509Certificate>AAAA'),
    ],
    ['without a certificate', 'certificate-unknown', (xml) => xml.replace(/<KeyInfo>.*<\/KeyInfo>/, '')],
    ['with a reference to something else', 'reference', (xml) => xml.replace('URI="#Id-', 'URI="#CHUKYDONVI-Id-')],
    [
      'with an id that stands twice',
      'reference',
      (xml) => xml.replace('<CHUKYDONVI>', `<CHUKYDONVI Id="${/ Id="(Id-[^"]+)"/.exec(xml)![1]!}">`),
    ],
    ['in another envelope', 'envelope', (xml) => xml.replaceAll('HSDLGCS', 'HSDLGBT')],
    [
      'with a second paper before the signed one',
      'envelope',
      (xml) => xml.replace('<HSDLGCS>', '<HSDLGCS><GIAYCHUNGSINH><MA_GCS>00006.GCS.42001.26</MA_GCS></GIAYCHUNGSINH>'),
    ],
    ['with a document type', 'xml', (xml) => xml.replace('?>', '?><!DOCTYPE HSDLGCS [<!ENTITY a "aaaaaaaaaa">]>')],
    ['as a part of itself', 'xml', (xml) => xml.slice(0, 500)],
    ['as a page', 'xml', () => '<html><br></html>'],
  ])('%s', async (_, rule, change) => {
    const made = papersWorld()
    const document = change(await signedDocument(made))

    const error = await made.send(document).catch((thrown: unknown) => thrown)

    expect(isInsurancePapersError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'PAPER_INVALID', wireCode: '205', retryable: false, outcome: 'rejected' })
    expect(problems(made)).toEqual([`fileBase64Str.${rule}: custom`])
    expect(made.births).toEqual([])
    expect(everythingShown(error)).not.toContain(made.person('paper-mother').name)
  })

  it('signed by the key of another facility', async () => {
    const made = papersWorld()
    await expect(made.send(await signedDocument(made, {}, 'paper-other-signer'))).rejects.toMatchObject({
      code: 'PAPER_INVALID',
    })
    expect(problems(made)).toEqual(['fileBase64Str.certificate-of-another-facility: custom'])
  })

  it('sent for another facility than that of the certificate', async () => {
    const made = papersWorld()
    await expect(made.send(await signedDocument(made), '42002')).rejects.toMatchObject({ code: 'PAPER_INVALID' })
    expect(problems(made)).toEqual(['fileBase64Str.certificate-of-another-facility: custom'])
  })

  it('with the code of another facility in it', async () => {
    const made = papersWorld()
    await expect(made.send(await signedDocument(made, { code: '00005.GCS.42009.26' }))).rejects.toMatchObject({
      code: 'PAPER_INVALID',
    })
    expect(problems(made)).toEqual(['fileBase64Str.MA_GCS.another-facility: custom'])
  })

  it('signed with a key that is not that of the certificate', async () => {
    const { client, person } = papersWorld()
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const signer = webCryptoSigner({
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      certificate: person('paper-signer').facts!['certificate']!,
    })
    await expect(
      client.submitBirthPaper({ facilityCode: '42001', paper: birthPaper(person('paper-mother')), signer }),
    ).rejects.toMatchObject({ code: 'PAPER_INVALID' })
  })

  it('wherever one letter of the paper is changed, and the world hears of nothing', async () => {
    const made = papersWorld()
    const document = await signedDocument(made)
    const [begin, end] = [document.indexOf('<GIAYCHUNGSINH'), document.indexOf('<CHUKYDONVI>')]
    const letters = fc.constantFrom('', '<', '>', '&', 'x', '"', ' ', '\u0000', 'đ')

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: begin, max: end - 1 }), letters, async (at, put) => {
        const changed = document.slice(0, at) + put + document.slice(at + 1)
        fc.pre(changed !== document)
        await expect(made.send(changed)).rejects.toMatchObject({ code: 'PAPER_INVALID' })
      }),
      { numRuns: 200 },
    )
    expect(made.births).toEqual([])
  })
})

describe('a file that is too large (1001)', () => {
  it('is refused before it is opened', async () => {
    const made = papersWorld()
    const document = await signedDocument(made)

    await expect(made.send(document + ' '.repeat(1024 * 1024))).rejects.toMatchObject({
      code: 'PAPER_TOO_LARGE',
      wireCode: '1001',
    })
    expect(problems(made)).toEqual(['fileBase64Str.too-large: custom'])
  })

  it('of more than 5 million characters does not leave', async () => {
    const { platform, client } = papersWorld()
    const signedXml = 'x'.repeat(5_000_001)
    await expect(client.submitBirthPaper({ facilityCode: '42001', signedXml })).rejects.toMatchObject({
      fields: [{ field: 'signedXml', rule: 'too-long' }],
    })
    expect(platform.journal.total).toBe(0)
  })
})

describe('other ends', () => {
  it.each(
    Object.entries(insurancePapersErrors).flatMap(([code, { wire }]) => wire.map((wireCode) => [wireCode, code])),
  )('%s is %s', async (MaKetQua, code) => {
    const { platform, newClient } = papersWorld()
    const fetch = async (request: Request) =>
      request.url.includes('guiGiayToDienTu') ? Response.json({ MaKetQua }) : inProcessFetch(platform)(request)
    await expect(
      newClient({ fetch }).submitBirthPaper({ facilityCode: '42001', signedXml: '<x/>' }),
    ).rejects.toMatchObject({ code, wireCode: MaKetQua, retryable: MaKetQua === '500' })
  })

  it('taken in without the id of a transaction is outside the contract', async () => {
    const { platform, newClient } = papersWorld()
    const fetch = async (request: Request) =>
      request.url.includes('guiGiayToDienTu')
        ? Response.json({ MaKetQua: '200', MaGD: ' ' })
        : inProcessFetch(platform)(request)
    await expect(
      newClient({ fetch }).submitBirthPaper({ facilityCode: '42001', signedXml: '<x/>' }),
    ).rejects.toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT', problems: ['MaGD: invalid_type'] })
  })

  it('a lost answer is not sent again by itself: the gateway has no key to know a paper by', async () => {
    const { platform, newClient, births } = papersWorld()
    const made = papersWorld()
    const signedXml = await signedDocument(made)
    platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, operation: 'submitBirthPaper', times: 1 })
    const insurance = newClient({ policies: { breaker: false } })

    await expect(
      insurance.submitBirthPaper({ facilityCode: '42001', signedXml }, { timeoutMs: 200 }),
    ).rejects.toMatchObject({ code: 'TIMEOUT', outcome: 'unknown' })
    expect(births).toHaveLength(1)
    expect(platform.journal.list({ operation: 'submitBirthPaper' })).toHaveLength(1)
  })

  it('a signer that fails is heard, and nothing is sent', async () => {
    const { platform, client, person, signerOf } = papersWorld()
    const signer = {
      ...signerOf(),
      sign: () => Promise.reject(new Error('the token was pulled out')),
    }
    await expect(
      client.submitBirthPaper({ facilityCode: '42001', paper: birthPaper(person('paper-mother')), signer }),
    ).rejects.toThrow('the token was pulled out')
    expect(platform.journal.total).toBe(0)
  })
})

describe('bad input is refused before anything is signed', () => {
  it('names every field, and no value', async () => {
    const { platform, client, person } = papersWorld()
    const good = birthPaper(person('paper-mother'))
    const paper = {
      ...good,
      code: '5.GCS.42001',
      issuedOn: '2026-02-30',
      mother: { ...good.mother, name: ' ', insuranceNumber: '123' },
      child: { ...good.child, bornAt: '2026-03-01', weightGrams: 3.15 },
      ward: 'Thành Sen',
    }
    const signer = { certificate: '', sign: () => Promise.reject(new Error('signed all the same')) }

    const error = await client
      .submitBirthPaper({ facilityCode: '42001', paper: paper as never, signer })
      .catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).fields.map(({ field, rule }) => [field, rule])).toEqual([
      ['code', 'format'],
      ['issuedOn', 'plain-date'],
      ['mother.name', 'too-short'],
      ['mother.insuranceNumber', 'format'],
      ['child.bornAt', 'instant'],
      ['child.weightGrams', 'type'],
      ['ward', 'unknown-field'],
    ])
    expect(everythingShown(error)).not.toContain('Thành Sen')
    expect(platform.journal.total).toBe(0)
  })

  it('a facility of another form', async () => {
    const { client } = papersWorld()
    await expect(client.submitBirthPaper({ facilityCode: '4200A', signedXml: '<x/>' })).rejects.toMatchObject({
      fields: [{ field: 'facilityCode', rule: 'format' }],
    })
  })

  it('a key or certificate that is none, without showing it', () => {
    const certificate = papersWorld().person('paper-signer').facts!['certificate']!
    const making = (options: object) => () => webCryptoSigner({ privateKey: 'AAAA', certificate, ...options } as never)

    expect(making({ privateKey: 'mật khẩu' })).toThrow(TypeError)
    expect(making({ certificate: 'bí mật!' })).toThrow('webCryptoSigner needs a certificate as PEM or base64')
    expect(making({})).not.toThrow()
  })

  it('a key of the platform does as well', async () => {
    const { client, person } = papersWorld()
    const { certificate, privateKey } = person('paper-signer').facts!
    const key = await crypto.subtle.importKey(
      'pkcs8',
      Uint8Array.from(atob(privateKey!), (letter) => letter.charCodeAt(0)),
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      false,
      ['sign'],
    )
    const signer = webCryptoSigner({ privateKey: key, certificate: certificate! })
    const paper = birthPaper(person('paper-mother'))
    expect(await client.submitBirthPaper({ facilityCode: '42001', paper, signer })).toHaveProperty('transactionId')
  })

  it('whatever paper comes, the call ends with an error of this project', async () => {
    const { client, signerOf } = papersWorld()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (paper) => {
        const call = client.submitBirthPaper({ facilityCode: '42001', paper: paper as never, signer: signerOf() })
        expect(isLienThongError(await call.catch((thrown: unknown) => thrown))).toBe(true)
      }),
    )
  })
})
