import { dayOf, instantOf, type Clock } from '@lienthong/sdk-core'

/** How a page is seen: language, day of the dossier, which example is filled in. */
export interface View {
  readonly lang: 'vi' | 'en'
  readonly at: string
  readonly example?: number
}

/** Reads a view from the address. The day is checked by whoever uses it. */
export function readView(query: Readonly<Record<string, string | undefined>>, clock: Clock): View {
  const { lang, at, example } = query
  return {
    lang: lang === 'en' ? 'en' : 'vi',
    at: at === undefined || at === '' ? dayOf(instantOf(clock.now())) : at,
    ...(example !== undefined && /^\d$/.test(example) && { example: Number(example) }),
  }
}

/** The address of a page in a view. */
export function address(path: string, { lang, at }: View, more: Readonly<Record<string, string>> = {}): string {
  return `${path}?${new URLSearchParams({ lang, at, ...more }).toString()}`
}
