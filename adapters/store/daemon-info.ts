import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { StateError } from "../../src/kernel/errors.ts";
import { isProcessAlive, processStart } from "./process-alive.ts";
import { codeOf, stateUnusable } from "./state-unusable.ts";

/** The file in which a daemon that is ready says where it is (wire-contract §2). */
export const daemonInfoFileName = "daemon.json";

const daemonInfoSchema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** On Linux: when the process began, in clock ticks since the machine did. Tells it from a later one with the same pid. */
  processStart: v.optional(v.number()),
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  /** `http://127.0.0.1:PORT` */
  url: v.pipe(v.string(), v.url()),
  /** `ws://127.0.0.1:PORT/` */
  wsUrl: v.pipe(v.string(), v.url()),
  token: v.pipe(v.string(), v.nonEmpty()),
  version: v.string(),
  /** ISO 8601. */
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  opencode: v.object({
    url: v.string(),
    version: v.string(),
    /** True when the daemon started it and will stop it. */
    owned: v.boolean(),
  }),
});

/** Where a running daemon is and how to get in: the contents of `daemon.json`. The token makes it a secret. */
export type DaemonInfo = v.InferOutput<typeof daemonInfoSchema>;

const parseDaemonInfo = (path: string, text: string): DaemonInfo => {
  const broken = (): StateError =>
    new StateError("STATE_UNUSABLE", `${path} is damaged. Remove it, then start the daemon again.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw broken(); // Without the cause: it quotes the text, which holds the token.
  }
  const parsed = v.safeParse(daemonInfoSchema, json);
  if (!parsed.success) throw broken();
  return parsed.output;
};

/** Reads `daemon.json` whether its daemon lives or not; absent when there is none. Throws as {@link readDaemonInfo} does. */
export const readWrittenDaemonInfo = async (dir: string): Promise<DaemonInfo | undefined> => {
  const path = join(dir, daemonInfoFileName);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw stateUnusable(path, thrown);
  }
  return parseDaemonInfo(path, text);
};

/**
 * Reads where the daemon of a state folder is. Absent when none runs: there is no file, or the process that wrote it is gone.
 *
 * @throws {StateError} `STATE_UNUSABLE`, naming the file, when it is damaged or cannot be read.
 */
export const readDaemonInfo = async (dir: string): Promise<DaemonInfo | undefined> => {
  const info = await readWrittenDaemonInfo(dir);
  if (info === undefined || !isProcessAlive(info.pid)) return undefined;
  // Another program may have the pid by now, and yet another the port: neither must get to see the token.
  const isAnother = info.processStart !== undefined && info.processStart !== processStart(info.pid);
  return isAnother ? undefined : info;
};
