import { readFileSync } from "node:fs";
import { codeOf } from "./state-unusable.ts";

/** True for a process that has ended and that its parent has not yet asked after, as happens in containers without an init. */
const isZombie = (pid: number): boolean => {
  if (process.platform !== "linux") return false;
  try {
    // "PID (NAME) STATE …"; the name may hold anything, a closing bracket too.
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return /^ [ZX]/.test(stat.slice(stat.lastIndexOf(")") + 1));
  } catch {
    return false;
  }
};

/** True when a process with this id runs, ours or another user's. */
export const isProcessAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    return codeOf(thrown) === "EPERM";
  }
  return !isZombie(pid);
};
