import { readDaemonInfo, type DaemonInfo } from "../../adapters/store/daemon-info.ts";
import { resolveStateDir } from "../../adapters/store/state-dir.ts";
import { connect, type Client, type GoodReply } from "../client/connect.ts";
import type { Request } from "../kernel/requests.ts";
import type { CliIo } from "./cli-io.ts";
import { codeOfError } from "./exit-codes.ts";
import { NotRunningError } from "./not-running-error.ts";

/**
 * Reads where the daemon of this user is.
 *
 * @throws {NotRunningError}
 * @throws {StateError} when `daemon.json` is damaged.
 */
export const findDaemon = async (io: CliIo): Promise<DaemonInfo> => {
  const info = await readDaemonInfo(resolveStateDir(io.env, io.cwd));
  if (info === undefined) throw new NotRunningError();
  return info;
};

/**
 * Sends one request to a daemon that {@link findDaemon} found, over a connection of its own.
 *
 * @param options.timeoutMs how long to wait for the reply, in milliseconds.
 * @throws {NotRunningError} when nobody listens: the process that has its id by now is another program.
 * @throws {ConnectionError} `TOKEN_REFUSED` when the daemon has another token by now, `DAEMON_SILENT` when it hangs.
 * @throws {SwitchboardError} the error that the daemon replied with.
 */
export const askDaemon = async (
  { wsUrl, token }: DaemonInfo,
  request: Request,
  options?: { readonly timeoutMs: number },
): Promise<GoodReply> => {
  let client: Client | undefined;
  try {
    client = await connect({ url: wsUrl, token });
    return await client.call(request, options);
  } catch (thrown) {
    if (codeOfError(thrown) === "DAEMON_UNREACHABLE") throw new NotRunningError();
    throw thrown;
  } finally {
    await client?.close();
  }
};
