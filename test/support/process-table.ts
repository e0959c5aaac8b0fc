import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** One running process. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parentPid: number;
  readonly groupId: number;
  readonly command: string;
}

/** From Linux's own files: `ps` is not on every machine. */
const entryFromProc = (pid: string): readonly ProcessEntry[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before the last parenthesis may hold anything.
    const [state, parentPid, groupId] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return [];
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return [{ pid: Number(pid), parentPid: Number(parentPid), groupId: Number(groupId), command }];
  } catch {
    return []; // It ended in between.
  }
};

const entriesFromPs = (): readonly ProcessEntry[] =>
  execFileSync("ps", ["-eo", "pid=,ppid=,pgid=,stat=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .flatMap((match) => {
      const [, pid, parentPid, groupId, stat, command] = match ?? [];
      if (pid === undefined || command === undefined || stat?.startsWith("Z") === true) return [];
      return [{ pid: Number(pid), parentPid: Number(parentPid), groupId: Number(groupId), command }];
    });

/** The processes that run now; those that ended and only wait to be collected are left out. */
export const listProcesses = (): readonly ProcessEntry[] =>
  process.platform === "linux"
    ? readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .flatMap(entryFromProc)
    : entriesFromPs();

/** The processes of one group. */
export const processesOfGroup = (groupId: number): readonly ProcessEntry[] =>
  listProcesses().filter((entry) => entry.groupId === groupId);

/** Looks again until a condition holds; returns how many milliseconds that took. */
export const until = async (condition: () => boolean | Promise<boolean>, limitMs: number): Promise<number> => {
  const start = performance.now();
  while (!(await condition())) {
    if (performance.now() - start > limitMs) throw new Error(`not so within ${limitMs} ms: ${condition.toString()}`);
    await delay(25);
  }
  return performance.now() - start;
};
