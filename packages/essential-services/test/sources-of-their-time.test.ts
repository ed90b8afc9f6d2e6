import { describe, expect, it } from 'vitest'
import {
  dueDate,
  getService,
  listVersions,
  requiredDocuments,
  services,
  serviceVersion,
  type Known,
  type ServiceSlug,
} from '@lienthong/essential-services'

const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }

/** Everything in a version that says where it comes from. */
function statementsIn(node: unknown): Known<unknown>[] {
  if (Array.isArray(node)) return node.flatMap(statementsIn)
  if (typeof node !== 'object' || node === null) return []
  if ('confidence' in node && 'source' in node) return [node as Known<unknown>]
  return Object.values(node).flatMap(statementsIn)
}

const every = services.flatMap(({ slug }) =>
  listVersions(slug).map((version) => {
    const { form: _, flow: __, ...stated } = version
    return { slug, version, statements: statementsIn(stated) }
  }),
)

describe('a source', () => {
  it('of another time than the version is assumed in it', () => {
    for (const { slug, version, statements } of every) {
      expect(statements.length).toBeGreaterThan(8)
      for (const { source, confidence } of statements) {
        if (confidence === 'assumed') continue
        const told = `${slug} ${version.from}: ${source}`
        if (source.startsWith('Report of')) expect(version.from < '2022-06-15', told).toBe(true)
      }
    }
  })

  it('of 2026 is sure of 2022 only where it tells of 2022', () => {
    const sure = every
      .filter(({ version }) => version.from < '2022-08-15')
      .flatMap(({ slug, statements }) =>
        statements
          .filter(({ confidence, source }) => confidence === 'documented' && source.startsWith('National procedure'))
          .map(() => slug),
      )
    // Procedures on paper that it still shows, and numbers that it gives for the time.
    expect([...new Set(sure)]).toEqual([
      'old-id-number',
      'joint-birth',
      'tax-registration',
      'land-holder-change',
      'graduation-exam',
    ])
    const between = every.filter(({ version }) => version.from >= '2023-02-01' && version.from < '2025-07-01')
    for (const { slug, version, statements } of between) {
      const surer = statements.filter(({ tellsOf }) => tellsOf !== undefined)
      expect(surer, `${slug} ${version.from}`).toEqual([])
    }
  })

  it('keeps the words beside a value that it weakens', () => {
    const { fee } = serviceVersion('driving-licence', { at: '2026-07-20', clock })
    expect(statementsIn(fee).some(({ raw }) => raw?.includes('135.000'))).toBe(true)
  })
})

describe('papers and forms of a day', () => {
  const formOn = (slug: ServiceSlug, at: string) =>
    requiredDocuments(slug, getService(slug).form.examples[0], { at, clock }).find(({ id }) => id === 'form')?.rule

  it.each([
    ['old-id-number', '2022-06-14', /^CC13/, 'assumed'],
    ['old-id-number', '2022-09-01', undefined, 'assumed'],
    ['old-id-number', '2026-07-20', /^DC02/, 'documented'],
    ['identity-card', '2022-06-14', undefined, 'assumed'],
    ['land-holder-change', '2022-06-14', /^09\/ĐK/, 'assumed'],
    ['land-holder-change', '2026-07-20', /^Mẫu 18/, 'documented'],
    ['driving-licence', '2022-06-14', /^Phụ lục 19/, 'assumed'],
    ['driving-licence', '2026-07-20', /^Phụ lục XII/, 'documented'],
    ['motorcycle-registration', '2022-06-14', undefined, 'assumed'],
    ['motorcycle-registration', '2026-07-20', /^ĐKX10/, 'documented'],
  ] as const)('%s on %s is form %s, %s', (slug, at, number, confidence) => {
    const rule = formOn(slug, at)
    if (number === undefined) expect(rule).not.toHaveProperty('paperForm')
    else expect(rule?.paperForm).toMatch(number)
    expect(rule?.basis).toMatchObject({ confidence })
  })

  it('never contradict what the version calls the form', () => {
    for (const { version } of every) {
      const form = version.documents.find(({ id }) => id === 'form')
      if (form) expect(form.paperForm).toBe(version.paperForm.value)
    }
  })

  it('name no further form that was read of another time', () => {
    const numbered = (at: string) =>
      serviceVersion('identity-card', { at, clock }).documents.filter(({ id, paperForm }) => id !== 'form' && paperForm)
    expect(numbered('2022-06-14')).toEqual([])
    expect(numbered('2026-07-20').map(({ paperForm }) => paperForm)).toEqual(['DC01'])
  })

  it('say of the fields, too, whether they were read for the time', () => {
    for (const { slug } of services) {
      expect(serviceVersion(slug, { at: '2022-06-14', clock }).formBasis).toMatchObject({ confidence: 'assumed' })
    }
    expect(serviceVersion('passport', { at: '2026-07-20', clock }).formBasis).toMatchObject({
      confidence: 'inferred',
    })
  })
})

describe('permanent residence', () => {
  it('is with the commune alone since the district police ended', () => {
    const authorityOn = (at: string) => serviceVersion('permanent-residence', { at, clock }).authority.value?.vi
    expect(authorityOn('2025-02-28')).toContain('cấp huyện')
    expect(authorityOn('2025-03-01')).toBe('Công an cấp xã')
  })
})

describe('a term in calendar days', () => {
  const criminalRecord = (receivedAt: string) => dueDate('criminal-record', { receivedAt, clock, form: {} })

  it('that ends on a day off is no more than assumed', () => {
    expect(criminalRecord('2026-02-06T09:00:00+07:00')).toMatchObject({
      dueAt: '2026-02-16T17:00:00+07:00',
      confidence: 'assumed',
      source: expect.stringContaining('day off'),
    })
    expect(criminalRecord('2026-04-29T09:00:00+07:00')).toMatchObject({ confidence: 'assumed' })
    expect(criminalRecord('2026-07-20T09:00:00+07:00')).toMatchObject({ confidence: 'documented' })
  })
})

describe('the catalogue', () => {
  it('cannot be changed by those who read it', () => {
    const version = serviceVersion('passport', { at: '2026-07-20', clock })
    const codes = version.procedures as unknown as { value: { code: string } }[]
    expect(() => codes.push({ value: { code: '9.999999' } })).toThrow(TypeError)
    expect(() => Object.assign(codes[0]?.value ?? {}, { code: '9.999999' })).toThrow(TypeError)
    const { versions, documents, flow, form, name } = getService('passport')
    for (const part of [versions, versions[0], documents, flow, flow[0], form.examples, form.rules, name]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
    expect(serviceVersion('passport', { at: '2026-07-20', clock }).procedures).toHaveLength(2)
  })
})
