import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { guardScript } from "./guard-script.ts";

const stopLimitMs = 3_000;

/** A process that cannot outlive the daemon. */
export interface GuardedProcess {
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Aborted when it is gone; the reason is an `Error` that says how it ended. */
  readonly gone: AbortSignal;
  /** Ends it with all that it started: TERM first, KILL after 2 s, in any case within 3 s. Resolves when it is gone. Idempotent. */
  readonly stop: () => Promise<void>;
}

const describeExit = (code: number | null, signal: NodeJS.Signals | null): string => {
  // A shell reports a signal as 128 and its number.
  if (signal !== null) return `ended by ${signal}`;
  return code !== null && code > 128 ? `ended by signal ${code - 128}` : `ended with status ${code ?? "unknown"}`;
};

/** Starts a command under the guard, in its own process group. Never throws: a failed start is an early end. */
export const startGuarded = (
  command: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): GuardedProcess => {
  const guard = spawn("/bin/sh", ["-c", guardScript, "switchboard-guard", ...command], {
    ...options,
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const gone = new AbortController();
  const killGroup = (): void => {
    if (guard.pid === undefined) return;
    try {
      process.kill(-guard.pid, "SIGKILL");
    } catch {
      // Nobody is left in the group.
    }
  };
  const end = (reason: Error): void => {
    // Also when the guard alone was killed: what it watched must go too.
    killGroup();
    guard.stdin.destroy();
    gone.abort(reason);
  };
  guard.once("exit", (code, signal) => end(new Error(describeExit(code, signal))));
  guard.once("error", end);
  guard.stdin.on("error", () => undefined);

  const isGone = new Promise<void>((resolve) => gone.signal.addEventListener("abort", () => resolve(), { once: true }));
  return {
    stdout: guard.stdout,
    stderr: guard.stderr,
    gone: gone.signal,
    stop: async () => {
      if (gone.signal.aborted) return;
      guard.stdin.destroy();
      const escalation = setTimeout(killGroup, stopLimitMs);
      await isGone;
      clearTimeout(escalation);
    },
  };
};
