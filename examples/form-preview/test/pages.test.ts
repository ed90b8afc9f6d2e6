import { describe, expect, it } from 'vitest'
import { services } from '@lienthong/essential-services'
import { previewApp } from '../src/app.ts'

const app = previewApp({ now: () => Date.parse('2026-11-23T09:00:00+07:00') })

async function pageOf(path: string): Promise<{ status: number; text: string }> {
  const response = await app.request(path)
  return { status: response.status, text: await response.text() }
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found)

describe.each(services.map(({ slug, form }) => [slug, form] as const))('the form of %s', (slug, form) => {
  it('has a label for every control, and every name once', async () => {
    const { status, text } = await pageOf(`/${slug}?at=${form.examplesAt}`)
    expect(status).toBe(200)
    // What stands in a template is a copy for later.
    const shown = text.replaceAll(/<template[\s\S]*?<\/template>/g, '')
    const ids = all(shown, /\sid="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const controls = all(shown, /<(?:input|select|textarea)\s(?![^>]*type="hidden")[^>]*?id="([^"]+)"/g)
    const labelled = all(shown, /<label for="([^"]+)"/g)
    expect(controls.filter((id) => !labelled.includes(id))).toEqual([])
    expect(
      all(shown, /aria-describedby="([^"]+)"/g)
        .flatMap((names) => names.split(' '))
        .filter((id) => !ids.includes(id)),
    ).toEqual([])
    expect(shown).toContain('<html lang="vi">')
  })

  it('is there in English, too', async () => {
    const { text } = await pageOf(`/${slug}?at=${form.examplesAt}&lang=en`)
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('Check the form')
  })

  it('takes its examples and tells papers, fee and time', async () => {
    for (const example of form.examples) {
      const response = await app.request(`/${slug}/check?at=${form.examplesAt}`, {
        method: 'POST',
        body: JSON.stringify(example),
      })
      const judged = (await response.json()) as { ok: boolean; fee: string; due: string }
      expect(judged).toMatchObject({ ok: true })
      expect(judged.fee).not.toBe('')
      expect(judged.due).not.toBe('')
    }
  })
})

describe('a page that cannot be shown', () => {
  it('names the versions there are', async () => {
    const { status, text } = await pageOf('/birth-registration?at=2021-01-01')
    expect(status).toBe(400)
    expect(text).toContain('2022-01-06')
  })

  it.each([
    ['/no-such-service', 404],
    ['/birth-registration?at=x%3Cscript%3E', 400],
    ['/?at=2030-01-01', 400],
    ['/assets/..%2Fpackage.json', 404],
  ])('%s answers %d and repeats nothing as markup', async (path, status) => {
    const page = await pageOf(path)
    expect(page.status).toBe(status)
    expect(page.text).not.toContain('<script>')
  })

  it('refuses what is no form without falling over', async () => {
    for (const body of ['', 'x', 'null', '7', '[]', '{"applicant":{"name":[1]}}']) {
      const response = await app.request('/birth-registration/check?at=2026-07-20', { method: 'POST', body })
      expect(await response.json()).toMatchObject({ ok: false })
    }
  })
})

describe('what is no form', () => {
  it.each(services.map(({ slug, form }) => [slug, form.examplesAt] as const))(
    '%s answers that it is none',
    async (slug, at) => {
      for (const body of ['null', '"x"', '[]', '{}']) {
        const response = await app.request(`/${slug}/check?at=${at}`, { method: 'POST', body })
        expect(response.status).toBe(200)
        expect(await response.json()).toMatchObject({ ok: false })
      }
    },
  )
})

describe('places', () => {
  it.each(['communes', 'districts'])('%s of a day that is none are refused', async (level) => {
    const response = await app.request(`/places/${level}?province=42&at=x`)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual([])
  })

  it('have districts until they ended, and communes by district', async () => {
    const count = async (path: string) => ((await (await app.request(path)).json()) as object[]).length
    expect(await count('/places/districts?province=42&at=2025-06-30')).toBe(12)
    expect(await count('/places/districts?province=42&at=2025-07-01')).toBe(0)
    expect(await count('/places/communes?province=42&at=2022-12-01&district=445')).toBeGreaterThan(10)
    expect(await count('/places/communes?province=42&at=2022-12-01&district=445')).toBeLessThan(40)
  })

  it('are typed by their codes on a day before the lists', async () => {
    const { text } = await pageOf('/absence-declaration?at=2022-06-14')
    expect(text).toMatch(/<input id="destination.provinceCode"/)
    expect(text).toContain('nhập mã')
  })

  it('are those of the day', async () => {
    const names = async (at: string) =>
      (await (await app.request(`/places/communes?province=42&at=${at}`)).json()) as { name: string }[]
    expect((await names('2026-07-20')).length).toBe(69)
    expect((await names('2022-12-01')).length).toBe(216)
  })
})
