import { PageError, type Payer } from './payer.ts'

/**
 * Walks through the pages by plain HTTP: it reads the form, sends what the button would send, and follows the redirect. No
 * browser has seen the pages then, and the result of the demo says so.
 */
export function httpPayer(): Payer {
  return {
    by: 'http',
    async pay(redirectUrl, choice) {
      const bank = await (await fetch(redirectUrl)).text()
      const [, name, value] = new RegExp(`<button[^>]*name="(\\w+)" value="(\\w+)">${choice}</button>`).exec(bank) ?? []
      if (name === undefined || value === undefined) throw new PageError('The page of the bank has no such button')
      const sent = await fetch(redirectUrl, {
        method: 'POST',
        body: new URLSearchParams({ [name]: value }),
        redirect: 'manual',
      })
      const url = sent.headers.get('location')
      if (sent.status !== 303 || url === null) throw new PageError('The bank does not send the payer back')
      const [, heading = ''] = /<h1>([^<]*)<\/h1>/.exec(await (await fetch(url)).text()) ?? []
      return { url, heading }
    },
    close: () => Promise.resolve(),
  }
}
