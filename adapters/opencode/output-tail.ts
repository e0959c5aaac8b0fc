import type { Readable } from "node:stream";

const maxTailCharacters = 4_096;

/** The last of what a stream said. */
export interface OutputTail {
  /** At most 4,096 characters. */
  readonly text: () => string;
}

/** Reads a stream to its end, so that its writer never blocks, and keeps the last 4,096 characters. */
export const keepTail = (stream: Readable, onText?: (tail: string) => void): OutputTail => {
  let tail = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    tail = (tail + text).slice(-maxTailCharacters);
    onText?.(tail);
  });
  stream.on("error", () => undefined);
  return { text: () => tail };
};
