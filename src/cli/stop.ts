import { setTimeout as delay } from "node:timers/promises";
import type { DaemonInfo } from "../../adapters/store/daemon-info.ts";
import { isProcessAlive } from "../../adapters/store/process-alive.ts";
import type { CommandContext } from "./cli-io.ts";
import { codeOfError, exitCodes, type ExitCode } from "./exit-codes.ts";
import { NotRunningError } from "./not-running-error.ts";
import { printJson, printLines } from "./print.ts";
import { askDaemon, findDaemon } from "./running-daemon.ts";

/** The daemon promises to be gone within 5 s. */
const stopLimitMs = 6_000;
const lookEveryMs = 25;

/** What the wish to stop may end in: the daemon hangs up faster than it answers, stops already, or hangs, which shows later. */
const expectedFailures = new Set(["CONNECTION_CLOSED", "SHUTTING_DOWN", "DAEMON_SILENT"]);

const askToStop = async (info: DaemonInfo): Promise<void> => {
  try {
    await askDaemon(info, { type: "stopDaemon" }, { timeoutMs: 1_000 });
  } catch (thrown) {
    if (!expectedFailures.has(codeOfError(thrown) ?? "")) throw thrown;
  }
};

/** Waits until the process is gone. The system tells only a parent when that happens, so we look. */
const isGoneBy = async (deadline: number, pid: number): Promise<boolean> => {
  while (isProcessAlive(pid)) {
    if (Date.now() > deadline) return false;
    await delay(lookEveryMs);
  }
  return true;
};

/** `switchboard stop`: stops the daemon and waits until it is gone. Nothing to stop is no failure. */
export const runStop = async (context: CommandContext): Promise<ExitCode> => {
  const deadline = Date.now() + stopLimitMs;
  let info: DaemonInfo;
  try {
    info = await findDaemon(context.io);
    await askToStop(info);
  } catch (thrown) {
    if (!(thrown instanceof NotRunningError)) throw thrown;
    if (context.json) printJson(context, { stopped: false, running: false });
    else printLines(context, "Switchboard is not running: there is nothing to stop.");
    return exitCodes.done;
  }
  if (!(await isGoneBy(deadline, info.pid))) {
    throw new Error(
      `Switchboard (process ${info.pid}) is still there after ${stopLimitMs / 1000} s. End it with: kill -9 ${info.pid}`,
    );
  }
  if (context.json) printJson(context, { stopped: true, running: false });
  else printLines(context, "Switchboard has stopped.");
  return exitCodes.done;
};
