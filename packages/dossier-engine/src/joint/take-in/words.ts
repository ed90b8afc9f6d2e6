/** Words of citizens that leave no doubt. Anything else is for a clerk: "cháu" is a grandchild, a nephew or a niece. */
const headWords = {
  child: ['con', 'con đẻ', 'con ruột', 'con nuôi', 'con trai', 'con gái'],
  grandchild: ['cháu nội', 'cháu ngoại'],
  sibling: ['em', 'em ruột', 'em trai', 'em gái', 'anh ruột', 'chị ruột'],
} as const

const beneficiaryWords = {
  spouse: ['vợ', 'chồng'],
  child: ['con', 'con đẻ', 'con ruột', 'con nuôi', 'con trai', 'con gái'],
  parent: ['cha', 'cha đẻ', 'bố', 'bố đẻ', 'ba', 'mẹ', 'mẹ đẻ', 'má'],
  'other-relative': [
    'anh ruột',
    'chị ruột',
    'em ruột',
    'ông nội',
    'ông ngoại',
    'bà nội',
    'bà ngoại',
    'cháu nội',
    'cháu ngoại',
  ],
} as const

/** What the child is to the head of the household, when it is told beyond doubt. */
export function toHead(words: string | undefined): keyof typeof headWords | undefined {
  return meaningOf(words, headWords)
}

/** What the one who is paid was to the deceased, when it is told beyond doubt. */
export function toDeceased(words: string | undefined): keyof typeof beneficiaryWords | undefined {
  return meaningOf(words, beneficiaryWords)
}

function meaningOf<Meaning extends string>(
  words: string | undefined,
  table: Readonly<Record<Meaning, readonly string[]>>,
): Meaning | undefined {
  const said = words?.normalize('NFC').trim().toLowerCase()
  return said === undefined
    ? undefined
    : (Object.keys(table) as Meaning[]).find((meaning) => table[meaning].includes(said))
}
