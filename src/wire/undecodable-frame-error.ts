/** Bytes that are not a frame of this protocol. Says nothing about their content; `cause` tells what was wrong, for tests. */
export class UndecodableFrameError extends Error {
  override readonly name = "UndecodableFrameError";

  constructor(options?: ErrorOptions) {
    super("the bytes are not a frame of this protocol", options);
  }
}
