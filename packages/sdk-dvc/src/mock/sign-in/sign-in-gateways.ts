import type { MockGateway } from '@lienthong/mock-core'

/** The sets of claims that the mock has, each under an issuer of its own. */
export type MockSignInProvider = 'dvcqg' | 'vneid'

/** The one application that the mock knows. Made up. */
const credentials = { clientId: 'mock-one-stop', clientSecret: 'mock-sign-in-secret' }

function gatewayOf(name: MockSignInProvider): MockGateway {
  return {
    name,
    basePath: `/sign-in/${name}`,
    systemPrefix: '',
    operations: [],
    credentials,
    // Whoever asks proves himself to the provider, not to a gateway in front of it.
    authorize: () => undefined,
    sessionOver: () => ({
      status: 401,
      body: { error: 'invalid_token', error_description: 'invalid token provided' },
    }),
    unknownPath: (hint) => ({
      status: 404,
      body: {
        error: 'invalid_request',
        error_description: `unrecognized route${hint === undefined ? '' : `; nearest: ${hint}`}`,
      },
    }),
  }
}

/** Where accounts of the National Public Service Portal sign in. */
export const dvcqgMockGateway = gatewayOf('dvcqg')

/** Where accounts of VNeID sign in. */
export const vneidMockGateway = gatewayOf('vneid')
