import { describe, expect, it } from 'vitest'
import {
  findProcedure,
  getService,
  listServices,
  listVersions,
  ServiceError,
  services,
  serviceVersion,
} from '@lienthong/essential-services'

const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }

describe('a service by date', () => {
  it('is another one before and after a change', () => {
    const before = serviceVersion('old-id-number', { at: '2022-06-14', clock })
    const after = serviceVersion('old-id-number', { at: '2026-07-20', clock })
    expect(before.procedures.map(({ value }) => value.code)).toEqual(['2.000677'])
    expect(before.authority.value?.en).toBe('District police')
    expect(before.until).toBe('2022-08-14')
    expect(after.procedures.map(({ value }) => value.code)).toEqual(['1.012566'])
    expect(after).not.toHaveProperty('until')
  })

  it.each([
    ['2022-01-05', 'SERVICE_DAY_BEFORE_FIRST_VERSION'],
    ['1999-12-31', 'SERVICE_DAY_BEFORE_FIRST_VERSION'],
    ['2026-11-24', 'SERVICE_DAY_IN_FUTURE'],
    ['9999-12-31', 'SERVICE_DAY_IN_FUTURE'],
  ])('refuses %s and names the versions there are', (at, code) => {
    for (const { slug } of services) {
      const refused = refusal(() => serviceVersion(slug, { at, clock }))
      expect(refused).toMatchObject({ code })
      expect(refused.versions?.length).toBeGreaterThan(0)
      expect(refused.message).toContain('2022-01-06')
      expect(refused.messageVi).toContain('từ 2022-01-06')
    }
  })

  it.each(['2026-02-30', '20/07/2026', '', 'today'])('refuses %j, which is no day', (at) => {
    expect(refusal(() => serviceVersion('birth-registration', { at, clock })).code).toBe('SERVICE_DAY_INVALID')
  })

  it('takes today when no day is given', () => {
    expect(serviceVersion('birth-registration', { clock }).from).toBe('2025-07-01')
  })

  it('has versions without gap or overlap, each with its reason', () => {
    for (const { slug } of services) {
      const versions = listVersions(slug)
      expect(versions[0]?.from).toBe('2022-01-06')
      for (const [index, { until, begins }] of versions.entries()) {
        const next = versions[index + 1]?.from
        expect(until).toBe(next === undefined ? undefined : dayBefore(next))
        expect(begins.source).not.toBe('')
      }
    }
  })
})

describe('a service by its slug', () => {
  it('is found in English and Vietnamese, never by name', () => {
    expect(getService('dang-ky-khai-sinh').slug).toBe('birth-registration')
    expect(refusal(() => getService('Đăng ký khai sinh')).code).toBe('SERVICE_UNKNOWN')
    expect(refusal(() => getService('toString')).code).toBe('SERVICE_UNKNOWN')
  })

  it('has slugs and numbers of its own', () => {
    const keys = services.flatMap(({ slug, slugVi }) => [slug, slugVi])
    expect(new Set(keys).size).toBe(keys.length)
    const numbers = services.map(({ number }) => number)
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('is listed by day', () => {
    expect(listServices({ at: '2026-07-20', clock })).toHaveLength(services.length)
    expect(listServices({ at: '2020-01-01', clock })).toEqual([])
  })
})

describe('a procedure', () => {
  const key = { code: '1.012566', agency: 'Bộ Công an', decision: '4864/QĐ-BCA-C06' }

  it('is found by code, agency, decision and day', () => {
    const [found, ...others] = findProcedure(key, { at: '2026-07-20', clock })
    expect(found).toMatchObject({ slug: 'old-id-number', decisionCompared: true })
    expect(others).toEqual([])
  })

  it.each([
    ['another agency', { ...key, agency: 'UBND tỉnh Hà Tĩnh' }, '2026-07-20'],
    ['another decision', { ...key, decision: '1404/QĐ-UBND' }, '2026-07-20'],
    ['another day', key, '2022-06-14'],
  ])('is another one with %s', (_what, other, at) => {
    expect(findProcedure(other, { at, clock })).toEqual([])
  })

  it('says when the decision could not be compared', () => {
    const found = findProcedure({ code: '1.004222', agency: 'Bộ Công an', decision: 'x' }, { at: '2026-07-20', clock })
    expect(found).toMatchObject([{ slug: 'permanent-residence', decisionCompared: false }])
  })
})

function refusal(call: () => unknown): ServiceError {
  try {
    call()
  } catch (error) {
    if (error instanceof ServiceError) return error
    throw error
  }
  throw new Error('Nothing was refused')
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
