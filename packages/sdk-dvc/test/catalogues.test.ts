import { inProcessFetch } from '@lienthong/mock-core'
import { isLienThongError, type Drift } from '@lienthong/sdk-core'
import { catalogueNames, type CatalogueEntry, type CatalogueName, type VerifyProcedureInput } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changing, everythingShown, portalWorld, type Json } from './world.ts'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('bad input is refused before anything is sent', () => {
  it.each(['', '1.1193', '1.0011933', ' 1.001193', 'Đăng ký khai sinh', 42, null, undefined])(
    'findProcedures(%j): nothing is looked up by name',
    async (code) => {
      const { platform, newClient } = portalWorld()

      await expect(newClient().findProcedures(code as string)).rejects.toMatchObject({ kind: 'input' })
      expect(platform.journal.total).toBe(0)
    },
  )

  it('verifyProcedure names every field, and no value', async () => {
    const { platform, newClient } = portalWorld()
    const bad = { code: 'khai-sinh', name: '', agency: 'x' } as unknown as VerifyProcedureInput
    const error = await newClient({ newRequestId: () => 'request-7' })
      .verifyProcedure(bad)
      .catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({
      kind: 'input',
      requestId: 'request-7',
      fields: [{ field: 'code' }, { field: 'name' }, { field: 'agency' }],
    })
    expect(everythingShown(error)).not.toContain('khai-sinh')
    expect(platform.journal.total).toBe(0)
  })

  it.each(['wards', '__proto__', 'toString', '', 7])('listCatalogue(%j)', async (name) => {
    const { platform, newClient } = portalWorld()

    await expect(all(newClient().listCatalogue(name as CatalogueName))).rejects.toMatchObject({ kind: 'input' })
    expect(platform.journal.total).toBe(0)
  })
})

describe('listProcedures', () => {
  it('lists what is published on the day of the world', async () => {
    const { newClient } = portalWorld()
    const procedures = await all(newClient().listProcedures())

    expect(procedures).toContainEqual({ code: '1.001193', name: 'Đăng ký khai sinh' })
    expect(procedures.map(({ code }) => code)).not.toContain('1.002809')
    expect(new Set(procedures.map(({ code }) => code)).size).toBe(procedures.length)
  })

  it('a code that comes as a number is read, and told to onDrift', async () => {
    const { platform, newClient } = portalWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const result = [{ MATTHC: 1.001193, TENTTHC: ' Đăng ký khai sinh ' }]
    const fetch = changing(inProcessFetch(platform), 'listProcedures', (answer) => ({ ...answer, result }))

    expect(await all(newClient({ fetch, onDrift }).listProcedures())).toEqual([
      { code: '1.001193', name: 'Đăng ký khai sinh' },
    ])
    expect(onDrift.mock.calls.map(([{ path }]) => path)).toEqual(['result.0.MATTHC'])
  })

  it('a row without a name ends the list: half a catalogue is none', async () => {
    const { platform, newClient } = portalWorld()
    const result = [{ MATTHC: '1.001193', TENTTHC: 'Đăng ký khai sinh' }, { MATTHC: '1.000656' }]
    const fetch = changing(inProcessFetch(platform), 'listProcedures', (answer) => ({ ...answer, result }))

    await expect(all(newClient({ fetch }).listProcedures())).rejects.toMatchObject({
      code: 'ANSWER_OUTSIDE_CONTRACT',
      problems: [expect.stringContaining('result.1.TENTTHC')],
    })
  })
})

