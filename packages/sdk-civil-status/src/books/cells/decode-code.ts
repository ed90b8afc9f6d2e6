import { identityKey } from '@lienthong/sdk-core'
import type { CodeList } from '../code-lists.ts'
import { decodeText, refused, type Decoded } from './decode-text.ts'
import type { Cell } from './read-texts.ts'

/** What may stand in a cell of a list, and our name for it. */
interface Choices {
  readonly byCode: ReadonlyMap<string, string>
  readonly byLabel: ReadonlyMap<string, string>
}

const known = new WeakMap<CodeList, Choices>()

/** Reads a cell as a choice of a code list: by its code, or by its Vietnamese label with or without accents. */
export function decodeCode(cell: Cell, list: CodeList): Decoded {
  const { value: text, rules } = decodeText(cell)
  if (text === undefined) return { rules }
  const { byCode, byLabel } = choicesOf(list)
  const name = byCode.get(text.normalize('NFC')) ?? byLabel.get(identityKey(text))
  if (name !== undefined) return { value: name, rules }
  return refused(text === '0' ? 'zero-code' : 'not-in-list')
}

function choicesOf(list: CodeList): Choices {
  const before = known.get(list)
  if (before !== undefined) return before
  const entries = Object.entries(list.codes)
  const choices = {
    byCode: new Map(entries.map(([name, { code }]) => [code, name])),
    byLabel: new Map(entries.map(([name, { label }]) => [identityKey(label), name])),
  }
  known.set(list, choices)
  return choices
}
