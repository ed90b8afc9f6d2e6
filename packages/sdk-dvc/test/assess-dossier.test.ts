import { assessDossier, metricRules, type DossierDraft, type MetricId, type PortalDossier } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDossier } from './any-dossier.ts'
import { portalWorld } from './world.ts'

const url = 'https://mcdt.example/1.pdf'
const result = { title: 'Giấy khai sinh', resultCode: 'KQ.G15.000031', url: 'https://mcdt.example/kq.pdf' }

/** A dossier that counts for everything. */
const best = (change: Partial<PortalDossier> = {}): PortalDossier => {
  const { dossier } = portalWorld()
  return dossier({
    channel: 'online',
    owner: { ...dossier().owner, verifiedByVneid: true },
    dueAt: '2026-03-05T17:00:00+07:00',
    finishedAt: '2026-03-04T10:00:00+07:00',
    status: 'finished',
    onlinePayment: 'national-platform',
    fees: [{ name: 'Lệ phí bản sao', code: 'LP01', amountVnd: 8000 }],
    documents: [{ title: 'Giấy chứng sinh', url, digitised: true, fromRepository: true }],
    usedDatabases: ['7'],
    results: [result],
    ...change,
  })
}

const stateOf = (id: MetricId, dossier: DossierDraft, options = {}) =>
  assessDossier(dossier, options).metrics.find((metric) => metric.id === id)!.state
const findingsOf = (dossier: DossierDraft, options = {}) =>
  assessDossier(dossier, options).findings.map(({ metric, severity, field }) => [metric, severity, field])

describe('assessDossier', () => {
  it('counts a good dossier for every metric and finds nothing', () => {
    const { metrics, findings } = assessDossier(best())

    expect(metrics.map(({ id, counts }) => [id, counts])).toEqual(
      (['2.1', '3.3', '3.6', '4.1', '4.2', '4.3', '4.4', '4.5'] as const).map((id) => [id, true]),
    )
    expect(findings).toEqual([])
  })

  it('names what is missing, in two languages', () => {
    const { findings } = assessDossier(best({ channel: 'desk', onlinePayment: 'fee-not-online' }))

    expect(findings).toEqual([
      {
        metric: '3.3',
        severity: 'missing',
        field: 'channel',
        message: 'The dossier was not filed online',
        messageVi: 'Hồ sơ không nộp theo hình thức trực tuyến',
      },
      {
        metric: '3.6',
        severity: 'missing',
        field: 'onlinePayment',
        message: 'The fee was not paid online, neither on the national platform nor on the gateway of the province',
        messageVi:
          'Phí, lệ phí chưa được thanh toán trực tuyến qua Nền tảng thanh toán của Cổng Dịch vụ công quốc gia hoặc cổng của tỉnh',
      },
    ])
  })

  it('of a plain dossier that was just received: what is missing, and what only comes at the end', () => {
    expect(findingsOf(portalWorld().dossier({ dueAt: '2026-03-05T17:00:00+07:00' }))).toEqual([
      ['2.1', 'not-yet', 'status'],
      ['3.3', 'missing', 'channel'],
      ['3.3', 'not-yet', 'results'],
      ['3.6', 'missing', 'onlinePayment'],
      ['4.1', 'not-yet', 'results'],
      ['4.2', 'missing', 'documents'],
      ['4.2', 'not-yet', 'results'],
      ['4.3', 'missing', 'documents.*.digitised'],
      ['4.4', 'missing', 'documents.*.fromRepository'],
      ['4.5', 'missing', 'owner.verifiedByVneid'],
    ])
  })

  it('counts a dossier without a time of reception nowhere', () => {
    const { metrics, findings } = assessDossier({ ...best(), receivedAt: undefined })

    expect(metrics.some(({ counts }) => counts)).toBe(false)
    expect(findings).toMatchObject([{ severity: 'missing', field: 'receivedAt' }])
  })
})

