/** One measured ratio and the most it may be. Both sides are measured in one run: machines differ, ratios less. */
export interface BenchResult {
  readonly name: string
  readonly ratio: number
  readonly limit: number
  /** What the ratio was made of, for `--json`. */
  readonly figures?: Readonly<Record<string, number>>
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
