import { inProcessFetch } from '@lienthong/mock-core'
import { isLienThongError } from '@lienthong/sdk-core'
import {
  isPersonalPapersError,
  isPortalError,
  personalPapersErrors,
  personalPapersGateway,
  type GetPaperFileInput,
  type ListPersonalPapersInput,
} from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everythingShown, watching } from '../world.ts'
import { all, changingAt, papersWorld } from './world.ts'

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )

describe('bad input is refused before anything is sent', () => {
  it('names every field, and no value', async () => {
    const { platform, newClient, wanted } = papersWorld()
    const bad = wanted({
      ownerId: '94206700012',
      requester: { kind: 'clerk' as never, name: '', personalId: '9420670001234' },
      procedureCode: 'khai sinh',
      results: [{ code: '' }],
    })
    const error = await failureOf(all(newClient().listPersonalPapers(bad)))

    expect(error).toMatchObject({
      kind: 'input',
      fields: [
        'ownerId',
        'requester.kind',
        'requester.name',
        'requester.personalId',
        'procedureCode',
        'results.0.code',
      ].map((field) => ({ field })),
    })
    for (const value of ['94206700012', 'clerk', 'khai sinh']) expect(everythingShown(error)).not.toContain(value)
    expect(platform.journal.total).toBe(0)
  })

  it('a citizen asks for nobody else’s papers', async () => {
    const { platform, newClient, wanted, person } = papersWorld()
    const { name, personalId } = person('mother')
    const nosy = wanted({ requester: { kind: 'citizen', name, personalId } })

    await expect(all(newClient().listPersonalPapers(nosy))).rejects.toMatchObject({
      kind: 'input',
      fields: [{ field: 'requester.personalId', rule: 'contradicts' }],
    })
    expect(platform.journal.total).toBe(0)
  })

  it.each([null, {}, { agency: '', path: '/kho' }, { agency: 'x' }, { agency: 'x', path: 'y', url: 'z' }])(
    'a file: %j',
    async (bad) => {
      const { platform, newClient } = papersWorld()

      await expect(newClient().getPaperFile(bad as GetPaperFileInput)).rejects.toMatchObject({ kind: 'input' })
      expect(platform.journal.total).toBe(0)
    },
  )

  it.each([null, {}, []])('a list: %j', async (bad) => {
    const { newClient } = papersWorld()

    await expect(all(newClient().listPersonalPapers(bad as unknown as ListPersonalPapersInput))).rejects.toMatchObject({
      kind: 'input',
    })
  })
})