describe('metric by metric', () => {
  it.each([
    ['finished in time', { status: 'finished', finishedAt: '2026-03-05T17:00:00+07:00' }, 'counts'],
    ['finished a second late', { status: 'finished', finishedAt: '2026-03-05T17:00:01+07:00' }, 'missing'],
    ['handed over later, finished in time', { status: 'returned', returnedAt: '2026-03-20T08:00:00+07:00' }, 'counts'],
    [
      'handed over, and nobody said when it was finished',
      { status: 'returned', finishedAt: undefined, returnedAt: '2026-03-05T08:00:00+07:00' },
      'counts',
    ],
    [
      'refused in time',
      { status: 'not-received', finishedAt: undefined, rejectedAt: '2026-03-03T08:00:00+07:00' },
      'counts',
    ],
    ['withdrawn, nobody said when', { status: 'withdrawn', finishedAt: undefined }, 'missing'],
    ['worked on', { status: 'processing', finishedAt: undefined }, 'not-yet'],
    ['no due time', { dueAt: undefined }, 'missing'],
    [
      'asked for papers once, and it goes no further',
      {
        status: 'supplement-required',
        finishedAt: undefined,
        supplements: [{ request: 'x', askedAt: '2026-03-04T08:00:00+07:00' }],
      },
      'counts',
    ],
    [
      'asked for papers once, too late',
      {
        status: 'supplement-required',
        finishedAt: undefined,
        supplements: [{ request: 'x', askedAt: '2026-03-06T08:00:00+07:00' }],
      },
      'missing',
    ],
    [
      'asked for papers twice, finished in time',
      {
        supplements: [
          { request: 'x', askedAt: '2026-03-03T08:00:00+07:00' },
          { request: 'y', askedAt: '2026-03-04T08:00:00+07:00' },
        ],
      },
      'missing',
    ],
  ])('2.1: %s', (_, change, state) => {
    expect(stateOf('2.1', { ...best(), ...change } as DossierDraft)).toBe(state)
  })

  it('3.3 asks for a result only where the procedure ends with a paper', () => {
    expect(stateOf('3.3', best({ results: [] }))).toBe('missing')
    expect(stateOf('3.3', best({ results: [] }), { returnsPaper: false })).toBe('counts')
    expect(stateOf('3.3', best({ channel: 'post' }))).toBe('missing')
  })

  it.each([
    [[], 'excluded'],
    [[{ name: 'a', code: 'b', amountVnd: 0 }], 'excluded'],
    [
      [
        { name: 'a', code: 'b', amountVnd: 0 },
        { name: 'c', code: 'd', amountVnd: 1000 },
      ],
      'missing',
    ],
    [undefined, 'missing'],
  ])('3.6 does not look at a dossier with nothing to pay: %j', (fees, state) => {
    expect(stateOf('3.6', { ...best(), onlinePayment: 'none', fees })).toBe(state)
  })

  it.each(['national-platform', 'province-gateway'] as const)('3.6 counts what was paid on the %s', (onlinePayment) => {
    expect(stateOf('3.6', best({ onlinePayment }))).toBe('counts')
  })

  it('4.2 wants a file among the papers and among the results', () => {
    expect(stateOf('4.2', best({ documents: [] }))).toBe('missing')
    expect(stateOf('4.2', best({ results: [] }))).toBe('missing')
    expect(stateOf('4.2', best({ documents: [{ title: 'a', url, deleted: true }] }))).toBe('missing')
  })

  it('4.5 counts by VNeID, by the repository or by the population database', () => {
    const { owner, ...rest } = best({ documents: [{ title: 'a', url }], usedDatabases: [] })
    const plain = { ...rest, owner: { ...owner, verifiedByVneid: false } }

    expect(stateOf('4.5', plain)).toBe('missing')
    expect(stateOf('4.5', { ...plain, owner: { ...owner, verifiedByVneid: true } })).toBe('counts')
    expect(stateOf('4.5', { ...plain, documents: [{ title: 'a', url, fromRepository: true }] })).toBe('counts')
    expect(stateOf('4.5', { ...plain, usedDatabases: ['7'] })).toBe('counts')
    expect(stateOf('4.5', { ...plain, usedDatabases: ['1'] })).toBe('missing')
    expect(stateOf('4.5', { ...plain, usedDatabases: ['1'] }, { populationDatabaseCodes: ['1'] })).toBe('counts')
  })
})

describe('what an inspection would find', () => {
  it('a result that is a paper handed in, and a made-up number: warnings that cost no metric', () => {
    const odd = best({
      owner: { name: 'Hồ Xuân Đức', personalId: '999999999999', verifiedByVneid: true },
      results: [{ ...result, url }],
    })

    expect(findingsOf(odd)).toEqual([
      [undefined, 'warning', 'results.0.url'],
      [undefined, 'warning', 'owner.personalId'],
    ])
    expect(assessDossier(odd).metrics.every(({ counts }) => counts)).toBe(true)
  })
})

describe('whatever the dossier', () => {
  it('every metric is judged once, and one that does not count has a finding', () => {
    fc.assert(
      fc.property(anyDossier, fc.boolean(), (dossier, returnsPaper) => {
        const { metrics, findings } = assessDossier(dossier, { returnsPaper })
        expect(metrics.map(({ id }) => id)).toEqual(metricRules.map(({ id }) => id))
        for (const { id, state, counts } of metrics) {
          const own = findings.filter(({ metric }) => metric === id)
          expect(counts).toBe(state === 'counts')
          expect(own.length > 0).toBe(state === 'missing' || state === 'not-yet')
          expect(own.some(({ severity }) => severity === 'missing')).toBe(state === 'missing')
        }
      }),
    )
  })

  it('a better dossier never counts for less', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const before = assessDossier(dossier).metrics
        const after = assessDossier({
          ...dossier,
          channel: 'online',
          onlinePayment: 'national-platform',
          owner: { ...dossier.owner, verifiedByVneid: true },
          documents: [...(dossier.documents ?? []), { title: 'a', url, digitised: true, fromRepository: true }],
          results: [...(dossier.results ?? []), result],
        }).metrics
        before.forEach(({ counts }, index) => {
          if (counts) expect(after[index]!.counts).toBe(true)
        })
      }),
    )
  })

  it('nothing is changed in it, and the same question has the same answer', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const copy = structuredClone(dossier)
        expect(assessDossier(dossier)).toEqual(assessDossier(copy))
        expect(dossier).toEqual(copy)
      }),
    )
  })

  it('it never throws, and no finding holds a value', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(best())), (value, key) => {
        assessDossier(value as DossierDraft)
        assessDossier({ ...best(), [key]: value } as DossierDraft)
      }),
    )
    const marked = assessDossier({ ...best(), channel: 'MARKED', summary: 'MARKED', status: 'MARKED' } as never)
    expect(JSON.stringify(marked)).not.toContain('MARKED')
  })
})
