import type { z } from 'zod'
import type { zVerifyCitizenAnswerTolerant } from './schemas.gen.ts'
import type { components } from './types.gen.ts'

export { operations } from './operations.gen.ts'
export {
  zVerifyCitizenAnswer,
  zVerifyCitizenAnswerTolerant,
  zVerifyCitizenRequest,
  zVerifyCitizenRequestTolerant,
} from './schemas.gen.ts'
export type { operations as Operations } from './types.gen.ts'

type Schemas = components['schemas']

/** One question to the population database, as sent. */
export type VerifyCitizenRequest = Schemas['VerifyCitizenRequest']
/** The answer as the contract documents it. */
export type VerifyCitizenAnswer = Schemas['VerifyCitizenAnswer']
/** The answer as it may arrive: unknown fields kept, codes open. */
export type VerifyCitizenAnswerTolerant = z.infer<typeof zVerifyCitizenAnswerTolerant>
