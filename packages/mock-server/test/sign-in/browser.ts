import { expect } from 'vitest'

/** A browser as far as a sign-in needs one: keeps cookies, follows redirects on the provider, fills in its forms. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>()
  readonly #provider: string

  /** @param provider - Origin whose redirects are followed; at any other address the way ends. */
  constructor(provider: string) {
    this.#provider = provider
  }

  /** The same browser once more, with its cookies as they are now. */
  copy(): Browser {
    const copy = new Browser(this.#provider)
    for (const [name, cookie] of this.#cookies) copy.#cookies.set(name, cookie)
    return copy
  }

  /** Opens an address; gives the page, or the address elsewhere that the browser was sent to. */
  async open(url: string, form?: Readonly<Record<string, string>>): Promise<Page | URL> {
    const { pathname } = new URL(url)
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: this.#cookiesFor(pathname) },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line, pathname)
    const location = response.headers.get('location')
    if (location === null) return this.#shown({ url, status: response.status, html: await response.text() })
    const next = new URL(location, url)
    return next.origin === this.#provider ? this.open(next.href) : next
  }

  /** Opens an address that has to show a page. */
  async page(url: string, form?: Readonly<Record<string, string>>): Promise<Page> {
    const shown = await this.open(url, form)
    if (shown instanceof URL) throw new Error('The browser was sent elsewhere instead of being shown a page')
    return shown
  }

  /** Searches on the page to choose a person. */
  async search(page: Page, text: string): Promise<Page> {
    expect(page.html).toContain('name="search"')
    const url = new URL(page.url)
    url.searchParams.set('search', text)
    return this.page(url.href)
  }

  /** Searches somebody by number and presses their button; gives the address the browser comes back to. */
  async choose(page: Page, personalId: string): Promise<URL> {
    const found = await this.search(page, personalId)
    expect(found.html.match(/name="person" value="\d+"/g)).toEqual([`name="person" value="${personalId}"`])
    return this.#sentBack(await this.open(found.url, { person: personalId }))
  }

  /** Presses the button that cancels. */
  async refuse(page: Page): Promise<URL> {
    expect(page.html).toContain('name="refuse"')
    return this.#sentBack(await this.open(page.url, { refuse: 'yes' }))
  }

  /** Presses a button of the provider's own form. */
  async submit(page: Page, button: Readonly<Record<string, string>>): Promise<Page | URL> {
    const action = /action="([^"]+)"/.exec(page.html)?.[1]
    const secret = /name="xsrf" value="([^"]+)"/.exec(page.html)?.[1]
    return this.open(new URL(action!, page.url).href, { xsrf: secret!, ...button })
  }

  /** A form that the library has a script send on by itself, as it ends the session of somebody else. */
  async #shown(page: Page): Promise<Page | URL> {
    return page.html.includes('document.forms[0].submit()') ? this.submit(page, { logout: 'yes' }) : page
  }

  #sentBack(shown: Page | URL): URL {
    if (shown instanceof URL) return shown
    throw new Error(`The browser was shown a page with status ${shown.status} instead of being sent back`)
  }

  #cookiesFor(pathname: string): string {
    const fitting = [...this.#cookies].filter(([, { path }]) => pathname.startsWith(path))
    return fitting.map(([name, { value }]) => `${name}=${value}`).join('; ')
  }

  #keep(line: string, pathname: string): void {
    const [pair = '', ...attributes] = line.split('; ')
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    const path = attributes.find((one) => one.toLowerCase().startsWith('path='))?.slice(5) ?? pathname
    if (value === '') this.#cookies.delete(name)
    else this.#cookies.set(name, { value, path })
  }
}

/** What a browser shows. */
export interface Page {
  readonly url: string
  readonly status: number
  readonly html: string
}
