import { join } from "node:path";
import { readDaemonInfo, type DaemonInfo } from "../../adapters/store/daemon-info.ts";
import { startSwitchboardProcess, type SwitchboardProcess } from "../cli/switchboard-process.ts";
import { listProcesses, until } from "../support/process-table.ts";
import { scratchFolders } from "../support/scratch-open-code.ts";

/** `switchboard serve` as a user runs it, with an OpenCode that it started itself, in folders of its own. */
export interface ServingDaemon extends AsyncDisposable {
  readonly process: SwitchboardProcess;
  readonly info: DaemonInfo;
  readonly env: NodeJS.ProcessEnv;
  readonly stateDir: string;
  readonly directory: string;
  /** The processes of the OpenCode that it started, its guard included. */
  openCodePids(): readonly number[];
}

/** Starts a daemon and waits until it is ready. */
export const startServingDaemon = async (): Promise<ServingDaemon> => {
  const { env: scratch, directory, remove } = scratchFolders();
  const stateDir = join(directory, "..", "switchboard");
  const env = { ...scratch, SWITCHBOARD_STATE_DIR: stateDir };
  const daemon = startSwitchboardProcess(["serve", "--port", "0", "--directory", directory], { env, cwd: directory });
  try {
    await daemon.printed("is ready at");
  } catch (error) {
    remove();
    throw error;
  }
  const info = await readDaemonInfo(stateDir);
  if (info === undefined) throw new Error("the daemon is ready and has not said where");
  // A guard leads a process group of its own, so they are found below the daemon while it lives, and by their group afterwards.
  const groups = new Set<number>();
  const openCodePids = (): readonly number[] => {
    const all = listProcesses();
    for (const { parentPid, groupId } of all)
      if (parentPid === daemon.pid && groupId !== daemon.pid) groups.add(groupId);
    return all.filter(({ groupId }) => groups.has(groupId)).map(({ pid }) => pid);
  };
  openCodePids();
  return {
    process: daemon,
    info,
    env,
    stateDir,
    directory,
    openCodePids,
    async [Symbol.asyncDispose]() {
      await daemon[Symbol.asyncDispose]();
      await until(() => openCodePids().length === 0, 10_000);
      remove();
    },
  };
};