describe('findProcedures', () => {
  it('reads a procedure with its quirks: no unit, words for an amount, lists that are null', async () => {
    const { newClient } = portalWorld()
    const [birth, ...others] = await newClient().findProcedures('1.001193')

    expect(others).toEqual([])
    expect(birth).toEqual({
      code: '1.001193',
      name: 'Đăng ký khai sinh',
      id: '1001193',
      agencyCode: '000.00.00.G15',
      isPublic: true,
      fields: [{ code: 'G15-TP02', name: 'Hộ tịch' }],
      sequences: [],
      channels: ['desk', 'online'].map((channel) => ({
        channel,
        times: [
          {
            amount: '1',
            note: 'Nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo',
            fees: [{ amount: 'Miễn phí', unit: 'Đồng' }],
          },
        ],
      })),
      papers: [{ papers: [{ name: 'Tờ khai đăng ký khai sinh' }, { name: 'Giấy chứng sinh' }] }],
      results: [{ code: 'KQ.G15.000031', name: 'Giấy khai sinh' }],
      legalBases: [],
      executors: [],
      related: [],
      joinedWith: [],
    })
  })

  it('an amount of digits is one in đồng; beside "Miễn phí" the note may say otherwise', async () => {
    const { newClient } = portalWorld()
    const portal = newClient()
    const feesOf = async (code: string) => {
      const [found] = await portal.findProcedures(code)
      return found?.channels.map(({ times }) => times.flatMap(({ fees }) => fees))
    }

    expect(await feesOf('1.004222')).toMatchObject([[{ amountVnd: 20_000 }], [{ amountVnd: 10_000 }]])
    const [[licence] = []] = (await feesOf('3.000347')) ?? []
    expect(licence).toEqual({ amount: 'Miễn phí', unit: 'Đồng', note: '135.000 đồng/lần' })
  })

  it('an unknown code is no error', async () => {
    const { newClient } = portalWorld()

    expect(await newClient().findProcedures('9.999999')).toEqual([])
  })

  it('a procedure without a list around it, with every kind of value, is read', async () => {
    const { platform, newClient } = portalWorld()
    const result = {
      MATTHC: '1.001193',
      TENTTHC: 'Đăng ký khai sinh'.normalize('NFD'),
      ID: 7,
      TRANGTHAI: '0',
      MOTA: '  ',
      CACHTHUCTHUCHIEN: [{ KENH: 3, THOIGIAN: null }, { KENH: 'toString' }],
      TRINHTUTHUCHIEN: [{ TRUONGHOP: 'Nộp trực tiếp', TRINHTU: [{ TENTRINHTU: 'Nộp hồ sơ' }, {}] }],
      CAPTHUCHIEN: [{ CAP: 'xã' }],
      DOITUONGTHUCHIEN: [],
      TTHCLIENQUAN: ['1.000656'],
      COQUANTHUCHIEN: [{ MADONVI: '000.00.00.H27', TENDONVI: 'UBND tỉnh Hà Tĩnh' }],
      CANCUPHAPLY: [{ SOVANBAN: '60/2014/QH13', TENVANBAN: 'Luật Hộ tịch' }],
    }
    const fetch = changing(inProcessFetch(platform), 'findProcedures', (answer) => ({ ...answer, result }))

    expect(await newClient({ fetch }).findProcedures('1.001193')).toEqual([
      {
        code: '1.001193',
        name: 'Đăng ký khai sinh',
        id: '7',
        fields: [],
        sequences: [{ situation: 'Nộp trực tiếp', steps: ['Nộp hồ sơ'] }],
        channels: [
          { channel: 'post', times: [] },
          { channel: 'other', times: [] },
        ],
        papers: [],
        results: [],
        legalBases: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch' }],
        executors: [{ code: '000.00.00.H27', name: 'UBND tỉnh Hà Tĩnh' }],
        related: ['1.000656'],
        joinedWith: [],
        more: { CAPTHUCHIEN: [{ CAP: 'xã' }] },
      },
    ])
  })

  it('whatever JSON comes, the call ends with a result or an error of this project', async () => {
    const { platform, newClient, newGateway } = portalWorld()
    const gateway = newGateway()
    const result = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.record({ MATTHC: fc.string(), TENTTHC: fc.string(), CACHTHUCTHUCHIEN: fc.jsonValue() })),
    )

    await fc.assert(
      fc.asyncProperty(result, async (found) => {
        const answer = { error_code: 0, result: found }
        const fetch = changing(inProcessFetch(platform), 'findProcedures', () => answer)
        const error = await newClient({ fetch, gateway })
          .findProcedures('1.001193')
          .then(
            () => undefined,
            (thrown: unknown) => thrown,
          )
        expect(error === undefined || isLienThongError(error)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('verifyProcedure', () => {
  it.each([
    ['1.001193', 'Thủ tục ĐĂNG KÝ KHAI SINH', 'same'],
    ['1.001939', 'Đăng ký đóng, cấp thẻ bảo hiểm y tế đối với người chỉ tham gia bảo hiểm y tế', 'same'],
    ['1.004222', 'Đăng ký thường trú tại công an cấp xã', 'reworded'],
    ['1.004222', 'Đăng ký tạm trú', 'doubtful'],
    ['2.001428', 'Đăng ký khai tử', 'different'],
    ['9.999999', 'Đăng ký khai sinh', 'unpublished'],
  ])('%s, %s: %s', async (code, name, verdict) => {
    const { newClient } = portalWorld()

    expect(await newClient().verifyProcedure({ code, name })).toMatchObject({ verdict })
  })

  it('of two agencies that share a code, the one that fits is found', async () => {
    const { platform, newClient } = portalWorld()
    platform.officers.act('dvc', 'publish-procedure', {
      MATTHC: '1.001193',
      TENTTHC: 'Hỗ trợ tiền ăn trưa cho trẻ mẫu giáo',
      MACOQUANCONGBO: '000.00.00.H27',
    })
    const name = 'Đăng ký khai sinh'
    const { verdict, procedure, published } = await newClient().verifyProcedure({ code: '1.001193', name })

    expect([verdict, procedure?.name, published.length]).toEqual(['same', name, 2])
  })
})

describe('listCatalogue', () => {
  it.each(catalogueNames)('%s: codes with names', async (name) => {
    const { newClient } = portalWorld()
    const entries = await all(newClient().listCatalogue(name))

    // Since 2025-07-01 there are no districts.
    expect(entries.length > 0).toBe(name !== 'districts')
    expect(entries.filter((entry) => entry.code === '' || entry.name === '')).toEqual([])
  })

  it('units are those of the day', async () => {
    const { newClient } = portalWorld({ startsAt: '2024-03-01T08:00:00+07:00' })
    const portal = newClient()
    const count = async (name: CatalogueName) => (await all(portal.listCatalogue(name))).length

    expect(await count('provinces')).toBe(63)
    expect(await count('districts')).toBeGreaterThan(690)
    const hatinh = (await all(portal.listCatalogue('districts'))).filter(({ parentCode }) => parentCode === '42')
    expect(hatinh).toHaveLength(13)
  })

  it('34 provinces and their communes after the reform', async () => {
    const { newClient } = portalWorld()
    const portal = newClient()

    expect(await all(portal.listCatalogue('provinces'))).toHaveLength(34)
    const communes = await all(portal.listCatalogue('communes'))
    expect(communes).toContainEqual({ code: '18073', name: 'Phường Thành Sen', parentCode: '42' })
    expect(communes.filter(({ parentCode }) => parentCode === '42')).toHaveLength(69)
  })

  it('columns that are called otherwise than assumed are found, and others are kept', async () => {
    const { platform, newClient } = portalWorld()
    const read = async (row: Json): Promise<CatalogueEntry[]> => {
      const result = [row]
      const fetch = changing(inProcessFetch(platform), 'listCommunes', (answer) => ({ ...answer, result }))
      return all(newClient({ fetch }).listCatalogue('communes'))
    }

    expect(await read({ GHICHU: 'mới', MATINHTHANH: '42', MAXA: 18073, TENXA: 'Phường Thành Sen' })).toEqual([
      { code: '18073', name: 'Phường Thành Sen', parentCode: '42', more: { GHICHU: 'mới' } },
    ])
    await expect(read({ MATINHTHANH: '42', TENXA: 'Phường Thành Sen' })).rejects.toMatchObject({
      kind: 'contract',
      problems: [expect.stringContaining('result.0.MAPHUONGXA')],
    })
    await expect(read({ MAPHUONGXA: '18073', TENPHUONGXA: ' ' })).rejects.toMatchObject({ kind: 'contract' })
  })

  it('a failure of the portal is an error to switch on', async () => {
    const { platform, newClient } = portalWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'listFields', times: 1 })

    await expect(all(newClient().listCatalogue('fields'))).rejects.toMatchObject({
      code: 'PORTAL_FAILED',
      operation: 'listFields',
      retryable: true,
    })
  })
})
