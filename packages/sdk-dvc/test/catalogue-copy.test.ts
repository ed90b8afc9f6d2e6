import { inProcessFetch } from '@lienthong/mock-core'
import type { Fetch } from '@lienthong/sdk-core'
import {
  compareCatalogues,
  createCatalogueCopy,
  describeCatalogueChanges,
  findNameDrift,
  readCatalogueSnapshot,
  type CatalogueSnapshot,
  type CatalogueStore,
  type TakeCopyOptions,
} from '@lienthong/sdk-dvc'
import { describe, expect, it } from 'vitest'
import { changing, portalWorld } from './world.ts'

const day = 24 * 60 * 60 * 1000

/** A store in memory; `texts` is what it holds. */
function memoryStore(): CatalogueStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    keys: async () => texts.keys(),
    read: async (key) => texts.get(key),
    write: async (key, text) => void texts.set(key, text),
  }
}

function copyWorld(options: { readonly startsAt?: string } = {}) {
  const world = portalWorld(options)
  const { clock } = world.platform.world
  const store = memoryStore()
  const newCopy = (fetch: Fetch = inProcessFetch(world.platform)) =>
    createCatalogueCopy({ portal: world.newClient({ fetch }), store, clock })
  return { ...world, clock, store, newCopy, copy: newCopy() }
}

const few: TakeCopyOptions = { lists: ['fields', 'levels'], details: ['1.001193', '2.001428'] }

describe('bad input', () => {
  it.each([
    [{ lists: ['wards'] }, 'lists.0'],
    [{ details: ['khai sinh'] }, 'details.0'],
    [{ details: 'some' }, 'details'],
    [{ concurrency: 0 }, 'concurrency'],
  ])('take(%j) asks and stores nothing', async (options, field) => {
    const { copy, platform, store } = copyWorld()

    await expect(copy.take(options as TakeCopyOptions)).rejects.toMatchObject({ kind: 'input', fields: [{ field }] })
    expect(platform.journal.total + store.texts.size).toBe(0)
  })

  it.each(['yesterday', '2026-02-30', '02/03/2026', ''])('no moment: %j', async (moment) => {
    const { copy } = copyWorld()

    await expect(copy.find(moment)).rejects.toMatchObject({ kind: 'input', fields: [{ field: 'at', rule: 'instant' }] })
    await expect(copy.compare({ from: moment })).rejects.toMatchObject({ fields: [{ field: 'from' }] })
  })

  it('a moment before the first copy cannot be compared', async () => {
    const { copy } = copyWorld()
    await copy.take(few)

    expect(await copy.find('2026-03-01')).toBeUndefined()
    await expect(copy.compare({ from: '2026-03-01' })).rejects.toMatchObject({
      kind: 'input',
      fields: [{ field: 'from', rule: 'not-in-list' }],
    })
  })

  it.each(['', '{', 'null', '[]', '{"kind":"lienthong-catalogues/2"}'])(
    'a stored text that is no copy: %j',
    async (text) => {
      const { copy, store } = copyWorld()
      store.texts.set('catalogues-2026-03-01T08-00-00.json', text)

      await expect(copy.find()).rejects.toThrow(TypeError)
      expect(() => readCatalogueSnapshot(text)).toThrow(/^This is not a copy of the catalogues: /)
    },
  )

  it('a copy that was cut open says where, and shows nothing of it', async () => {
    const { copy } = copyWorld()
    const snapshot = await copy.take(few)
    const broken = { ...snapshot, procedures: [{ code: 'secret-code' }] }

    expect(() => readCatalogueSnapshot(JSON.stringify(broken))).toThrow(
      new TypeError('This is not a copy of the catalogues: procedures.0.name'),
    )
  })
})

