/** Runs one piece of work at a time, in order of arrival. */
export interface SerialQueue {
  /**
   * Waits for its turn, then works. What an earlier one throws does not matter to it.
   *
   * @throws the signal's reason when that is aborted before the turn comes.
   */
  readonly run: <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;
}

/** Makes an empty queue. */
export const createSerialQueue = (): SerialQueue => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work, signal) => {
      const turn = last.then(() => {
        signal.throwIfAborted();
        return work();
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
};
