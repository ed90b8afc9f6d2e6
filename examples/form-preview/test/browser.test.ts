import { serve, type ServerType } from '@hono/node-server'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { services } from '@lienthong/essential-services'
import { previewApp } from '../src/app.ts'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

// Needs a browser of the machine; where there is none, the pages are still held by pages.test.ts.
describe.skipIf(!existsSync(executablePath))('in a browser', () => {
  let server: ServerType
  let browser: Browser
  let base = ''

  beforeAll(async () => {
    const app = previewApp({ now: () => Date.parse('2026-11-23T09:00:00+07:00') })
    await new Promise<void>((ready) => {
      server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => ready())
    })
    base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })

  afterAll(async () => {
    await browser.close()
    server.close()
  })

  /** A page of its own; what the browser complains of fails the test. */
  async function open(path: string, use: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', ({ message }) => complaints.push(message))
    const judged = page.waitForResponse((response) => response.url().includes('/check'))
    await page.goto(base + path)
    if (!path.startsWith('/?')) await judged
    await use(page)
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([])
    await page.close()
  }

  it.each(services.map(({ slug, form }) => [slug, form.examplesAt] as const))(
    '%s: the example is good',
    async (slug, at) => {
      await open(`/${slug}?at=${at}&example=0`, async (page) => {
        await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click()
        await page.locator('#summary h2').waitFor()
        expect(await page.locator('#summary').innerText()).toContain('Tờ khai hợp lệ')
      })
    },
  )

  it('leads by keyboard from the fault to the field', async () => {
    await open('/absence-declaration?at=2026-07-20', async (page) => {
      await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).focus()
      await page.keyboard.press('Enter')
      await page.locator('#summary h2').waitFor()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('summary')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('là bắt buộc')
      await page.keyboard.press('Enter')
      const field = await page.evaluate(() => document.activeElement?.id)
      expect(field).toBe('person.name')
      expect(await page.locator('[id="person.name"]').getAttribute('aria-invalid')).toBe('true')
      expect(await page.locator('[id="person.name:error"]').innerText()).toContain('Họ, chữ đệm và tên')
    })
  })

  it('asks for what the case needs and for nothing else', async () => {
    await open('/birth-registration?at=2026-07-20', async (page) => {
      const mother = page.getByRole('group', { name: 'Người mẹ', exact: true })
      const abandoned = page.getByRole('radiogroup', { name: 'Trẻ bị bỏ rơi' })
      await abandoned.getByLabel('Không').check()
      await mother.waitFor({ state: 'visible' })
      await abandoned.getByLabel('Có').check()
      await mother.waitFor({ state: 'hidden' })
      expect(await page.getByLabel('Quận, huyện').first().isVisible()).toBe(false)
    })
  })

  it('lets entries be added and taken away, each with its number', async () => {
    await open('/lodging-notice?at=2026-07-20&example=0', async (page) => {
      await page.getByRole('button', { name: 'Thêm: Khách lưu trú' }).click()
      const third = page.getByRole('group', { name: 'Khách lưu trú 3' })
      await third.getByLabel('Họ, chữ đệm và tên').fill('Ví Dụ')
      await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click()
      await page.getByRole('link', { name: 'Khách lưu trú 3 › Loại giấy tờ là bắt buộc' }).waitFor()
      await third.getByRole('button', { name: 'Bỏ mục này' }).click()
      await third.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click()
      await page.locator('#summary.good').waitFor()
    })
  })

  it.each([
    ['2022-12-01', 13],
    ['2025-06-30', 12],
  ])('offers district and commune on %s, and both are taken', async (at, districts) => {
    await open(`/absence-declaration?at=${at}`, async (page) => {
      const [province, district, commune] = ['Tỉnh, thành phố', 'Quận, huyện', 'Xã, phường, đặc khu'].map((label) =>
        page.getByLabel(label),
      )
      await province!.selectOption({ label: 'Tỉnh Hà Tĩnh' })
      await page.getByRole('option', { name: 'Thành phố Hà Tĩnh' }).waitFor({ state: 'attached' })
      expect(await district!.getByRole('option').count()).toBe(districts + 1)
      // Communes come with their district.
      expect(await commune!.getByRole('option').count()).toBe(1)
      await district!.selectOption({ label: 'Huyện Thạch Hà' })
      await page.getByRole('option', { name: 'Thị trấn Thạch Hà' }).waitFor({ state: 'attached' })
      await commune!.selectOption({ label: 'Thị trấn Thạch Hà' })
      await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click()
      await page.locator('#summary.bad').waitFor()
      expect(await page.locator('#summary').innerText()).not.toMatch(/Quận, huyện|Xã, phường|Tỉnh, thành phố/)
      // Another province has other districts.
      await province!.selectOption({ label: 'Tỉnh Nghệ An' })
      await page.getByRole('option', { name: 'Thành phố Vinh' }).waitFor({ state: 'attached' })
      expect(await commune!.getByRole('option').count()).toBe(1)
    })
  })

  it('takes typed codes on a day that has no list of places', async () => {
    await open('/absence-declaration?at=2022-06-14', async (page) => {
      await page.getByLabel('Tỉnh, thành phố').fill('42')
      await page.getByLabel('Quận, huyện').fill('445')
      await page.getByLabel('Xã, phường, đặc khu').fill('18562')
      await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click()
      await page.locator('#summary.bad').waitFor()
      expect(await page.locator('#summary').innerText()).not.toMatch(/Quận, huyện|Xã, phường|Tỉnh, thành phố/)
    })
  })

  it('reads 18.000 as eighteen thousand, says so, and refuses what could be two amounts', async () => {
    await open('/tax-registration?at=2026-07-20&example=0', async (page) => {
      const capital = page.getByLabel('Vốn kinh doanh')
      const check = () => page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click()
      await capital.fill('18.000')
      await check()
      await page.locator('#summary.good').waitFor()
      expect(await page.getByText('Đọc là 18.000 đồng').isVisible()).toBe(true)
      await capital.fill('18,000')
      await check()
      await page.locator('#summary.bad').waitFor()
      expect(await page.locator('#summary').innerText()).toContain('Vốn kinh doanh')
      expect(await page.getByText('Đọc là').count()).toBe(0)
    })
  })

  it('keeps what was typed when the language or the day is changed', async () => {
    await open('/lodging-notice?at=2026-07-20', async (page) => {
      await page.getByLabel('Tên cơ sở lưu trú').fill('Khách sạn Ví Dụ')
      await page.getByLabel('Tỉnh, thành phố').first().selectOption('42')
      await page.getByRole('option', { name: 'Phường Thành Sen' }).first().waitFor({ state: 'attached' })
      await page.getByLabel('Xã, phường, đặc khu').first().selectOption('18073')
      await page.getByRole('button', { name: 'Thêm: Khách lưu trú' }).click()
      await page.getByRole('group', { name: 'Khách lưu trú 2' }).getByLabel('Họ, chữ đệm và tên').fill('Khách Hai')
      await page.getByRole('link', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Check the form' }).waitFor()
      await page.locator('[id="guests.1.name"]').waitFor()
      expect(await page.locator('[id="guests.1.name"]').inputValue()).toBe('Khách Hai')
      expect(await page.locator('[id="house.name"]').inputValue()).toBe('Khách sạn Ví Dụ')
      expect(await page.locator('[id="house.address.communeCode"]').inputValue()).toBe('18073')
      await page.getByLabel('Day of the dossier').fill('2026-07-21')
      await page.getByRole('button', { name: 'Change the day' }).click()
      await page.waitForURL(/at=2026-07-21/)
      await page.locator('[id="guests.1.name"]').waitFor()
      expect(await page.locator('[id="guests.1.name"]').inputValue()).toBe('Khách Hai')
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    })
  })

  it('tells a screen reader of a choice: that it is required, its hint, and its fault', async () => {
    await open('/criminal-record?at=2026-07-20', async (page) => {
      const filedBy = page.getByRole('radiogroup', { name: 'Người nộp hồ sơ' })
      const described = (await filedBy.getAttribute('aria-describedby')) ?? ''
      expect(await filedBy.getAttribute('aria-required')).toBe('true')
      const texts = () => Promise.all(described.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()))
      expect((await texts()).join(' ')).toContain('Phiếu số 2 không được ủy quyền')
      await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click()
      await page.locator('#summary.bad').waitFor()
      expect(await filedBy.getAttribute('aria-invalid')).toBe('true')
      expect((await texts()).join(' ')).toContain('là bắt buộc')
      await filedBy.getByLabel('Cha, mẹ, vợ, chồng, con').check()
      await page.getByRole('button', { name: 'Kiểm tra tờ khai' }).click()
      await page.waitForFunction(() => document.querySelector('[id="filedBy:error"]')?.hasAttribute('hidden'))
      expect(await filedBy.getAttribute('aria-invalid')).toBe(null)
      expect(await page.getByRole('region', { name: 'Kết quả kiểm tra' }).count()).toBe(1)
    })
  })

  it('offers the communes of the chosen province', async () => {
    await open('/absence-declaration?at=2026-07-20', async (page) => {
      await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Tỉnh Hà Tĩnh' })
      await page.getByRole('option', { name: 'Phường Thành Sen' }).waitFor({ state: 'attached' })
      expect(await page.getByLabel('Xã, phường, đặc khu').getByRole('option').count()).toBe(70)
    })
  })
})
