import { once } from "node:events";
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { awaitDaemonInfo } from "../../../adapters/store/await-daemon-info.ts";
import { readDaemonInfo, type DaemonInfo } from "../../../adapters/store/daemon-info.ts";
import { openStateDir } from "../../../adapters/store/open-state-dir.ts";
import { StateError } from "../../../src/kernel/errors.ts";
import { scratchDir } from "../../support/scratch-dir.ts";
import { holdInProcess } from "./holding-process.ts";

let scratch: ReturnType<typeof scratchDir>;
let cleanUp: AsyncDisposableStack;
let dir: string;
beforeEach(() => {
  cleanUp = new AsyncDisposableStack();
  scratch = scratchDir();
  dir = scratch.path;
});
afterEach(async () => {
  await cleanUp.disposeAsync();
  scratch[Symbol.dispose]();
});

const info: DaemonInfo = {
  pid: process.pid,
  port: 50_051,
  url: "http://127.0.0.1:50051",
  wsUrl: "ws://127.0.0.1:50051/",
  token: "secret-token",
  version: "0.1.0",
  startedAt: "2025-03-01T09:30:00.000Z",
  opencode: { url: "http://127.0.0.1:4096", version: "1.18.33", owned: false },
};
const write = (text: string): void => writeFileSync(join(dir, "daemon.json"), text);

test("no folder and no daemon.json mean that no daemon runs", async () => {
  expect(await readDaemonInfo(join(dir, "missing"))).toBeUndefined();
  expect(await readDaemonInfo(dir)).toBeUndefined();
});

test("the daemon.json of a process that is gone counts as none", async () => {
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await once(child, "exit");
  write(JSON.stringify({ ...info, pid: child.pid }));
  expect(await readDaemonInfo(dir)).toBeUndefined();
});

test.skipIf(process.platform !== "linux")("a dead process that nobody has buried counts as gone", async () => {
  // The shell starts a child and turns into a program that never asks after it.
  const parent = spawn("sh", ["-c", "sh -c 'echo $$' & exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const [said] = (await once(parent.stdout, "data")) as [Buffer];
    write(JSON.stringify({ ...info, pid: Number(said.toString()) }));
    await expect.poll(() => readDaemonInfo(dir)).toBeUndefined();
  } finally {
    parent.kill("SIGKILL");
    await once(parent, "close");
  }
});

test("a later process with the pid of a dead daemon is not taken for it", async () => {
  write(JSON.stringify({ ...info, processStart: 1 }));
  // Where the system does not tell when a process began, daemons do not say it either.
  expect(await readDaemonInfo(dir)).toBeUndefined();
});

test("what a newer daemon adds to daemon.json does not disturb", async () => {
  write(JSON.stringify({ ...info, acpUrl: "ws://127.0.0.1:50051/acp" }));
  expect(await readDaemonInfo(dir)).toEqual(info);
});

test.each([
  ["empty", ""],
  ["cut off", JSON.stringify(info).slice(0, 100)],
  ["of another shape", JSON.stringify([info])],
  ["without a token", JSON.stringify({ ...info, token: undefined })],
  ["with an impossible pid", JSON.stringify({ ...info, pid: -1 })],
])("a daemon.json that is %s is reported by its path, and its token is not told", async (_, text) => {
  write(text);
  const error: unknown = await readDaemonInfo(dir).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StateError);
  const { code, message, cause } = error as StateError;
  expect(code).toBe("STATE_UNUSABLE");
  expect(message).toContain(join(dir, "daemon.json"));
  expect(`${message} ${String(cause)}`).not.toContain(info.token);
});

test("a folder in place of daemon.json is reported by its path", async () => {
  mkdirSync(join(dir, "daemon.json"));
  await expect(readDaemonInfo(dir)).rejects.toThrow(join(dir, "daemon.json"));
});

test("waiting for another daemon ends when that one is ready", async () => {
  await using stateDir = await openStateDir(dir);
  const awaited = awaitDaemonInfo(dir, { timeoutMs: 20_000 });
  await stateDir.token(); // Another file of the folder means nothing.
  await stateDir.writeDaemonInfo(info);
  expect(await awaited).toEqual({ type: "ready", info });
});

test("waiting for another daemon ends at once when it is ready already", async () => {
  await using stateDir = await openStateDir(dir);
  await stateDir.writeDaemonInfo(info);
  expect(await awaitDaemonInfo(dir, { timeoutMs: 20_000 })).toEqual({ type: "ready", info });
});

test("waiting for another daemon ends when that one gives up", async () => {
  await using holder = await holdInProcess(dir);
  const awaited = awaitDaemonInfo(dir, { timeoutMs: 20_000 });
  holder.child.send("let go");
  expect(await awaited).toEqual({ type: "released" });
});

test("waiting for another daemon has an end", async () => {
  cleanUp.use(await openStateDir(dir));
  expect(await awaitDaemonInfo(dir, { timeoutMs: 1 })).toEqual({ type: "timedOut" });
});

test("waiting for another daemon can be given up", async () => {
  const reason = new Error("enough");
  const controller = new AbortController();
  const awaited = awaitDaemonInfo(dir, { timeoutMs: 20_000, signal: controller.signal });
  controller.abort(reason);
  await expect(awaited).rejects.toBe(reason);
  await expect(awaitDaemonInfo(dir, { timeoutMs: 20_000, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});
