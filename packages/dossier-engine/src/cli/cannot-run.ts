/** Nothing was done: an argument is wrong, or something that is needed is not there. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
}
