import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
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
  dir = join(scratch.path, "deep", "state");
});
afterEach(async () => {
  await cleanUp.disposeAsync();
  scratch[Symbol.dispose]();
});

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

const failureOf = async (work: Promise<unknown>): Promise<StateError> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StateError)) throw new Error(`expected a StateError, got ${String(error)}`);
  return error;
};

const infoOf = (pid: number): DaemonInfo => ({
  pid,
  port: 50_051,
  url: "http://127.0.0.1:50051",
  wsUrl: "ws://127.0.0.1:50051/",
  token: "secret-token",
  version: "0.1.0",
  startedAt: "2025-03-01T09:30:00.000Z",
  opencode: { url: "http://127.0.0.1:4096", version: "1.18.33", owned: true },
});

const isRoot = process.getuid?.() === 0;

test("the folder and its parents are made for the owner alone", async () => {
  await using stateDir = await openStateDir(dir);
  expect(stateDir.path).toBe(dir);
  expect([modeOf(dir), modeOf(join(scratch.path, "deep"))]).toEqual(["700", "700"]);
});

test("a folder that is open to others is closed to them", async () => {
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o755);
  cleanUp.use(await openStateDir(dir));
  expect(modeOf(dir)).toBe("700");
});

test.each([
  [
    "a file in its place",
    () => {
      mkdirSync(join(scratch.path, "deep"));
      writeFileSync(dir, "");
    },
  ],
  ["a file in its path", () => writeFileSync(join(scratch.path, "deep"), "")],
  ["a link into nothing", () => symlinkSync("nowhere/at/all", join(scratch.path, "deep"))],
  ["a folder in place of the lock", () => mkdirSync(join(dir, "daemon.lock"), { recursive: true })],
])("%s is reported with the path and the way out", async (_, spoil) => {
  spoil();
  const { code, message } = await failureOf(openStateDir(dir));
  expect(code).toBe("STATE_UNUSABLE");
  expect(message).toContain(dir);
  expect(message).toMatch(/SWITCHBOARD_STATE_DIR|Remove it/);
});

test("a place where the system has no folders made is reported", async () => {
  const { code, message } = await failureOf(openStateDir("/proc/switchboard/state"));
  expect(code).toBe("STATE_UNUSABLE");
  expect(message).toContain("/proc/switchboard/state");
});

test("a folder of another user is refused", async () => {
  mkdirSync(dir, { recursive: true });
  // Only root can give a folder away; to anybody else the root folder is another user's.
  if (isRoot) chownSync(dir, 12_345, 12_345);
  const { code, message } = await failureOf(openStateDir(isRoot ? dir : "/"));
  expect(code).toBe("STATE_UNUSABLE");
  expect(message).toContain(`belongs to another user (id ${isRoot ? 12_345 : 0})`);
});

test("a folder that is shared, such as /tmp, is refused and stays as it is", async () => {
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o1777);
  const { code, message } = await failureOf(openStateDir(dir));
  expect(code).toBe("STATE_UNUSABLE");
  expect(message).toContain("shared");
  expect(statSync(dir).mode & 0o7777).toBe(0o1777);
});

test("a folder in one that must not be written is refused", async () => {
  chmodSync(scratch.path, 0o500);
  // Modes stop nobody who is root.
  if (isRoot) process.seteuid?.(12_345);
  const { code, message } = await failureOf(openStateDir(dir)).finally(() => {
    if (isRoot) process.seteuid?.(0);
    chmodSync(scratch.path, 0o700);
  });
  expect(code).toBe("STATE_UNUSABLE");
  expect(message).toContain("You may not read or write it");
});

test("a second daemon in the same process is kept out until the first lets go", async () => {
  const first = await openStateDir(dir);
  expect((await failureOf(openStateDir(dir))).code).toBe("ALREADY_RUNNING");
  await first[Symbol.asyncDispose]();
  await using second = await openStateDir(dir);
  expect(second.path).toBe(dir);
});

test("of processes that race for the folder exactly one gets it", async () => {
  const racers = await Promise.all(Array.from({ length: 4 }, () => holdInProcess(dir)));
  try {
    expect(racers.map(({ outcome }) => outcome).toSorted()).toEqual([
      "ALREADY_RUNNING",
      "ALREADY_RUNNING",
      "ALREADY_RUNNING",
      "held",
    ]);
    expect((await failureOf(openStateDir(dir))).message).toContain(dir);
  } finally {
    await Promise.all(racers.map((racer) => racer[Symbol.asyncDispose]()));
  }
});

test("kill -9 of the daemon frees the folder at once, and nothing but its files are left", async () => {
  const holder = await holdInProcess(dir);
  expect(holder.outcome).toBe("held");
  await holder[Symbol.asyncDispose]();
  cleanUp.use(await openStateDir(dir));
  expect(readdirSync(dir)).toEqual(["daemon.lock"]);
});

test("the lock prints no warning of Node's on the terminal", async () => {
  await using holder = await holdInProcess(dir);
  holder.child.send("let go");
  await holder.ended;
  expect(holder.stderr()).toBe("");
});

