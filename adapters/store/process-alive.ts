import { readFileSync } from "node:fs";
import { codeOf } from "./state-unusable.ts";

/** The fields of a process behind its name, from the state on (proc(5)); undefined where the system does not tell. */
const statFields = (pid: number): readonly string[] | undefined => {
  if (process.platform !== "linux") return undefined;
  try {
    // "PID (NAME) STATE …"; the name may hold anything, a closing bracket too.
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
};

/** True for a process that has ended and that its parent has not yet asked after, as happens in containers without an init. */
const isZombie = (pid: number): boolean => /^[ZX]/.test(statFields(pid)?.[0] ?? "");

/**
 * When a process began, in clock ticks since the machine did: with the pid it names one process for good. Undefined where the system does
 * not tell.
 */
export const processStart = (pid: number): number | undefined => {
  const ticks = statFields(pid)?.[19];
  return ticks === undefined ? undefined : Number(ticks);
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
