/** A reason why the product can't start, worded for the person who starts it. */
export class StartupError extends Error {
  override readonly name = 'StartupError'
}
