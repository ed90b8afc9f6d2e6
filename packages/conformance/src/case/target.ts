import { z } from 'zod'

/** Somebody at the target whom cases may ask about; made up, or a test person the owner of the system agreed to. */
export const zTargetPerson = z.looseObject({
  persona: z.string(),
  personalId: z.string(),
  name: z.string(),
  sex: z.enum(['male', 'female']),
  birthDate: z.string(),
})

/** Where one system is, how to sign in, whom to ask about. The shape of the mocks' `GET /__admin/v1/targets`. */
export const zTarget = z.looseObject({
  system: z.string(),
  gateway: z.string(),
  baseUrl: z.url({ protocol: /^https?$/ }),
  credentials: z.record(z.string(), z.string()),
  people: z.array(zTargetPerson),
})

/** Somebody at the target whom cases may ask about. */
export type TargetPerson = z.infer<typeof zTargetPerson>

/** Where one system is, how to sign in, whom to ask about. */
export type Target = z.infer<typeof zTarget>
