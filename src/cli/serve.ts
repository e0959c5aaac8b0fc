import { awaitDaemonInfo } from "../../adapters/store/await-daemon-info.ts";
import { readDaemonInfo, type DaemonInfo } from "../../adapters/store/daemon-info.ts";
import { resolveStateDir } from "../../adapters/store/state-dir.ts";
import { startSwitchboard, type SwitchboardHandle, type SwitchboardOptions } from "../index.ts";
import { SwitchboardError } from "../kernel/errors.ts";
import type { CommandContext } from "./cli-io.ts";
import { createLog } from "./create-log.ts";
import { codeOfError, exitCodes, type ExitCode } from "./exit-codes.ts";
import { printJson, printLines } from "./print.ts";
import { parseServeOptions, type ServeConfig, type ServeFlags } from "./serve-options.ts";

/** How long the start of another daemon may take before a second start gives up on it. */
const otherStartLimitMs = 30_000;
const lockRetryMs = 1_000;

type Started =
  | { readonly type: "started"; readonly handle: SwitchboardHandle }
  | { readonly type: "alreadyRunning"; readonly info: DaemonInfo };

/** Starts a daemon, or finds the one that runs or starts already on the same state folder. */
const startOrFind = async (options: SwitchboardOptions, stateDir: string): Promise<Started> => {
  const deadline = Date.now() + otherStartLimitMs;
  for (;;) {
    try {
      return { type: "started", handle: await startSwitchboard(options) };
    } catch (thrown) {
      if (codeOfError(thrown) !== "ALREADY_RUNNING") throw thrown;
      // In slices: a daemon that dies while it starts lets go of the folder without a word.
      const timeoutMs = Math.min(lockRetryMs, deadline - Date.now());
      const { signal } = options;
      const awaited = await awaitDaemonInfo(stateDir, signal === undefined ? { timeoutMs } : { timeoutMs, signal });
      if (awaited.type === "ready") return { type: "alreadyRunning", info: awaited.info };
      if (awaited.type === "timedOut" && Date.now() >= deadline) {
        const message = `Another Switchboard holds ${stateDir} and is not ready after ${otherStartLimitMs / 1000} s. Look at its log, or end it.`;
        throw new SwitchboardError("ALREADY_RUNNING", message, { cause: thrown });
      }
      // It gave the folder back, or may have died: perhaps the turn is ours.
    }
  }
};

const announce = (context: CommandContext, type: "started" | "alreadyRunning", info: DaemonInfo): void => {
  const { url, wsUrl, port, pid, opencode } = info;
  if (context.json) {
    printJson(context, { url, wsUrl, port, pid, opencode });
    return;
  }
  if (type === "alreadyRunning") {
    // What daemon.json says of OpenCode may be out of date: the daemon itself knows.
    printLines(
      context,
      `Switchboard is already running at ${url} (process ${pid})`,
      "How it is: switchboard status",
      "To stop it: switchboard stop",
    );
    return;
  }
  printLines(
    context,
    `Switchboard is ready at ${url}`,
    `OpenCode ${opencode.version} at ${opencode.url}, ${opencode.owned ? "started by Switchboard" : "attached"}`,
    `To stop it: ${context.io.stdout.isTTY === true ? "Ctrl+C, or: " : ""}switchboard stop`,
  );
};

const showProgress = ({ io, json }: CommandContext, { opencodeUrl }: ServeConfig): void => {
  if (json || io.stderr.isTTY !== true) return;
  const what = opencodeUrl === undefined ? "Starting OpenCode" : "Connecting to OpenCode";
  io.stderr.write(`${what}; this can take some seconds …\n`);
};

const serveUntilStopped = async (
  context: CommandContext,
  config: ServeConfig,
  signal: AbortSignal,
): Promise<ExitCode> => {
  const { io } = context;
  const { logLevel, ...settings } = config;
  const log = await createLog(io, logLevel);
  const stateDir = resolveStateDir(io.env, io.cwd);
  showProgress(context, config);
  const started = await startOrFind({ ...settings, stateDir, log, env: io.env, signal }, stateDir);
  if (started.type === "alreadyRunning") {
    announce(context, started.type, started.info);
    return exitCodes.done;
  }
  const { handle } = started;
  const stop = (): void => {
    log.info("stopping");
    void handle.stop();
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    signal.throwIfAborted();
    const info = await readDaemonInfo(stateDir);
    if (info !== undefined) announce(context, started.type, info);
    const { error } = await handle.stopped;
    if (error !== undefined) throw error;
    return exitCodes.done;
  } finally {
    await handle.stop();
  }
};

/**
 * `switchboard serve`: runs the daemon until somebody stops it. The first stop signal ends it gracefully, also while it starts; a
 * second one ends it at once.
 *
 * @throws {SwitchboardError} whatever keeps the daemon from starting.
 */
export const runServe = async (context: CommandContext, flags: ServeFlags): Promise<ExitCode> => {
  const config = parseServeOptions(flags, context.io.env, context.io.cwd);
  const stopping = new AbortController();
  const second = Promise.withResolvers<ExitCode>();
  const forgetSignals = context.io.onStopSignal(() => {
    if (stopping.signal.aborted) second.resolve(exitCodes.failed);
    else stopping.abort();
  });
  try {
    return await Promise.race([serveUntilStopped(context, config, stopping.signal), second.promise]);
  } catch (thrown) {
    if (!stopping.signal.aborted) throw thrown;
    return exitCodes.done;
  } finally {
    forgetSignals();
  }
};
