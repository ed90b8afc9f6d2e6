import { inLanguage, type Language, type Said } from './language.ts'

/** What is printed as the demo goes on: sentences, or with `--json` one object for each step. */
export class Steps {
  readonly #language: Language
  readonly #json: boolean
  readonly #print: (line: string) => void

  constructor(language: Language, json: boolean, print: (line: string) => void) {
    this.#language = language
    this.#json = json
    this.#print = print
  }

  /** Tells one step. */
  tell(step: string, said: Said, details: Readonly<Record<string, unknown>> = {}): void {
    if (this.#json) this.#print(JSON.stringify({ step, ...details }))
    else this.#print(inLanguage(this.#language, said))
  }
}
