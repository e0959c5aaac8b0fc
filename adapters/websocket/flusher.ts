/** Something that has collected work to be done once. */
export interface Flushable {
  flush(): void;
}

/**
 * Flushes at most once per turn of the event loop, however often it is asked: everything that one turn brings for a socket
 * leaves in one write.
 */
export class Flusher {
  #waiting: Flushable[] = [];

  /** Schedules a flush. Ask once for each flushable and turn. */
  schedule(flushable: Flushable): void {
    if (this.#waiting.push(flushable) === 1) setImmediate(this.#run);
  }

  readonly #run = (): void => {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const flushable of waiting) flushable.flush();
  };
}
