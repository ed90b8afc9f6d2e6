/** One record of a CSV text. */
export interface CsvRecord {
  /** 1 for the first, as Excel counts rows; a line end within quotes begins no new one. */
  readonly row: number
  readonly cells: readonly string[]
  /** A quotation mark stands where it may not. The cells are as near as they could be read. */
  readonly isFaulty: boolean
}

type State = 'start' | 'plain' | 'quoted' | 'closed'

const [quote, lineFeed, carriageReturn] = ['"', '\n', '\r'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
]

/**
 * Takes CSV apart by RFC 4180, from text that comes in pieces of any length. Line ends are CRLF, LF or CR.
 *
 * No library does this outside Node's streams: what is read here may be bytes of an unknown encoding, each written as one
 * character, so that every cell can be told apart before its encoding is.
 */
export class CsvTokenizer {
  readonly #delimiter: number
  #state: State = 'start'
  #cell = ''
  #cells: string[] = []
  #row = 1
  #isFaulty = false
  #afterReturn = false

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0)
  }

  /** Row of the record that is being read. */
  get row(): number {
    return this.#row
  }

  /** A quotation mark was opened and is not closed yet. */
  get isOpen(): boolean {
    return this.#state === 'quoted'
  }

  /** Characters held of a record that is not complete. */
  get pending(): number {
    return this.#cell.length + this.#cells.reduce((sum, cell) => sum + cell.length, this.#cells.length)
  }

  /** @returns The records that the text completes. */
  push(text: string): CsvRecord[] {
    const records: CsvRecord[] = []
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at)
      if (this.#afterReturn) {
        this.#afterReturn = false
        if (sign === lineFeed) {
          from = at + 1
          continue
        }
      }
      if (this.#state === 'quoted') {
        if (sign !== quote) continue
        this.#cell += text.slice(from, at)
        this.#state = 'closed'
      } else if (sign === this.#delimiter || sign === lineFeed || sign === carriageReturn) {
        this.#endCell(text.slice(from, at))
        if (sign !== this.#delimiter) records.push(this.#endRecord())
        this.#afterReturn = sign === carriageReturn
      } else if (sign === quote && this.#state !== 'plain') {
        // The first of a quoted cell, or the second of two that stand for one.
        if (this.#state === 'closed') this.#cell += '"'
        this.#state = 'quoted'
      } else {
        this.#isFaulty ||= sign === quote || this.#state === 'closed'
        // What follows a closed quotation is kept, so that nothing gets lost unseen.
        if (this.#state !== 'plain') from = at
        this.#state = 'plain'
        continue
      }
      from = at + 1
    }
    if (this.#state === 'plain' || this.#state === 'quoted') this.#cell += text.slice(from)
    return records
  }

  /** @returns The last record, when the text does not end with a line end. */
  end(): CsvRecord[] {
    const nothing = this.#state === 'start' && this.#cells.length === 0
    if (nothing) return []
    this.#endCell('')
    return [this.#endRecord()]
  }

  #endCell(rest: string): void {
    this.#cells.push(this.#state === 'plain' ? this.#cell + rest : this.#cell)
    this.#cell = ''
    this.#state = 'start'
  }

  #endRecord(): CsvRecord {
    const record = { row: this.#row, cells: this.#cells, isFaulty: this.#isFaulty }
    this.#cells = []
    this.#isFaulty = false
    this.#row += 1
    return record
  }
}
