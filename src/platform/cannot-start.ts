/** A reason, in a sentence for the operator, why the program can't start. Anything else that is thrown is a fault of ours. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}
