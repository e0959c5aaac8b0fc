import type { Readable, Writable } from "node:stream";

/** Where a command writes: a terminal, a pipe or a file. */
export type CliOutput = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command reads secrets from: a pipe, or a terminal that can be told not to show what is typed. */
export type CliInput = Readable & { readonly isTTY?: boolean; setRawMode?(mode: boolean): unknown };

/** All that the command line touches of its process. Tests bring their own. */
export interface CliIo {
  readonly stdout: CliOutput;
  readonly stderr: CliOutput;
  readonly stdin: CliInput;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Calls back at each signal that asks to stop, instead of dying of it, until the returned function is called. */
  onStopSignal(listener: () => void): () => void;
}

/** What every command gets. */
export interface CommandContext {
  readonly io: CliIo;
  /** True when the output is for programs. */
  readonly json: boolean;
}