describe('papers', () => {
  it('are listed, and their file is a PDF', async () => {
    const { newClient, wanted } = papersWorld()
    const papers = newClient()
    const found = await all(papers.listPersonalPapers(wanted()))

    expect(found).toMatchObject([
      { resultCode: 'KQ.G15.000031', title: 'Giấy khai sinh', agency: '000.00.00.G15' },
      { resultCode: 'KQ.G15.000032', title: 'Giấy chứng nhận kết hôn', number: '34/02/2024' },
    ])
    const [{ agency = '', files = [] } = {}] = found
    const bytes = await papers.getPaperFile({ agency, path: files[0]!.path })
    const text = new TextDecoder().decode(bytes)
    expect(text).toMatch(/^%PDF-1\.4\n/)
    expect(text).toContain('GIAY KHAI SINH')
  })

  it('only those that would do', async () => {
    const { newClient, wanted } = papersWorld()
    const papers = newClient()
    const codes = async (results: ListPersonalPapersInput['results']) =>
      (await all(papers.listPersonalPapers(wanted({ results })))).map(({ resultCode }) => resultCode)

    expect(await codes([{ code: 'KQ.G15.000032', number: '34/02/2024' }])).toEqual(['KQ.G15.000032'])
    expect(await codes([{ code: 'KQ.G15.000032', number: '35/02/2024' }])).toEqual([])
    expect(await codes([{ code: 'KQ.G01.000023' }])).toEqual([])
  })

  it('a citizen sees their own', async () => {
    const { newClient, wanted, person } = papersWorld()
    const { name, personalId } = person('father')
    const own = wanted({ requester: { kind: 'citizen', name, personalId } })

    expect(await all(newClient().listPersonalPapers(own))).toHaveLength(2)
  })

  it('the certificate of a birth that was registered comes to the child', async () => {
    const { platform, newClient, wanted, person } = papersWorld()
    platform.world.emit('birth-registered', {
      personalId: person('mother').personalId,
      dossierCode: 'H42.18-260302-0001',
      number: '77',
      book: '01/2026',
      page: '77',
      registeredAt: platform.world.clock.instant(),
      communeCode: '18073',
    })
    const results = [{ code: 'KQ.G15.000031', number: '77/01/2026' }]
    const ownerId = person('mother').personalId

    expect(await all(newClient().listPersonalPapers(wanted({ ownerId, results })))).toHaveLength(1)
  })

  it('on the wire as public code has it', async () => {
    const { platform, newClient, wanted, person } = papersWorld()
    const { fetch, requests } = watching(inProcessFetch(platform))
    await all(newClient({ fetch }).listPersonalPapers(wanted({ results: [{ code: 'KQ.G15.000031' }] })))
    const [login, list] = requests
    const provider = {
      dstcode: 'VN:GOV:000.00.00.G22:vpcpdvcprovider',
      providerurl: 'https://apigiaytocanhan.dichvucong.gov.vn',
    }

    expect(new URL(login!.url).pathname).toBe('/security-server/XrdAdapter/RestService/forward/bndp/public/v1/login')
    for (const { url } of requests) expect(Object.fromEntries(new URL(url).searchParams)).toEqual(provider)
    expect(Object.keys(login!.body)).toEqual(['username', 'password'])
    expect(list!.body).toEqual({
      SoDinhDanhChuSoHuu: person('father').personalId,
      HoTenNguoiYeuCau: 'Cán bộ một cửa',
      KenhThucHien: '1',
      SoDinhDanhNguoiYeuCau: person('mother').personalId,
      MaThuTuc: '1.004222',
      DanhSachDanhMucKetQua: [{ MaKetQua: 'KQ.G15.000031', SoKyHieu: '' }],
    })
  })
})

describe('a refusal is an error to switch on', () => {
  it('a file that is not there', async () => {
    const { newClient } = papersWorld()
    const error = await failureOf(newClient().getPaperFile({ agency: '000.00.00.G15', path: '/kho/nowhere.pdf' }))

    expect(error).toMatchObject({ code: 'PAPERS_FILE_UNKNOWN', wireCode: '4', system: 'dvc-papers' })
    expect(isPersonalPapersError(error)).toBe(true)
    expect(isPortalError(error)).toBe(false)
    expect(everythingShown(error)).not.toContain('nowhere')
  })

  it('a file that another agency keeps', async () => {
    const { newClient, wanted } = papersWorld()
    const papers = newClient()
    const [paper] = await all(papers.listPersonalPapers(wanted()))

    await expect(papers.getPaperFile({ agency: '000.00.00.G01', path: paper!.files[0]!.path })).rejects.toMatchObject({
      code: 'PAPERS_FILE_UNKNOWN',
    })
  })

  it.each(Object.entries(personalPapersErrors).flatMap(([code, { wire }]) => wire.map((wireCode) => [wireCode, code])))(
    'errorCode %s is %s, of both calls, as text and as number',
    async (wireCode, code) => {
      const { platform, newClient, wanted } = papersWorld()
      for (const errorCode of [wireCode, Number(wireCode)]) {
        const fetch = changingAt(inProcessFetch(platform), 'giayTo', () => ({ errorCode }))
        const listing = changingAt(inProcessFetch(platform), 'ketQuaGiayTo', () => ({
          errorCode,
          message: 'Thành công',
        }))
        await expect(newClient({ fetch }).getPaperFile({ agency: 'x', path: 'y' })).rejects.toMatchObject({ code })
        await expect(all(newClient({ fetch: listing }).listPersonalPapers(wanted()))).rejects.toMatchObject({ code })
      }
    },
  )

  it('success without a file is outside the contract', async () => {
    const { platform, newClient } = papersWorld()
    for (const answer of [{ errorCode: '0' }, '', 'không phải base64', 7, null, []]) {
      const fetch = changingAt(inProcessFetch(platform), 'giayToByUrl', () => answer)
      await expect(newClient({ fetch }).getPaperFile({ agency: 'x', path: 'y' })).rejects.toMatchObject({
        kind: 'contract',
      })
    }
  })
})

