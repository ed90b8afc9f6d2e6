/** One sentence in Vietnamese and English. */
export type Said = readonly [vi: string, en: string]

/** The languages the demo speaks. */
export type Language = 'vi' | 'en'

/** The sentence in one of the languages. */
export function inLanguage(language: Language, [vi, en]: Said): string {
  return language === 'vi' ? vi : en
}

/** Something that ends the work on purpose, told to a person in their language. Names no citizen. */
export class Stopped extends Error {
  readonly said: Said
  constructor(said: Said) {
    super(said[1])
    this.said = said
  }
}

/** The file of a dossier is broken. */
export class UnreadableDossierError extends Stopped {
  override readonly name = 'UnreadableDossierError'
  constructor(dossier: string) {
    super([
      `Tệp dossiers/${dossier}.json không phải là một đối tượng JSON. Hãy sửa lại tệp.`,
      `dossiers/${dossier}.json is not a JSON object. Correct the file.`,
    ])
  }
}

const roles = { mother: ['mẹ', 'mother'], father: ['cha', 'father'], child: ['trẻ', 'child'] } as const

/** The population database does not know this person as the form describes them: an officer has to look, nothing is sent. */
export class PersonMismatchError extends Stopped {
  override readonly name = 'PersonMismatchError'
  readonly role: keyof typeof roles
  constructor(role: keyof typeof roles) {
    const [vi, en] = roles[role]
    super([
      `Thông tin của ${vi} không khớp CSDL dân cư. Hãy đối chiếu giấy tờ, sửa hồ sơ rồi gửi lại.`,
      `The ${en} does not match the population database. Compare the papers, correct the dossier, then send it.`,
    ])
    this.role = role
  }
}
