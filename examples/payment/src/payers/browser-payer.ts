import { chromium, type Page } from 'playwright-core'
import { PageError, type Choice, type Payer } from './payer.ts'

/** Pays with a headless Chromium, as a citizen does. */
export async function browserPayer(executablePath: string): Promise<Payer> {
  // As root, as in a container, Chromium runs without its sandbox only; it opens pages of this machine and no others.
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !asRoot })
  return {
    by: 'chromium',
    async pay(redirectUrl, choice) {
      const page = await browser.newPage({ locale: 'vi-VN' })
      try {
        await page.goto(redirectUrl)
        await press(page, choice)
        return { url: page.url(), heading: await page.getByRole('heading', { level: 1 }).innerText() }
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}

/** Finds the button by its role and its words, as a screen reader does, and waits for the page after it. */
async function press(page: Page, choice: Choice): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) !== 'vi')
    throw new PageError('The page of the bank says no language')
  const { origin } = new URL(page.url())
  await page.getByRole('button', { name: choice, exact: true }).click()
  await page.waitForURL((url) => url.origin !== origin)
}