describe('the gateway', () => {
  it('wants its options at once', () => {
    expect(() => personalPapersGateway({ baseUrl: 'http://ss.test', username: '', password: 'x' })).toThrow(
      'personalPapersGateway needs username',
    )
  })

  it('opens one session for many calls, and a new one when it is over', async () => {
    const { platform, newClient, newGateway, wanted } = papersWorld()
    const papers = newClient({ gateway: newGateway({ sessionTtlMs: 24 * 60 * 60_000 }) })
    await Promise.all([all(papers.listPersonalPapers(wanted())), all(papers.listPersonalPapers(wanted()))])
    expect(platform.journal.list({ operation: 'openPapersSession' })).toHaveLength(1)

    platform.world.clock.advance(31 * 60_000)
    expect(await all(papers.listPersonalPapers(wanted()))).toHaveLength(2)
    expect(platform.journal.list({ operation: 'openPapersSession' })).toHaveLength(2)
  })

  it('gives up when even a new session is refused', async () => {
    const { platform, newClient, wanted } = papersWorld()
    platform.faults.add({ fault: { kind: 'token-expired' }, operation: 'listPersonalPapers' })

    await expect(all(newClient().listPersonalPapers(wanted()))).rejects.toMatchObject({ code: 'GATEWAY_SESSION_OVER' })
  })

  it('says that the password is wrong, and shows it nowhere', async () => {
    const { newClient, newGateway, wanted } = papersWorld()
    const papers = newClient({ gateway: newGateway({ password: 'not-the-password' }) })
    const error = await failureOf(all(papers.listPersonalPapers(wanted())))

    expect(error).toMatchObject({ code: 'GATEWAY_CREDENTIALS_REFUSED', outcome: 'not-sent' })
    expect(everythingShown(error)).not.toContain('not-the-password')
  })

  it('another provider is not found', async () => {
    const { newClient, newGateway, wanted } = papersWorld()
    const papers = newClient({ gateway: newGateway({ providerUrl: 'https://elsewhere.test' }) })

    await expect(all(papers.listPersonalPapers(wanted()))).rejects.toMatchObject({ kind: 'contract', wireCode: '-2' })
  })

  it('takes another prefix of the paths', async () => {
    const { platform, newClient, newGateway, wanted } = papersWorld()
    const { fetch, requests } = watching(inProcessFetch(platform))
    await failureOf(
      all(newClient({ fetch, gateway: newGateway({ pathPrefix: '/bndp/v2/' }) }).listPersonalPapers(wanted())),
    )

    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      '/security-server/XrdAdapter/RestService/forward/bndp/v2/login',
    ])
  })
})

it('whatever JSON comes, the call ends with papers or an error of this project', async () => {
  const { platform, newClient, newGateway, wanted } = papersWorld()
  const gateway = newGateway()
  const answers = fc.oneof(
    fc.jsonValue(),
    fc.record({ errorCode: fc.constantFrom(0, '00'), result: fc.jsonValue() }),
    fc.record({ errorCode: fc.constant(0), result: fc.record({ DanhSachGiayToKetQua: fc.jsonValue() }) }),
  )

  await fc.assert(
    fc.asyncProperty(answers, async (answer) => {
      const fetch = changingAt(inProcessFetch(platform), 'giayTo', () => answer)
      const listing = changingAt(inProcessFetch(platform), 'ketQuaGiayTo', () => answer)
      const errors = [
        await failureOf(all(newClient({ fetch: listing, gateway }).listPersonalPapers(wanted()))),
        await failureOf(newClient({ fetch, gateway }).getPaperFile({ agency: 'x', path: 'y' })),
      ]
      for (const error of errors) expect(error === undefined || isLienThongError(error)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
