import { z } from 'zod'

/** A file that travels inside a message, 10 MB at most. */
export const zFileContent = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length > 0 && bytes.length <= 10_000_000, { params: { rule: 'too-long' } })
