import type { DaemonStatus } from "../kernel/entities.ts";
import { ProtocolError } from "../kernel/errors.ts";
import type { CommandContext } from "./cli-io.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { NotRunningError } from "./not-running-error.ts";
import { printJson, printLines } from "./print.ts";
import { askDaemon, findDaemon } from "./running-daemon.ts";
import { statusText } from "./status-text.ts";

const askStatus = async (context: CommandContext): Promise<{ url: string; wsUrl: string; status: DaemonStatus }> => {
  const info = await findDaemon(context.io);
  const reply = await askDaemon(info, { type: "getDaemonStatus" }, { timeoutMs: 5_000 });
  if (reply.type !== "daemonStatus")
    throw new ProtocolError("INVALID_REQUEST", "The daemon did not answer with its status.");
  return { url: info.url, wsUrl: info.wsUrl, status: reply.status };
};

/** `switchboard status`: says how the daemon is. A degraded daemon runs, so that is no failure. */
export const runStatus = async (context: CommandContext): Promise<ExitCode> => {
  try {
    const { url, wsUrl, status } = await askStatus(context);
    if (context.json) printJson(context, { running: true, url, wsUrl, ...status });
    else printLines(context, statusText(url, status, Date.now()));
    return exitCodes.done;
  } catch (thrown) {
    if (!(thrown instanceof NotRunningError)) throw thrown;
    if (context.json) printJson(context, { running: false });
    else printLines(context, thrown.message);
    return exitCodes.notRunning;
  }
};
