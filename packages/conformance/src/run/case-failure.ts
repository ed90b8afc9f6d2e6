/** A demand of a case that was not met. Its message names fields and codes, never people's data. */
export class CaseFailure extends Error {
  override readonly name = 'CaseFailure'
}
