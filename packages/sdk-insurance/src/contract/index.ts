import type { z } from 'zod'
import type { zCheckCardAnswerTolerant, zTakeTokenAnswerTolerant } from './schemas.gen.ts'
import type { components } from './types.gen.ts'

export { operations } from './operations.gen.ts'
export {
  zApiKey,
  zApiKeyTolerant,
  zCardResultCode,
  zCardResultCodeTolerant,
  zCheckCardAnswer,
  zCheckCardAnswerTolerant,
  zCheckCardQuery,
  zCheckCardQueryTolerant,
  zCheckCardRequest,
  zCheckCardRequestTolerant,
  zTakeTokenAnswer,
  zTakeTokenAnswerTolerant,
  zTakeTokenRequest,
  zTakeTokenRequestTolerant,
} from './schemas.gen.ts'
export type { operations as Operations } from './types.gen.ts'

type Schemas = components['schemas']

/** Account of a facility. */
export type TakeTokenRequest = Schemas['TakeTokenRequest']
/** The token, or why there is none. */
export type TakeTokenAnswer = Schemas['TakeTokenAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type TakeTokenAnswerTolerant = z.infer<typeof zTakeTokenAnswerTolerant>
/** Token and id token with their end. */
export type ApiKey = Schemas['ApiKey']
/** Card, holder and the officer who asks, as sent. */
export type CheckCardRequest = Schemas['CheckCardRequest']
/** The card as the gateway knows it. */
export type CheckCardAnswer = Schemas['CheckCardAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type CheckCardAnswerTolerant = z.infer<typeof zCheckCardAnswerTolerant>
/** Outcome of a card check. */
export type CardResultCode = Schemas['CardResultCode']
