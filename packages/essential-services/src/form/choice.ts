import { z } from 'zod'
import { scalarInfo } from './scalars.ts'

/** Choices by value, each with its Vietnamese and English words. */
export type Choices = Readonly<Record<string, readonly [vi: string, en: string]>>

/** Words of choices by schema. */
export const choiceWords = z.registry<{ readonly words: Choices }>()

/**
 * One of several values, each with its words.
 *
 * @example kind: field(choice({ new: ['Cấp mới', 'New'], again: ['Cấp lại', 'Re-issue'] }), 'Loại yêu cầu', 'Kind of request')
 */
export function choice<const Given extends Choices>(words: Given): z.ZodEnum<{ [Key in keyof Given & string]: Key }> {
  const values = Object.fromEntries(Object.keys(words).map((value) => [value, value]))
  const schema = z.enum(values) as unknown as z.ZodEnum<{ [Key in keyof Given & string]: Key }>
  return schema.register(scalarInfo, { kind: 'choice' }).register(choiceWords, { words })
}

/** Male or female. */
export const sex = () => choice({ male: ['Nam', 'Male'], female: ['Nữ', 'Female'] })
