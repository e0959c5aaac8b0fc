import { hash, timingSafeEqual } from "node:crypto";

const windowMs = 60_000;
const freeFailures = 10;
const delayPerFailureMs = 100;
const maxDelayMs = 2_000;

const digest = (token: string): Buffer => hash("sha256", token, "buffer");

/**
 * Compares tokens in constant time, and slows down those who guess: after ten wrong tokens within a minute each refusal waits
 * longer, up to 2 s. A right token is never delayed, so guessing cannot lock the owner out; how many guesses wait at once is
 * bounded by the lobby.
 */
export class TokenGate {
  #expected: Buffer;
  #failures = 0;
  #windowEndsAt = 0;
  readonly #now: () => number;

  constructor(token: string, now: () => number) {
    this.#expected = digest(token);
    this.#now = now;
  }

  /** From now on only this token is right. */
  replace(token: string): void {
    this.#expected = digest(token);
  }

  /** Digests make both sides equally long, so that the comparison tells nothing about the length either. */
  accepts(token: string): boolean {
    return timingSafeEqual(digest(token), this.#expected);
  }

  /** Counts a wrong token. @returns how long to wait before refusing it, in milliseconds. */
  countFailure(): number {
    const now = this.#now();
    if (now >= this.#windowEndsAt) {
      this.#failures = 0;
      this.#windowEndsAt = now + windowMs;
    }
    this.#failures++;
    return Math.min(maxDelayMs, Math.max(0, this.#failures - freeFailures) * delayPerFailureMs);
  }
}
