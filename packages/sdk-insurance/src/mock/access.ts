import { Tokens } from '@lienthong/mock-core'

/** What a client signs in with. The MD5 stands beside the password so that a shell script can send it as it is. */
export const account = {
  username: '42001_BV',
  password: 'mock-password',
  passwordMd5: '9d4b19c64b5e92137321726871a19f85',
} as const

/** Tokens that were given out, each with its id token: `token.idToken`. */
export const tokens = new Tokens('insurance-card')

/** The real life of a token is told by its answer; a working day's half is assumed. */
export const tokenLifeMs = 4 * 60 * 60_000
