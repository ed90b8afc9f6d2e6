import type { CastRow } from '@lienthong/mock-core'
import { addressesAndCodes } from './addresses-and-codes.ts'
import { answers } from './answers.ts'
import { families } from './families.ts'
import { names } from './names.ts'
import { numbersAndBirths } from './numbers-and-births.ts'

/** Everybody with a story for the population database. They exist in the other systems, too. */
export const cast: readonly CastRow[] = [...numbersAndBirths, ...names, ...families, ...addressesAndCodes, ...answers]
