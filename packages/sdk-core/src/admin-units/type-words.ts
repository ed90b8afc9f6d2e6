import type { Token } from './address-tokens.ts'
import { bareKey, toneKey, unitTypes, type UnitType } from './place-name.ts'

/** A type word before a name, and where it begins. */
export interface TypeWord {
  readonly type: UnitType
  readonly start: number
}

/** Written without a full stop too; a single letter needs one, or a number after it. */
const abbreviations = new Map<string, UnitType>([
  ['tp', 'Thành phố'],
  ['tx', 'Thị xã'],
  ['tt', 'Thị trấn'],
  ['dk', 'Đặc khu'],
])
const letters = new Map<string, UnitType>([
  ['t', 'Tỉnh'],
  ['h', 'Huyện'],
  ['q', 'Quận'],
  ['x', 'Xã'],
  ['p', 'Phường'],
])

const words = unitTypes.map((type) => ({ type, parts: type.split(' ').map((word) => [toneKey(word), bareKey(word)]) }))

/** The type word that ends right before the word at `index`: `Phường`, `phuong`, `P.`, `TX`, `T.P.`. */
export function typeBefore(tokens: readonly Token[], index: number): TypeWord | undefined {
  if (tokens[index]?.gap === 'strong') return undefined
  return spelledOut(tokens, index) ?? abbreviated(tokens, index)
}

function spelledOut(tokens: readonly Token[], index: number): TypeWord | undefined {
  // The longest come first, so that `thị xã` is not read as `xã`.
  const found = words.find(({ parts }) =>
    parts.every(([tone, bare], offset) => {
      const token = tokens[index - parts.length + offset]
      return token !== undefined && (token.tone === tone || token.tone === bare)
    }),
  )
  return found && { type: found.type, start: index - found.parts.length }
}

function abbreviated(tokens: readonly Token[], index: number): TypeWord | undefined {
  const [before, last, name] = [tokens[index - 2], tokens[index - 1], tokens[index]]
  if (last === undefined) return undefined
  const short = abbreviations.get(last.bare)
  if (short !== undefined) return { type: short, start: index - 1 }
  const pair = before?.dotted && last.dotted ? abbreviations.get(before.bare + last.bare) : undefined
  if (pair !== undefined) return { type: pair, start: index - 2 }
  const single = last.dotted || /^\d/.test(name?.bare ?? '') ? letters.get(last.bare) : undefined
  return single && { type: single, start: index - 1 }
}
