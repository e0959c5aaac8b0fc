import type { Request } from "../kernel/requests.ts";
import type { CliIo, CommandContext } from "./cli-io.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { printJson, printLines } from "./print.ts";
import { askDaemon, findDaemon } from "./running-daemon.ts";
import { replyJson, replyText } from "./show-reply.ts";

/**
 * `switchboard call <operation>`: sends one request and prints what comes back.
 *
 * @throws {SwitchboardError} the error that the daemon replied with.
 */
export const runCall = async (
  context: CommandContext,
  makeRequest: (io: CliIo) => Request | Promise<Request>,
): Promise<ExitCode> => {
  const request = await makeRequest(context.io);
  const reply = await askDaemon(await findDaemon(context.io), request);
  if (context.json) printJson(context, replyJson(reply));
  else printLines(context, replyText(context.io.stdout, reply));
  return exitCodes.done;
};
