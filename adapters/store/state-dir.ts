import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

/**
 * Names the folder where the daemon keeps its token, its lock and `daemon.json` (wire-contract §2): `$SWITCHBOARD_STATE_DIR`, else
 * `$XDG_STATE_HOME/switchboard`, else `~/.local/state/switchboard`. Does not touch the disk.
 *
 * A relative `XDG_STATE_HOME` is ignored, as the XDG Base Directory specification demands; a relative `SWITCHBOARD_STATE_DIR` starts
 * at `cwd`. An empty variable counts as absent.
 *
 * @returns an absolute path.
 */
export const resolveStateDir = (env: NodeJS.ProcessEnv, cwd: string = process.cwd()): string => {
  const own = env["SWITCHBOARD_STATE_DIR"];
  if (own !== undefined && own !== "") return resolve(cwd, own);
  const xdg = env["XDG_STATE_HOME"];
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, "switchboard");
  const home = env["HOME"];
  return join(home !== undefined && isAbsolute(home) ? home : homedir(), ".local", "state", "switchboard");
};
