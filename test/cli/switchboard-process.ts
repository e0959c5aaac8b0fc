import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../src/bin.js", import.meta.url));

/** A running `switchboard …`, as the user's shell would start it. Disposing of it kills it. */
export interface SwitchboardProcess extends AsyncDisposable {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly pid: number;
  stdout(): string;
  stderr(): string;
  /** Resolves with stdout once it holds this text; rejects when the process ends before. */
  printed(text: string): Promise<string>;
  /** Resolves with the exit code; -1 when a signal killed it. */
  readonly ended: Promise<number>;
}

/** How to start it. The environment is this one alone: nothing leaks in from the user's. */
export interface StartOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly execArgv?: readonly string[];
}

/** Starts `switchboard` with these arguments. */
export const startSwitchboardProcess = (
  args: readonly string[],
  { env, cwd, execArgv = [] }: StartOptions,
): SwitchboardProcess => {
  const child = spawn(process.execPath, [...execArgv, bin, ...args], { env, cwd, stdio: "pipe" });
  child.stdin.on("error", () => undefined); // Nobody has to read what we give.
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, "close").then(([code]) => (code as number | null) ?? -1);
  return {
    child,
    pid: child.pid ?? -1,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    async printed(text) {
      const { promise, resolve } = Promise.withResolvers<string>();
      const look = (): void => {
        if (stdout.includes(text)) resolve(stdout);
      };
      child.stdout.on("data", look);
      look();
      const end = ended.then((code) => {
        throw new Error(`ended with ${code} before it printed ${text}: ${stdout}\n${stderr}`);
      });
      return Promise.race([promise, end]);
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
};

/** What a finished command left. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. */
export const runSwitchboard = async (
  args: readonly string[],
  options: StartOptions & { readonly input?: string },
): Promise<Outcome> => {
  await using running = startSwitchboardProcess(args, options);
  running.child.stdin.end(options.input ?? "");
  const code = await running.ended;
  return { code, stdout: running.stdout(), stderr: running.stderr() };
};
