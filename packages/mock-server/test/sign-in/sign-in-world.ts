import type { Target, TargetPerson } from '@lienthong/mock-core'
import type { MockServer, MockServerOptions } from '@lienthong/mock-server'
import { createSignIn, type SignedInCitizen, type SignIn, type SignInOptions } from '@lienthong/sdk-dvc/sign-in'
import { admin, runningServer } from '../national-systems.ts'
import { Browser } from './browser.ts'

/** Where the browser comes back to. Nobody listens there: the address is all that is needed. */
export const redirectUri = 'http://localhost:3000/dang-nhap'

/** A running provider, a client of it on the clock of the mocks, and a browser. */
export async function signInWorld(provider: 'dvcqg' | 'vneid' = 'dvcqg', options: MockServerOptions = {}) {
  const server = await runningServer(options)
  const target = (await targetsOf(server)).find(({ system, gateway }) => system === 'sign-in' && gateway === provider)!
  const { clientId = '', clientSecret = '' } = target.credentials
  const newClient = (change: Partial<SignInOptions> = {}): SignIn =>
    createSignIn({
      provider,
      issuer: target.baseUrl,
      clientId,
      clientSecret,
      redirectUri,
      clock: server.platform.world.clock,
      ...change,
    })
  const person = (persona: string): TargetPerson => target.people.find((one) => one.persona === persona)!
  const officer = (action: string, body: object) => admin(server, 'POST', `/officer/sign-in/${action}`, body)
  return { server, target, newClient, person, officer, browser: () => new Browser(server.url) }
}

/** Everything between two lines of an application: a browser goes away and comes back as somebody. */
export async function signInAs(signIn: SignIn, browser: Browser, personalId: string): Promise<SignedInCitizen> {
  const { url, kept } = await signIn.begin()
  const back = await browser.choose(await browser.page(url), personalId)
  return signIn.complete(back.href, kept)
}

async function targetsOf(server: MockServer): Promise<Target[]> {
  return (await admin(server, 'GET', '/targets')).json as Target[]
}
