import { access, chmod, constants, mkdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { StateError } from "../../src/kernel/errors.ts";
import { daemonInfoFileName, readWrittenDaemonInfo, type DaemonInfo } from "./daemon-info.ts";
import { createToken, readOrCreateToken } from "./daemon-token.ts";
import { takeStateLock } from "./state-lock.ts";
import { codeOf, stateUnusable } from "./state-unusable.ts";

/** The state folder of one daemon, held by this process alone until it is disposed of. Its methods throw `STATE_UNUSABLE`. */
export interface StateDir extends AsyncDisposable {
  /** The absolute path. */
  readonly path: string;
  /** The token that clients show: the stored one, or a new one when none can be trusted. */
  token(): Promise<string>;
  /** Replaces the stored token and returns the new one. */
  rotateToken(): Promise<string>;
  /** Tells other programs where the daemon is; replaces what was told before in one step. */
  writeDaemonInfo(info: DaemonInfo): Promise<void>;
  /** Takes that back, unless another process wrote it. */
  removeDaemonInfo(): Promise<void>;
}

/**
 * Makes a folder and the parents that it lacks, all for the owner alone. Node's own `recursive` goes round for ever where the
 * system says ENOENT to a folder whose parent exists, as below `/proc`.
 */
const makeDir = async (dir: string): Promise<void> => {
  const make = (): Promise<unknown> =>
    mkdir(dir, { mode: 0o700 }).catch((thrown: unknown) => {
      if (codeOf(thrown) !== "EEXIST") throw thrown;
    });
  try {
    await make();
  } catch (thrown) {
    if (codeOf(thrown) !== "ENOENT" || dirname(dir) === dir) throw thrown;
    await makeDir(dirname(dir));
    await make();
  }
};

/** Set on folders like /tmp: closing those to other users would break their programs. */
const stickyBit = 0o1000;

/** Makes the folder ours alone: mode 0700, our owner, writable. */
const preparePrivateDir = async (dir: string): Promise<void> => {
  await makeDir(dir);
  const stats = await stat(dir);
  if (!stats.isDirectory()) throw Object.assign(new Error("not a folder"), { code: "ENOTDIR" });
  const uid = process.getuid?.();
  if (uid !== undefined && stats.uid !== uid) {
    throw new StateError(
      "STATE_UNUSABLE",
      `${dir} belongs to another user (id ${stats.uid}). Run as that user, or set SWITCHBOARD_STATE_DIR to a folder of your own.`,
    );
  }
  if ((stats.mode & stickyBit) !== 0) {
    const message = `${dir} is shared with other users. Set SWITCHBOARD_STATE_DIR to a folder of its own, such as one in it.`;
    throw new StateError("STATE_UNUSABLE", message);
  }
  if (process.platform !== "win32" && (stats.mode & 0o777) !== 0o700) await chmod(dir, 0o700);
  await access(dir, constants.R_OK | constants.W_OK | constants.X_OK);
};

const removeOwnDaemonInfo = async (dir: string): Promise<void> => {
  const info = await readWrittenDaemonInfo(dir).catch(() => undefined);
  if (info?.pid === process.pid) await rm(join(dir, daemonInfoFileName), { force: true });
};

/**
 * Opens the state folder for a daemon: creates it where it is missing, closes it to other users, and takes the lock that
 * keeps a second daemon out.
 *
 * @throws {StateError} `ALREADY_RUNNING` when another daemon holds it; `STATE_UNUSABLE`, with the path and the way out, when it is
 *   not a folder, not ours, or cannot be written.
 */
export const openStateDir = async (dir: string): Promise<StateDir> => {
  const guarded = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      throw stateUnusable(path, thrown);
    }
  };
  const infoPath = join(dir, daemonInfoFileName);
  await guarded(dir, () => preparePrivateDir(dir));
  const lock = takeStateLock(dir);
  try {
    // Who holds the lock knows that any daemon.json found here is from a daemon that died.
    await guarded(infoPath, () => rm(infoPath, { force: true }));
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
  return {
    path: dir,
    token: () => readOrCreateToken(dir),
    rotateToken: () => createToken(dir),
    writeDaemonInfo: (info) =>
      guarded(infoPath, () => writeFileAtomic(infoPath, `${JSON.stringify(info)}\n`, { mode: 0o600 })),
    removeDaemonInfo: () => guarded(infoPath, () => removeOwnDaemonInfo(dir)),
    [Symbol.asyncDispose]: async () => {
      lock.release();
    },
  };
};
