import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { waitFor } from "xstate";
import { findBinary } from "../../../adapters/opencode/find-binary.ts";
import type { GuardedProcess } from "../../../adapters/opencode/guarded-process.ts";
import { spawnServer } from "../../../adapters/opencode/spawn-server.ts";
import { UpstreamError } from "../../../src/kernel/errors.ts";
import { askOpenCode } from "../../support/ask-open-code.ts";
import { listProcesses, processesOfGroup, type ProcessEntry, until } from "../../support/process-table.ts";
import { scratchFolders } from "../../support/scratch-open-code.ts";

let folders: ReturnType<typeof scratchFolders>;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  folders = scratchFolders();
  env = { ...folders.env, PATH: `${dirname(process.execPath)}:/usr/bin:/bin` };
});
afterEach(() => folders.remove());

const never = new AbortController().signal;

/** Puts a program named `opencode` first on the PATH. */
const installOpenCode = (script: string): void => {
  const bin = join(folders.directory, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "opencode"), script);
  chmodSync(join(bin, "opencode"), 0o755);
  env["PATH"] = `${bin}:${env["PATH"]}`;
};

const childrenOf = (pid: number): readonly ProcessEntry[] => listProcesses().filter((entry) => entry.parentPid === pid);
const guardOf = (pid: number): ProcessEntry => {
  const guard = childrenOf(pid).find(({ command }) => command.includes("switchboard-guard"));
  if (guard === undefined) throw new Error("there is no guard");
  return guard;
};
const serverIn = (groupId: number): ProcessEntry => {
  const server = processesOfGroup(groupId).find(
    ({ command }) => /opencode\S* serve/.test(command.split("\n")[0] ?? "") && !command.includes("switchboard-guard"),
  );
  if (server === undefined) throw new Error("there is no server");
  return server;
};