describe('take', () => {
  it('copies everything, and the stored text is what it returned', async () => {
    const { copy, store } = copyWorld()
    const progress: string[] = []
    const snapshot = await copy.take({ onProgress: ({ finished, total }) => progress.push(`${finished}/${total}`) })

    expect(snapshot.missing).toEqual([])
    expect(Object.keys(snapshot.lists)).toHaveLength(14)
    expect(new Set(snapshot.details.map(({ code }) => code)).size).toBe(snapshot.procedures?.length)
    expect(progress.at(-1)).toBe(`${15 + snapshot.procedures!.length}/${15 + snapshot.procedures!.length}`)
    expect([...store.texts.keys()]).toEqual(['catalogues-2026-03-02T08-00-00.json'])
    expect(readCatalogueSnapshot([...store.texts.values()][0]!)).toEqual(snapshot)
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
  })

  it('asks for nothing else than was wanted', async () => {
    const { copy, asked } = copyWorld()
    await copy.take(few)

    expect(asked().sort()).toEqual(['findProcedures', 'findProcedures', 'listFields', 'listLevels', 'listProcedures'])
  })

  it('two copies of the same state are the same text, but for the time', async () => {
    const { copy, clock, store } = copyWorld()
    await copy.take()
    clock.advance(1000)
    await copy.take({ concurrency: 1 })
    const texts = [...store.texts.values()]
    const [first, second] = texts.map((text) => text.replace(/"takenAt":"[^"]*"/, ''))

    expect(first).toBe(second)
    const [before, after] = texts.map(readCatalogueSnapshot)
    expect(compareCatalogues(before!, after!)).toMatchObject({ changes: [], nameDrift: [], notCompared: [] })
  })

  it('what fails is missing, and the rest is there', async () => {
    const { copy, platform } = copyWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'listLevels' })
    platform.faults.add({ fault: { kind: 'http-status', status: 429 }, operation: 'findProcedures', times: 1 })
    const { lists, details, missing } = await copy.take({ ...few, concurrency: 1 })

    expect(missing).toEqual([
      { part: 'levels', error: 'PORTAL_FAILED' },
      { part: 'procedure', code: '1.001193', error: 'RATE_LIMITED' },
    ])
    expect(Object.keys(lists)).toEqual(['fields'])
    expect(details.map(({ code }) => code)).toEqual(['2.001428'])
  })

  it('a code in the list in a form nobody knows is missing, not the end', async () => {
    const { newCopy, platform } = copyWorld()
    const result = [
      { MATTHC: '2.000635.000.00.00.H10', TENTTHC: 'Cấp bản sao' },
      { MATTHC: '1.001193', TENTTHC: 'Đăng ký khai sinh' },
    ]
    const fetch = changing(inProcessFetch(platform), 'listProcedures', (answer) => ({ ...answer, result }))
    const { details, missing } = await newCopy(fetch).take({ lists: [] })

    expect(missing).toEqual([{ part: 'procedure', code: '2.000635.000.00.00.H10', error: 'INVALID_INPUT' }])
    expect(details.map(({ code }) => code)).toEqual(['1.001193'])
  })

  it('a portal that answers nothing leaves no copy', async () => {
    const { copy, platform, store } = copyWorld()
    platform.faults.add({ fault: { kind: 'http-status', status: 503 } })

    await expect(copy.take()).rejects.toMatchObject({ code: 'GATEWAY_THROTTLED' })
    expect(store.texts.size).toBe(0)
  })

  it('a copy that was ended leaves none', async () => {
    const { copy, store } = copyWorld()
    const ending = new AbortController()
    const taken = copy.take({ call: { signal: ending.signal }, onProgress: () => ending.abort(new Error('stopped')) })

    await expect(taken).rejects.toThrow('stopped')
    expect(store.texts.size).toBe(0)
  })
})

describe('copies by time', () => {
  it('the newest one up to the end of a day, or to a moment', async () => {
    const { copy, clock, store } = copyWorld()
    store.texts.set('readme.txt', 'not a copy')
    const morning = await copy.take(few)
    clock.advance(day / 4)
    const noon = await copy.take(few)
    clock.advance(day)
    const times: string[] = []
    for await (const time of copy.listTimes()) times.push(time)

    expect(times).toEqual(['2026-03-02T08:00:00+07:00', '2026-03-02T14:00:00+07:00'])
    expect(await copy.find()).toEqual(noon)
    expect(await copy.find('2026-03-02')).toEqual(noon)
    // 03:00 UTC is 10:00 in Viet Nam.
    expect(await copy.find('2026-03-02T03:00:00Z')).toEqual(morning)
  })
})

