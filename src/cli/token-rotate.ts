import { openStateDir } from "../../adapters/store/open-state-dir.ts";
import { resolveStateDir } from "../../adapters/store/state-dir.ts";
import type { CommandContext } from "./cli-io.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { NotRunningError } from "./not-running-error.ts";
import { printJson, printLines } from "./print.ts";
import { askDaemon, findDaemon } from "./running-daemon.ts";

const rotateInDaemon = async ({ io }: CommandContext): Promise<boolean> => {
  try {
    await askDaemon(await findDaemon(io), { type: "rotateToken" });
    return true;
  } catch (thrown) {
    if (thrown instanceof NotRunningError) return false;
    throw thrown;
  }
};

const rotateInStateDir = async ({ io }: CommandContext): Promise<void> => {
  const stateDir = await openStateDir(resolveStateDir(io.env, io.cwd));
  try {
    await stateDir.rotateToken();
  } finally {
    await stateDir[Symbol.asyncDispose]();
  }
};

/** `switchboard token rotate`: replaces the token, in the running daemon or else in the state folder. Never prints it. */
export const runTokenRotate = async (context: CommandContext): Promise<ExitCode> => {
  const running = await rotateInDaemon(context);
  if (!running) await rotateInStateDir(context);
  if (context.json) printJson(context, { rotated: true, running });
  else if (running) {
    printLines(
      context,
      "The token is replaced and every other connection is closed.",
      "Programs must read the new one from daemon.json or: switchboard ws-config",
    );
  } else {
    printLines(
      context,
      "The token is replaced. No daemon is running; the next one uses it.",
      "Programs must read the new one then, from daemon.json or: switchboard ws-config",
    );
  }
  return exitCodes.done;
};
