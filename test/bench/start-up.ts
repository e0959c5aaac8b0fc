import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import type { Result } from "./result.ts";
import { forkServer } from "./servers/child.ts";
import { median } from "./statistics.ts";

const runs = 9;
const settleMs = 3_000;
const launcher = join(import.meta.dirname, "../../src/bin.js");

const startNode = async (): Promise<number> => {
  const begin = performance.now();
  await once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "exit");
  return performance.now() - begin;
};

const residentMegabytes = (pid: number): number => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return (Number(kilobytes) * 1024) / 1e6;
};

interface Start {
  readonly listeningMs: number;
  readonly residentMegabytes: number;
}

/** Starts the daemon as a user does and waits for its port; then, when asked to, for the memory that it settles at. */
const startDaemon = async (stateDir: string, upstream: string, settle: boolean): Promise<Start> => {
  const begin = performance.now();
  const child = spawn(process.execPath, [launcher, "serve", "--port", "0", "--opencode-url", upstream], {
    env: { ...process.env, SWITCHBOARD_STATE_DIR: stateDir },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = once(child, "exit");
  let listeningMs = Number.NaN;
  for await (const line of createInterface({ input: child.stderr })) {
    if (!line.includes('"listening"')) continue;
    listeningMs = performance.now() - begin;
    break;
  }
  child.stderr.resume();
  if (settle) await wait(settleMs);
  const megabytes = settle ? residentMegabytes(child.pid as number) : Number.NaN;
  child.kill("SIGTERM");
  await exited;
  return { listeningMs, residentMegabytes: megabytes };
};

/** From exec to a listening port, against the start of a Node that does nothing; and what the idle daemon weighs. */
export const benchStartUp = async (): Promise<readonly Result[]> => {
  await using stub = await forkServer("stub-open-code.ts");
  const upstream = `http://127.0.0.1:${stub.port}`;
  const stateDir = mkdtempSync(join(tmpdir(), "switchboard-bench-"));
  const nodeMs: number[] = [];
  const daemonMs: number[] = [];
  try {
    for (let run = -1; run < runs; run++) {
      const bare = await startNode();
      const { listeningMs } = await startDaemon(stateDir, upstream, false);
      if (run < 0) continue; // The first one fills the caches.
      nodeMs.push(bare);
      daemonMs.push(listeningMs);
    }
    const idle = await startDaemon(stateDir, upstream, true);
    const ours = median(daemonMs);
    const theirs = median(nodeMs);
    return [
      {
        what: "From exec to listening, against bare `node -e 0`",
        measured: ours / theirs,
        target: { atMost: 6 },
        unit: "×",
        detail: `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms`,
      },
      {
        what: "Resident memory of the idle daemon",
        measured: idle.residentMegabytes,
        target: { atMost: 90 },
        unit: "MB",
        detail: `${settleMs / 1000} s after the start`,
      },
    ];
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
};
