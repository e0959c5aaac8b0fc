import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process that tried to take a state folder. Disposing of it kills it. */
export interface HoldingProcess extends AsyncDisposable {
  /** `held`, or the code of the failure. */
  readonly outcome: string;
  /** All that it has written to stderr so far. */
  stderr(): string;
  readonly child: ChildProcess;
  /** Resolves when it is gone. */
  readonly ended: Promise<unknown>;
}

/** Lets another process take a state folder and waits for how that went. */
export const holdInProcess = async (dir: string): Promise<HoldingProcess> => {
  const script = fileURLToPath(new URL("./state-holder.ts", import.meta.url));
  const child = fork(script, [dir], { stdio: ["ignore", "pipe", "pipe", "ipc"], execArgv: [] });
  const ended = once(child, "close");
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  if (child.stdout === null) throw new Error("forked without a pipe");
  const said = await Promise.race([once(child.stdout, "data") as Promise<[Buffer]>, ended]);
  if (!(said[0] instanceof Buffer)) throw new Error(`the process ended without a word: ${stderr}`);
  return {
    outcome: said[0].toString().trim(),
    stderr: () => stderr,
    child,
    ended,
    [Symbol.asyncDispose]: stop,
  };
};
