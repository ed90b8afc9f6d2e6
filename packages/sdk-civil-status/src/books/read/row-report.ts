import { bookProblem, columnLetters, type BookPlace, type BookProblem, type BookRule } from '../book-rules.ts'

/** Everything that is wrong with one row. */
export class RowReport {
  readonly problems: BookProblem[] = []
  readonly #row: number
  readonly #placeOf: (path: string) => BookPlace
  readonly #refused = new Set<string>()

  constructor(row: number, placeOf: (path: string) => BookPlace) {
    this.#row = row
    this.#placeOf = placeOf
  }

  /** The row gives no entry. */
  get hasErrors(): boolean {
    return this.#refused.size > 0
  }

  /** Adds what is wrong with a value. Of several errors of one value the first is told: the others follow from it. */
  add(path: string, rule: BookRule, otherRow?: number): void {
    if (this.#refused.has(path)) return
    const place = { ...this.#placeOf(path), ...(otherRow !== undefined && { otherRow }) }
    const problem = bookProblem(place, rule)
    this.problems.push(problem)
    if (problem.severity === 'error') this.#refused.add(path)
  }

  /** Adds what is wrong with a cell that belongs to no column. */
  addCell(index: number, rule: BookRule): void {
    this.problems.push(bookProblem({ row: this.#row, cell: `${columnLetters(index)}${this.#row}` }, rule))
  }
}
