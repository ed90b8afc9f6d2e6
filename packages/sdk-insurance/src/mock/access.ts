import { sameSecret, Tokens } from '@lienthong/mock-core'

/** What a client signs in with. The MD5 stands beside the password so that a shell script can send it as it is. */
export const account = {
  username: '42001_BV',
  password: 'mock-password',
  passwordMd5: '9d4b19c64b5e92137321726871a19f85',
} as const

/** The account of another facility, whose officers are others. */
export const secondAccount = { ...account, username: '42002_BV' } as const

/** An account that was locked. */
export const lockedAccount = { ...account, username: '42003_BV' } as const

const accounts = [account, secondAccount, lockedAccount]

/** Whether there is such an account with such a password, whatever its case. */
export function isAccount(username: string | null, passwordMd5: string | null): boolean {
  const named = accounts.find((candidate) => candidate.username === username)
  return named !== undefined && sameSecret(passwordMd5?.toLowerCase(), named.passwordMd5)
}

/** Tokens that were given out, each with its account and its id token: `username.token.idToken`. */
export const tokens = new Tokens('insurance-card')

/** The real life of a token is told by its answer; a working day's half is assumed. */
export const tokenLifeMs = 4 * 60 * 60_000

/** Bytes of a request that asks about one person, with room to spare. */
export const maxQuestionBytes = 64 * 1024
