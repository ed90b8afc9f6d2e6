import type { Token } from './address-tokens.ts'

/** The text of some words, with what stands between them. */
export function cut(source: string, tokens: readonly Token[], start: number, end: number): string {
  return source.slice(tokens[start]?.start ?? source.length, tokens[end - 1]?.end ?? source.length)
}

/** Without separators at its ends; absent when nothing is left. */
export function optional<Name extends 'detail' | 'rest'>(
  name: Name,
  text: string,
): { readonly [key in Name]?: string } {
  const separators = ' \t\r\n,;.|-–—'
  let [start, end] = [0, text.length]
  while (start < end && separators.includes(text.charAt(start))) start += 1
  while (end > start && separators.includes(text.charAt(end - 1))) end -= 1
  return (start === end ? {} : { [name]: text.slice(start, end) }) as { readonly [key in Name]?: string }
}
