/** Runs what it is given. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

/** Makes a runner that does one thing after the other, in the order they came: two call-backs at once do not cross. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
