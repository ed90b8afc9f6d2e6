/** The case would write at a target where it may not. Nothing of it was sent, or only what reads. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut'
}