describe('the report between two days', () => {
  async function twoCopies() {
    const world = copyWorld()
    const { copy, clock, platform } = world
    await copy.take({ lists: ['levels', 'legalBases'] })
    clock.advance(40 * day)
    platform.officers.act('dvc', 'publish-procedure', {
      MATTHC: '1.001193',
      TENTTHC: 'Đăng ký khai sinh',
      MACOQUANCONGBO: '000.00.00.G15',
      QUYETDINH: '999/QĐ-BTP',
      TRANGTHAI: 1,
      LINHVUCTHUCHIEN: [{ MALINHVUC: 'G15-TP02', TENLINHVUC: 'Hộ tịch' }],
      THANHPHANHOSO: [{ TRUONGHOP: '', GIAYTO: [{ TENGIAYTO: 'Giấy chứng sinh' }] }],
      KETQUATHUCHIEN: [{ MAKETQUA: 'KQ.G15.000031', TENKETQUA: 'Giấy khai sinh' }],
    })
    clock.advance(60 * day)
    await copy.take({ lists: ['levels', 'legalBases'] })
    return world
  }

  it('added, removed, changed, by code', async () => {
    const { copy } = await twoCopies()
    const { changes, notCompared } = await copy.compare({ from: '2026-03-02' })
    const said = changes.map(({ part, kind, code }) => `${part} ${kind} ${code}`)

    expect(said).toEqual([
      'procedures removed 2.002621',
      'procedures removed 2.002622',
      'procedures added 2.002913',
      'procedures added 3.000722',
      'procedure changed 1.001193',
      'procedure changed 2.001428',
      'procedure removed 2.002621',
      'procedure removed 2.002622',
      'procedure added 2.002913',
      'procedure added 3.000722',
    ])
    expect(notCompared).toEqual([])
    expect(changes.find(({ code }) => code === '1.001193')?.fields?.map(({ field }) => field)).toEqual([
      'channels',
      'papers',
      'id',
      'decision',
    ])
  })

  it('the code that was given to another procedure is found, over time and at once', async () => {
    const { copy } = await twoCopies()
    const { nameDrift } = await copy.compare({ from: '2026-03-02' })

    expect(nameDrift).toMatchObject([
      {
        code: '2.001428',
        kind: 'over-time',
        verdict: 'different',
        was: { name: 'Đăng ký mẫu con dấu mới (cấp tỉnh)', in: 'procedure', agencyCode: '000.00.00.G01' },
        now: { decision: '1404/QĐ-UBND', agencyCode: '000.00.00.H27' },
      },
      { code: '2.001428', kind: 'at-once', verdict: 'different', was: { in: 'list' }, now: { in: 'procedure' } },
    ])
  })

  it('in Vietnamese', async () => {
    const { copy } = await twoCopies()
    const lines = describeCatalogueChanges(await copy.compare({ from: '2026-03-02' }), 'vi').split('\n')

    expect(lines.slice(0, 7)).toEqual([
      'Thay đổi danh mục trên Cổng Dịch vụ công quốc gia từ 02/03/2026 08:00 đến 10/06/2026 08:00',
      'Thêm mới 4, bãi bỏ 4, sửa đổi 2.',
      'Cần kiểm tra: mã thủ tục có thể đã đổi nghĩa',
      '! 2.001428 · tên khác với lần sao chép trước · mã đã được dùng cho thủ tục khác',
      '    Đăng ký mẫu con dấu mới (cấp tỉnh) → Giải quyết chế độ trợ cấp một lần đối với thanh niên xung phong đã hoàn thành nhiệm vụ',
      '! 2.001428 · một mã đang được công bố dưới hai tên · mã đã được dùng cho thủ tục khác',
      '    Đăng ký mẫu con dấu mới (cấp tỉnh) → Giải quyết chế độ trợ cấp một lần đối với thanh niên xung phong đã hoàn thành nhiệm vụ',
    ])
    const at = lines.indexOf('- Sửa đổi · thủ tục · 1.001193 Đăng ký khai sinh')
    expect(lines.slice(at, at + 12)).toContain('      − “Tờ khai đăng ký khai sinh”')
    expect(lines).toContain('    quyết định công bố: (không có) → “999/QĐ-BTP”')
    expect(lines).toContain('      − “trực tiếp · 3 · Ngày làm việc”')
  })

  it('in English', async () => {
    const { copy } = await twoCopies()
    const text = describeCatalogueChanges(await copy.compare({ from: '2026-03-02', to: '2026-06-10' }), 'en')

    expect(text).toMatch(
      /^Changes in the catalogues of the national portal from 02\/03\/2026 08:00 to 10\/06\/2026 08:00\n4 added, 4 removed, 2 changed\.\n/,
    )
    expect(text).toContain('- Removed · list of procedures · 2.002621 Liên thông: Đăng ký khai sinh')
    expect(text).toContain('    decision: (nothing) → “999/QĐ-BTP”')
  })

  it('the districts end, and a level with them', async () => {
    const { copy, clock } = copyWorld({ startsAt: '2025-06-30T08:00:00+07:00' })
    const lists: TakeCopyOptions = { lists: ['districts', 'levels', 'legalBases'], details: 'none' }
    await copy.take(lists)
    clock.advance(2 * day)
    await copy.take(lists)
    const { changes } = await copy.compare({ from: '2025-06-30' })

    expect(changes.filter(({ part }) => part === 'districts').length).toBeGreaterThan(690)
    expect(changes.filter(({ part }) => part === 'levels')).toEqual([
      { part: 'levels', kind: 'removed', code: '3', name: 'Cấp Huyện' },
    ])
    expect(changes.filter(({ part }) => part === 'legalBases')).toMatchObject([
      { kind: 'added', code: '118/2025/NĐ-CP' },
    ])
  })
})

