import type { CommandContext } from "./cli-io.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { printJson } from "./print.ts";
import { findDaemon } from "./running-daemon.ts";

/** `switchboard ws-config`: prints what a desktop shell hands to its page (wire-contract §2), and nothing else. */
export const runWsConfig = async (context: CommandContext): Promise<ExitCode> => {
  const { port, token } = await findDaemon(context.io);
  printJson(context, { port, auth_token: token });
  return exitCodes.done;
};
