import { Tokens } from '@lienthong/mock-core'

/** The account of a province. Made up; shown by the admin API. */
export const account = { username: 'mock-joint-user', password: 'mock-joint-password' }

/** Tokens given out to it. */
export const tokens = new Tokens('joint-service')

/** The real life of a token is not public: assumed. */
export const tokenLifeMs = 60 * 60_000

/** Likewise for the token that would refresh it. */
export const refreshLifeMs = 7 * 24 * 60 * 60_000