describe("a server of our own", () => {
  test("wants a password that is in no argument, and is gone once released", async () => {
    const asked = await askOpenCode({ env, directory: folders.directory });
    const server = asked.openCode.server();
    expect(server).toMatchObject({ owned: true, version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect((await fetch(`${server?.url}/session`)).status).toBe(401);
    const created = await asked.ask({ type: "createSession", title: "mine" });
    expect(created).toMatchObject({ session: { directory: folders.directory } });
    const { groupId } = guardOf(process.pid);
    expect(
      processesOfGroup(groupId)
        .map(({ command }) => command)
        .join("\n"),
    ).not.toMatch(/password/i);
    await asked[Symbol.asyncDispose]();
    await expect.poll(() => processesOfGroup(groupId)).toEqual([]);
    expect(asked.openCode.server()).toBeUndefined();
  });

  test.each([
    ["running", undefined],
    ["stopped by a signal, so that it cannot react", "SIGSTOP"],
  ] as const)("is gone within 5 s of kill -9 of its owner while %s", async (_, signal) => {
    const script = join(import.meta.dirname, "spawning-process.ts");
    const owner = spawn(process.execPath, [script, folders.directory], { env, stdio: ["ignore", "pipe", "inherit"] });
    let group = 0;
    try {
      const [line] = (await once(createInterface({ input: owner.stdout }), "line")) as [string];
      expect(JSON.parse(line)).toMatchObject({ url: expect.stringContaining("http://127.0.0.1:") });
      group = guardOf(owner.pid as number).groupId;
      const server = serverIn(group);
      if (signal !== undefined) process.kill(server.pid, signal);
      owner.kill("SIGKILL");
      const tookMs = await until(() => processesOfGroup(group).length === 0, 5_000);
      // One that reacts to TERM need not wait for KILL.
      if (signal === undefined) expect(tookMs).toBeLessThan(1_900);
    } finally {
      owner.kill("SIGKILL");
      if (group !== 0 && processesOfGroup(group).length > 0) process.kill(-group, "SIGKILL");
    }
  });

  test("is noticed at once when it is killed, and started again", async () => {
    await using asked = await askOpenCode({ env, directory: folders.directory });
    const before = guardOf(process.pid);
    const lost = waitFor(asked.upstream, (snapshot) => !snapshot.hasTag("available"), { timeout: 1_000 });
    process.kill(serverIn(before.groupId).pid, "SIGKILL");
    await lost;
    expect(await asked.ask({ type: "listAgents" })).toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    expect(asked.upstream.getSnapshot().context.error?.message).toBe("OpenCode ended by signal 9.");
    await waitFor(asked.upstream, (snapshot) => snapshot.hasTag("available"), { timeout: 20_000 });
    expect(await asked.ask({ type: "listAgents" })).toMatchObject({ type: "agentList" });
    await expect.poll(() => processesOfGroup(before.groupId)).toEqual([]);
  });

  test("ends when its guard alone is killed", async () => {
    await using asked = await askOpenCode({ env, directory: folders.directory });
    const guard = guardOf(process.pid);
    process.kill(guard.pid, "SIGKILL");
    await waitFor(asked.upstream, (snapshot) => !snapshot.hasTag("available"), { timeout: 1_000 });
    await until(() => processesOfGroup(guard.groupId).length === 0, 2_000);
  });

  test("is stopped when its start is given up", async () => {
    const given = new AbortController();
    let started: GuardedProcess | undefined;
    const onProcess = (process: GuardedProcess): void => {
      started = process;
      given.abort(new Error("given up"));
    };
    const start = spawnServer(
      { binary: await findBinary(env), directory: folders.directory, env, onProcess },
      given.signal,
    );
    await expect(start).rejects.toThrow("given up");
    expect(started?.gone.aborted).toBe(true);
    expect(childrenOf(process.pid).filter(({ command }) => command.includes("switchboard-guard"))).toEqual([]);
  });
});

describe("a start that fails", () => {
  const start = async (): Promise<unknown> =>
    spawnServer(
      { binary: await findBinary(env), directory: folders.directory, env, onProcess: () => undefined },
      never,
    ).then(
      () => expect.unreachable("it started"),
      (error: unknown) => error,
    );

  test("says the last words of a server that ends early, without its password", async () => {
    installOpenCode('#!/bin/sh\necho "config is broken, $OPENCODE_SERVER_PASSWORD" >&2\nexit 3\n');
    const error = await start();
    expect(error).toBeInstanceOf(UpstreamError);
    expect(error).toMatchObject({
      code: "OPENCODE_FAILED",
      message: "OpenCode ended with status 3. Its last words: config is broken, ****",
    });
  });

  test("does not hand the daemon's own settings to OpenCode", async () => {
    installOpenCode('#!/bin/sh\necho "token=$SWITCHBOARD_TOKEN." >&2\nexit 1\n');
    env["SWITCHBOARD_TOKEN"] = "the-daemon-token";
    expect(await start()).toMatchObject({ message: expect.stringContaining("token=.") });
  });

  test("ends a wrapper together with what it started", async () => {
    const pidFile = join(folders.directory, "pid");
    installOpenCode(
      `#!/bin/sh\nsleep 300 &\necho $! > ${pidFile}\necho "opencode server listening on http://127.0.0.1:1"\nwait\n`,
    );
    expect(await start()).toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    // The system needs a moment to bury what was killed.
    await expect.poll(() => listProcesses().filter(({ command }) => command === "sleep 300")).toEqual([]);
  });

  test("kills a server that ignores TERM, and leaves nothing behind", async () => {
    installOpenCode(
      '#!/bin/sh\ntrap "" TERM\necho "opencode server listening on http://127.0.0.1:1"\nsleep 301 & sleep 302\n',
    );
    await start();
    await expect.poll(() => listProcesses().filter(({ command }) => /^sleep 30\d/.test(command))).toEqual([]);
  });

  test("names the option when the folder does not exist", async () => {
    folders.remove();
    env["PATH"] = dirname(await findBinary({ PATH: "" })) + ":/bin";
    expect(await start()).toMatchObject({ code: "OPENCODE_FAILED", message: expect.stringContaining("--directory") });
  });

  test("tells how to get OpenCode when there is none", async () => {
    await expect(findBinary({ PATH: "relative:/nowhere" }, false)).rejects.toMatchObject({
      code: "OPENCODE_NOT_FOUND",
      message: expect.stringMatching(/npm install -g opencode-ai.*--opencode-url/),
    });
  });

  test("prefers the user's own opencode on the PATH", async () => {
    const packaged = await findBinary({ PATH: "" });
    installOpenCode("#!/bin/sh\n");
    expect(await findBinary(env)).toBe(join(folders.directory, "bin", "opencode"));
    expect(packaged).toContain("opencode-ai");
  });
});
