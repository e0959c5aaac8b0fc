import type { CliIo } from "./cli-io.ts";

const stopSignals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/** The real process, as the command line sees it. */
export const processIo = (): CliIo => ({
  stdout: process.stdout,
  stderr: process.stderr,
  get stdin() {
    return process.stdin; // Merely looking at it opens it.
  },
  env: process.env,
  cwd: process.cwd(),
  onStopSignal(listener) {
    for (const signal of stopSignals) process.on(signal, listener);
    return () => {
      for (const signal of stopSignals) process.off(signal, listener);
    };
  },
});
