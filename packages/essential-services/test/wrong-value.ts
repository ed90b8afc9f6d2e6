import fc from 'fast-check'
import type { FieldModel } from '@lienthong/essential-services'

/** Something that a field never takes: of another type, or outside of what its schema allows. */
export function wrongValue(field: FieldModel): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(null, Symbol.for('x'), () => 0),
    outside(field),
  )
}

function outside({ kind, min = 0, max = 1_000, maxLength = 20_000 }: FieldModel): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'yes-no':
      return fc.oneof(fc.string(), fc.integer())
    case 'whole-number':
    case 'money':
      return fc.oneof(fc.constantFrom(min - 1, max + 1, min + 0.5, Number.NaN, 2 ** 60), fc.string())
    case 'number':
      return fc.oneof(fc.constantFrom(Number.NaN, min - 1, max + 1, Infinity), fc.string())
    case 'group':
    case 'file':
      return fc.oneof(fc.string(), fc.constant({ strange: 1 }), fc.constant([]))
    case 'list':
      return fc.oneof(fc.string(), fc.constant({}), fc.constant([null]), fc.constant(Array(max + 1).fill({})))
    case 'text':
    case 'long-text':
      return fc.oneof(fc.integer(), fc.constantFrom('', '   ', 'x'.repeat(maxLength + 1)))
    default:
      // Words of one letter repeated are no date, number, code or choice.
      return fc.oneof(fc.integer(), fc.stringMatching(/^\?{1,30}$/))
  }
}
