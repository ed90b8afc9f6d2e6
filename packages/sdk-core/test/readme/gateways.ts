import { ngspGateway, securityServerGateway, type Gateway } from '@lienthong/sdk-core'

/** Make one object per way and give it to every client: it holds the token or session for all of them. */
export function waysOf(readSecret: (name: string) => Promise<string>): { ngsp: Gateway; portal: Gateway } {
  const ngsp = ngspGateway({
    baseUrl: 'https://api.ngsp.gov.vn',
    consumerKey: 'the key of your application',
    consumerSecret: () => readSecret('ngsp'),
  })
  const portal = securityServerGateway({
    baseUrl: 'https://security-server.your-province.gov.vn',
    username: () => readSecret('portal-user'),
    password: () => readSecret('portal-password'),
    unitCode: '000.00.00.H27',
  })
  return { ngsp, portal }
}