describe('compareCatalogues', () => {
  const empty: CatalogueSnapshot = {
    kind: 'lienthong-catalogues/1',
    takenAt: '2026-03-02T08:00:00+07:00' as never,
    lists: {},
    details: [],
    missing: [],
  }
  const procedure = (change: Partial<CatalogueSnapshot['details'][number]>): CatalogueSnapshot['details'][number] => ({
    code: '1.001193',
    name: 'Đăng ký khai sinh',
    fields: [],
    sequences: [],
    channels: [],
    papers: [],
    results: [],
    legalBases: [],
    executors: [],
    related: [],
    joinedWith: [],
    ...change,
  })

  it('what one copy does not have is never said to be removed', () => {
    const full: CatalogueSnapshot = {
      ...empty,
      lists: { sexes: [{ code: '1', name: 'Nam' }] },
      procedures: [{ code: '1.001193', name: 'Đăng ký khai sinh' }],
      details: [procedure({})],
    }
    const notCompared = [{ part: 'sexes' }, { part: 'procedures' }, { part: 'procedure', code: '1.001193' }]

    expect(compareCatalogues(full, empty)).toMatchObject({ changes: [], notCompared })
    expect(compareCatalogues(empty, full)).toMatchObject({ changes: [], notCompared })
    expect(describeCatalogueChanges(compareCatalogues(full, empty), 'vi').split('\n').slice(2)).toEqual([
      '? Chưa so sánh được: giới tính (một trong hai bản sao không có phần này)',
      '? Chưa so sánh được: danh sách thủ tục (một trong hai bản sao không có phần này)',
      '? Chưa so sánh được: thủ tục 1.001193 (một trong hai bản sao không có phần này)',
    ])
  })

  it('of two agencies under one code each is compared with itself', () => {
    const ministry = procedure({ agencyCode: 'G15', decision: '1' })
    const province = procedure({ agencyCode: 'H27', name: 'Hỗ trợ học phí', decision: '2' })
    const before = { ...empty, details: [ministry, province] }
    const after = { ...empty, details: [province, { ...ministry, decision: '3' }] }

    expect(compareCatalogues(before, after)).toMatchObject({
      changes: [
        {
          part: 'procedure',
          kind: 'changed',
          code: '1.001193',
          fields: [{ field: 'decision', before: '1', after: '3' }],
        },
      ],
      // Both copies have the two names: nothing drifted since, but one code still stands for two.
      nameDrift: [{ kind: 'at-once', verdict: 'different' }],
    })
  })

  it('another order of steps is a change, and said so', () => {
    const steps = (...names: string[]) => procedure({ sequences: [{ steps: names }] })
    const changes = compareCatalogues(
      { ...empty, details: [steps('Nộp hồ sơ', 'Thẩm tra')] },
      { ...empty, details: [steps('Thẩm tra', 'Nộp hồ sơ')] },
    )

    expect(describeCatalogueChanges(changes, 'vi').split('\n').at(-1)).toBe('    trình tự thực hiện: đổi thứ tự')
  })

  it('a code that every object has as a name is a code like any other', () => {
    const entries = ['__proto__', 'constructor', 'toString'].map((code) => ({ code, name: code }))
    const before = { ...empty, lists: { fields: entries } }

    expect(compareCatalogues(before, { ...empty, lists: { fields: [] } }).changes.map(({ code }) => code)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ])
    expect(compareCatalogues(before, before).changes).toEqual([])
  })
})

describe('findNameDrift', () => {
  it('within one copy', async () => {
    const { copy } = copyWorld({ startsAt: '2026-07-20T08:00:00+07:00' })
    const snapshot = await copy.take({ lists: [] })

    expect(findNameDrift(snapshot).map(({ code, kind }) => [code, kind])).toEqual([['2.001428', 'at-once']])
  })
})
