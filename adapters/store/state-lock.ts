import { existsSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StateError } from "../../src/kernel/errors.ts";
import { stateUnusable } from "./state-unusable.ts";

/** The file whose lock says that a daemon uses the folder. It stays when the daemon is gone; only its lock counts. */
export const lockFileName = "daemon.lock";

/** A held lock. The system takes it back when the process dies, however it dies. */
export interface StateLock {
  /** Gives the lock back. Harmless when it was given back before. */
  release(): void;
}

// Result codes of SQLite: https://www.sqlite.org/rescode.html
const sqliteBusy = 5;
const sqliteLocked = 6;
const systemCodes = new Map([
  [3, "EACCES"],
  [8, "EROFS"],
  [13, "ENOSPC"],
]);

const sqliteCodeOf = (thrown: unknown): number | undefined =>
  thrown instanceof Error && "errcode" in thrown && typeof thrown.errcode === "number"
    ? thrown.errcode & 0xff // The upper bits refine the primary code.
    : undefined;

const lockFailure = (dir: string, path: string, thrown: unknown): StateError => {
  const code = sqliteCodeOf(thrown);
  if (code === sqliteBusy || code === sqliteLocked) {
    return new StateError(
      "ALREADY_RUNNING",
      `Another Switchboard runs or starts on ${dir}. See it with: switchboard status`,
      {
        cause: thrown,
      },
    );
  }
  const systemCode = code === undefined ? undefined : systemCodes.get(code);
  if (systemCode !== undefined) return stateUnusable(path, Object.assign(new Error(systemCode), { code: systemCode }));
  return new StateError("STATE_UNUSABLE", `${path} cannot be locked. Remove it and start again.`, { cause: thrown });
};

/**
 * Takes the single-instance lock of a state folder, without waiting for it.
 *
 * Node has no file locks of its own. An exclusive transaction of SQLite is one: the system frees it at any death, `kill -9`
 * included, and processes that OpenCode or others fork do not inherit it. Nothing is ever written to the file. No other code of this
 * process may open it: closing any descriptor of a file drops the process's POSIX locks on it.
 *
 * @throws {StateError} `ALREADY_RUNNING` when somebody holds it, `STATE_UNUSABLE` when there can be no lock.
 */
export const takeStateLock = (dir: string): StateLock => {
  const path = join(dir, lockFileName);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec("PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (thrown) {
    database?.close();
    throw lockFailure(dir, path, thrown);
  }
  const held = database;
  return {
    release() {
      if (!held.isOpen) return;
      held.close();
      // Who waits for this folder watches it, and a lock makes no event of its own.
      const now = new Date();
      if (existsSync(path)) utimesSync(path, now, now);
    },
  };
};
