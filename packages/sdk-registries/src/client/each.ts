/** Gives the rows of one answer one by one; nothing is asked before the first is wanted. */
export async function* each<Row>(ask: () => Promise<readonly Row[]>): AsyncIterable<Row> {
  yield* await ask()
}