test("a refused start does not free the folder of the one that runs", async () => {
  await using holder = await holdInProcess(dir);
  expect(holder.outcome).toBe("held");
  for (let attempt = 0; attempt < 3; attempt++) {
    expect((await failureOf(openStateDir(dir))).code).toBe("ALREADY_RUNNING");
  }
  await using other = await holdInProcess(dir);
  expect(other.outcome).toBe("ALREADY_RUNNING");
});

test("the token is 256 random bits, readable by the owner alone, and stays the same", async () => {
  let token: string;
  {
    await using stateDir = await openStateDir(dir);
    token = await stateDir.token();
  }
  await using stateDir = await openStateDir(dir);
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  expect(await stateDir.token()).toBe(token);
  expect(modeOf(join(dir, "token"))).toBe("600");
});

test("a rotated token takes the place of the old one", async () => {
  await using stateDir = await openStateDir(dir);
  const before = await stateDir.token();
  const after = await stateDir.rotateToken();
  expect(after).not.toBe(before);
  expect(await stateDir.token()).toBe(after);
});

const goodToken = "A".repeat(43);
test.each<[string, (path: string) => void]>([
  ["empty", (path) => writeFileSync(path, "", { mode: 0o600 })],
  ["too short", (path) => writeFileSync(path, "A".repeat(42), { mode: 0o600 })],
  ["damaged", (path) => writeFileSync(path, `${goodToken} \0`, { mode: 0o600 })],
  ["huge", (path) => writeFileSync(path, "A".repeat(100_000), { mode: 0o600 })],
  ["readable by others", (path) => writeFileSync(path, goodToken, { mode: 0o644 })],
])("a token file that is %s is replaced", async (_, write) => {
  await using stateDir = await openStateDir(dir);
  const path = join(dir, "token");
  write(path);
  const spoilt = readFileSync(path, "utf8");
  const token = await stateDir.token();
  expect(token).not.toBe(spoilt.trim());
  expect(token).toHaveLength(43);
  expect(modeOf(path)).toBe("600");
});

test("a good token that somebody put there is kept", async () => {
  await using stateDir = await openStateDir(dir);
  writeFileSync(join(dir, "token"), `${goodToken}\n`, { mode: 0o600 });
  expect(await stateDir.token()).toBe(goodToken);
});

test("a token file that is a link is replaced, and what it led to is untouched", async () => {
  await using stateDir = await openStateDir(dir);
  const elsewhere = join(scratch.path, "elsewhere");
  writeFileSync(elsewhere, goodToken, { mode: 0o600 });
  symlinkSync(elsewhere, join(dir, "token"));
  expect(await stateDir.token()).not.toBe(goodToken);
  expect(readFileSync(elsewhere, "utf8")).toBe(goodToken);
});

test("a token file that cannot be read is reported with its path", async () => {
  await using stateDir = await openStateDir(dir);
  mkdirSync(join(dir, "token"));
  const { code, message } = await failureOf(stateDir.token());
  expect(code).toBe("STATE_UNUSABLE");
  expect(message).toContain(join(dir, "token"));
});

test("daemon.json can be read by the owner alone and is read back as written", async () => {
  await using stateDir = await openStateDir(dir);
  await stateDir.writeDaemonInfo(infoOf(process.pid));
  expect(modeOf(join(dir, "daemon.json"))).toBe("600");
  expect(await readDaemonInfo(dir)).toEqual(infoOf(process.pid));
  expect(readdirSync(dir).toSorted()).toEqual(["daemon.json", "daemon.lock"]);
});

test("a daemon removes its own daemon.json, and no other's", async () => {
  await using stateDir = await openStateDir(dir);
  await stateDir.writeDaemonInfo(infoOf(process.pid));
  await stateDir.removeDaemonInfo();
  expect(await readDaemonInfo(dir)).toBeUndefined();
  await stateDir.writeDaemonInfo(infoOf(process.ppid));
  await stateDir.removeDaemonInfo();
  expect(await readDaemonInfo(dir)).toEqual(infoOf(process.ppid));
});

test("who opens the folder clears away the daemon.json of a daemon that died", async () => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "daemon.json"), JSON.stringify(infoOf(process.ppid)));
  cleanUp.use(await openStateDir(dir));
  expect(await readDaemonInfo(dir)).toBeUndefined();
});

test("a folder that was taken away under the daemon makes a StateError, not a crash", async () => {
  await using stateDir = await openStateDir(dir);
  rmSync(dir, { recursive: true });
  expect((await failureOf(stateDir.writeDaemonInfo(infoOf(process.pid)))).code).toBe("STATE_UNUSABLE");
  expect((await failureOf(stateDir.rotateToken())).code).toBe("STATE_UNUSABLE");
  await stateDir.removeDaemonInfo();
});

test("a daemon that let go has left the lock to others, also when asked to let go twice", async () => {
  const stateDir = await openStateDir(dir);
  await stateDir[Symbol.asyncDispose]();
  await using holder = await holdInProcess(dir);
  await stateDir[Symbol.asyncDispose]();
  expect((await failureOf(openStateDir(dir))).code).toBe("ALREADY_RUNNING");
  holder.child.send("let go");
  await once(holder.child, "exit");
});
