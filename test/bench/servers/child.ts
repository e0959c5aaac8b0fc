import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

/** A server under measurement, alone in its process. */
export interface BenchServer extends AsyncDisposable {
  readonly port: number;
  readonly token: string;
  readonly pid: number;
  /** Resident memory after a garbage collection, in bytes. */
  residentBytes(): Promise<number>;
}

const collections = 5;
const collectionPauseMs = 200;

interface Hello {
  readonly port: number;
  readonly token: string;
}

const askMemory = async (child: ChildProcess): Promise<number> => {
  const answer = once(child, "message");
  child.send("memory");
  const [bytes] = (await answer) as [number];
  return bytes;
};

/** Forks a file of this folder; it reports its port (and token) once it listens, and its memory when asked. */
export const forkServer = async (
  file: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): Promise<BenchServer> => {
  const child = fork(new URL(file, import.meta.url), args, { execArgv: ["--expose-gc", ...execArgv] });
  const exited = once(child, "exit");
  const [hello] = (await Promise.race([
    once(child, "message"),
    exited.then(([code]) => Promise.reject(new Error(`${file} ended with ${String(code)} before it listened`))),
  ])) as [Hello];
  return {
    ...hello,
    pid: child.pid as number,
    residentBytes: () => askMemory(child),
    async [Symbol.asyncDispose]() {
      child.disconnect(); // Then it ends by itself, and tidies up.
      await exited;
    },
  };
};

/**
 * Resident memory that is held: what opening connections left behind is collected, and V8 has given its free pages back. Otherwise
 * the figure tells more about when V8 last did so than about connections.
 */
const settledMemory = async (): Promise<number> => {
  for (let round = 0; round < collections; round++) {
    globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" });
    await wait(collectionPauseMs);
  }
  return process.memoryUsage.rss();
};

/** The other side of {@link forkServer}: reports in, and answers questions. */
export const reportIn = (hello: Hello): void => {
  process.on("message", (question) => {
    if (question === "memory") void settledMemory().then((bytes) => process.send?.(bytes));
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.(hello);
};
