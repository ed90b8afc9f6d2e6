import { z } from 'zod'

/** Somebody at the target whom cases may ask about; made up, or a test person the owner of the system agreed to. */
export interface TargetPerson {
  /** What they are there for, as `card-holder`. */
  readonly persona: string
  readonly personalId: string
  readonly name: string
  readonly sex: 'male' | 'female'
  /** `YYYY-MM-DD` */
  readonly birthDate: string
  /** What only some cases need, as the number of an old card. */
  readonly facts?: Readonly<Record<string, string>> | undefined
}

/** Where one system is, how to sign in, whom to ask about. The shape of the mocks' `GET /__admin/v1/targets`. */
export interface Target {
  readonly system: string
  readonly gateway: string
  readonly baseUrl: string
  readonly credentials: Readonly<Record<string, string>>
  readonly people: readonly TargetPerson[]
}

/** Reads a {@link TargetPerson}; what else stands there is not looked at. */
const zTargetPerson: z.ZodType<TargetPerson> = z.object({
  persona: z.string(),
  personalId: z.string(),
  name: z.string(),
  sex: z.enum(['male', 'female']),
  birthDate: z.string(),
  facts: z.record(z.string(), z.string()).optional(),
})

/** Reads a {@link Target}; what else stands there is not looked at. */
export const zTarget: z.ZodType<Target> = z.object({
  system: z.string(),
  gateway: z.string(),
  baseUrl: z.url({ protocol: /^https?$/ }),
  credentials: z.record(z.string(), z.string()),
  people: z.array(zTargetPerson),
})
