import { z } from 'zod'

/** Letters and digits only, as the payment platform of the portal takes them. */
export const zOrderId = z.string().regex(/^[A-Za-z0-9]{1,50}$/)
