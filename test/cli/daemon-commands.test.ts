import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import type { DaemonInfo } from "../../adapters/store/daemon-info.ts";
import { openStateDir } from "../../adapters/store/open-state-dir.ts";
import { startHoldingProxy } from "../support/holding-proxy.ts";
import { freePort } from "../support/scratch-open-code.ts";
import { scratchDir } from "../support/scratch-dir.ts";
import { TestClient } from "../support/test-client.ts";
import {
  runSwitchboard,
  startSwitchboardProcess,
  type Outcome,
  type SwitchboardProcess,
} from "./switchboard-process.ts";

let scratch: ReturnType<typeof scratchDir>;
let cleanUp: AsyncDisposableStack;
let stateDir: string;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  cleanUp = new AsyncDisposableStack();
  scratch = scratchDir();
  stateDir = join(scratch.path, "state");
  env = { PATH: process.env["PATH"], HOME: scratch.path, SWITCHBOARD_STATE_DIR: stateDir };
});
afterEach(async () => {
  await cleanUp.disposeAsync();
  scratch[Symbol.dispose]();
});

const run = (...args: string[]): Promise<Outcome> => runSwitchboard(args, { env, cwd: scratch.path });
const serve = (...args: string[]): SwitchboardProcess =>
  startSwitchboardProcess(["serve", "--port", "0", "--opencode-url", inject("openCode").url, ...args], {
    env,
    cwd: scratch.path,
  });
const serveUntilReady = async (...args: string[]): Promise<SwitchboardProcess> => {
  const daemon = serve(...args);
  await daemon.printed("To stop it").catch(async (error: unknown) => {
    await daemon[Symbol.asyncDispose]();
    throw error;
  });
  return daemon;
};
const daemonInfo = (): DaemonInfo => JSON.parse(readFileSync(join(stateDir, "daemon.json"), "utf8")) as DaemonInfo;

test("serve says where it is, what is behind it and how to stop it; logs go to stderr as JSON lines", async () => {
  await using daemon = await serveUntilReady();
  const { url, pid } = daemonInfo();
  expect(pid).toBe(daemon.pid);
  expect(daemon.stdout()).toBe(
    [
      `Switchboard is ready at ${url}`,
      `OpenCode 1.18.33 at ${inject("openCode").url}, attached`,
      "To stop it: switchboard stop",
      "",
    ].join("\n"),
  );
  const lines = daemon.stderr().trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toContain("listening");
  expect(daemon.stderr()).not.toContain(daemonInfo().token);
});

test("serve --json prints one line for programs, without the token", async () => {
  await using daemon = serve("--json", "--log-level", "silent");
  const line = await daemon.printed("\n");
  const { url, wsUrl, port, pid, opencode, token } = daemonInfo();
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual({ url, wsUrl, port, pid, opencode });
  expect(line).not.toContain(token);
  expect(daemon.stderr()).toBe("");
});

test("daemon.json and the token can be read by their owner alone", async () => {
  cleanUp.use(await serveUntilReady());
  for (const name of ["daemon.json", "token"]) expect(statSync(join(stateDir, name)).mode & 0o777).toBe(0o600);
  expect(statSync(stateDir).mode & 0o777).toBe(0o700);
});

test("ws-config prints port and token, and nothing else", async () => {
  cleanUp.use(await serveUntilReady());
  const { port, token } = daemonInfo();
  expect(await run("ws-config")).toEqual({
    code: 0,
    stdout: `{"port":${port},"auth_token":"${token}"}\n`,
    stderr: "",
  });
});

test("status shows the running daemon, as text and as JSON", async () => {
  await using daemon = await serveUntilReady();
  const text = await run("status");
  expect(text).toMatchObject({ code: 0, stderr: "" });
  expect(text.stdout).toMatch(/^state +ready$/m);
  expect(text.stdout).toContain(`${inject("openCode").url}, attached`);
  expect(JSON.parse((await run("status", "--json")).stdout)).toMatchObject({
    running: true,
    pid: daemon.pid,
    url: daemonInfo().url,
    state: "ready",
    upstream: { state: "healthy", url: inject("openCode").url, owned: false },
  });
});

test("a second start prints where the first one is and exits with 0", async () => {
  cleanUp.use(await serveUntilReady());
  const { url, pid } = daemonInfo();
  const second = await run("serve", "--port", "0");
  expect(second).toMatchObject({ code: 0, stderr: "" });
  expect(second.stdout).toContain(`Switchboard is already running at ${url} (process ${pid})\n`);
  const third = await run("serve", "--json");
  expect(JSON.parse(third.stdout)).toMatchObject({ url, pid });
});

test("two starts at the same time end in one daemon that both name", async () => {
  await using first = serve();
  await using second = serve();
  await Promise.all([first.printed("To stop it"), second.printed("To stop it")]);
  const { url, pid } = daemonInfo();
  const [daemon, other] = pid === first.pid ? [first, second] : [second, first];
  expect(daemon.pid).toBe(pid);
  expect(await other.ended).toBe(0);
  expect(other.stdout()).toContain(`already running at ${url}`);
  expect(daemon.stdout()).toContain(`ready at ${url}`);
});

test("a start that waits for another one takes over when that one gives up", async () => {
  const other = await openStateDir(stateDir);
  await using daemon = serve("--log-level", "trace");
  // It is loaded and has looked for the folder once it has found the lock held: then it watches.
  await expect.poll(() => isWatched(daemon.pid, stateDir), { timeout: 10_000 }).toBe(true);
  expect(daemon.stdout()).toBe("");
  await other[Symbol.asyncDispose]();
  await daemon.printed("Switchboard is ready at");
});

/** True when a process watches a folder: Linux lists the inode of each watch. */
const isWatched = (pid: number, path: string): boolean => {
  const inode = `ino:${statSync(path).ino.toString(16)} `;
  for (let fd = 0; fd < 64; fd++) {
    const file = `/proc/${pid}/fdinfo/${fd}`;
    if (existsSync(file) && readFileSync(file, "utf8").includes(inode)) return true;
  }
  return false;
};

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%s stops the daemon gracefully", async (signal) => {
  await using daemon = await serveUntilReady();
  const client = await TestClient.authenticated(daemonInfo().port, daemonInfo().token);
  daemon.child.kill(signal);
  expect(await client.closed).toBe(1001);
  expect(await daemon.ended).toBe(0);
  expect(existsSync(join(stateDir, "daemon.json"))).toBe(false);
});

test("a second signal ends the daemon at once", async () => {
  await using proxy = await startHoldingProxy(inject("openCode").url);
  await using daemon = await serveUntilReady("--opencode-url", proxy.url);
  await using client = await TestClient.authenticated(daemonInfo().port, daemonInfo().token);
  proxy.hold("/agent");
  client.send({ type: "listAgents" });
  await proxy.held;
  // New requests are refused once the daemon drains, and it drains for as long as the held one is without an answer.
  daemon.child.kill("SIGTERM");
  await expect
    .poll(async () => {
      client.send({ type: "ping" });
      return (await client.next()).payload;
    })
    .toMatchObject({ type: "error", code: "SHUTTING_DOWN" });
  daemon.child.kill("SIGTERM");
  expect(await daemon.ended).toBe(1);
});

test("a signal before the daemon is ready ends it with 0", async () => {
  await using proxy = await startHoldingProxy(inject("openCode").url);
  proxy.hold("/global/health");
  await using daemon = serve("--opencode-url", proxy.url);
  await proxy.held;
  daemon.child.kill("SIGTERM");
  expect(await daemon.ended).toBe(0);
  expect(daemon.stdout()).toBe("");
});

test("stop ends the daemon and returns when it is gone; again, there is nothing to stop", async () => {
  await using daemon = await serveUntilReady();
  expect(await run("stop")).toEqual({ code: 0, stdout: "Switchboard has stopped.\n", stderr: "" });
  expect(existsSync(join(stateDir, "daemon.json"))).toBe(false);
  expect(await daemon.ended).toBe(0);
  expect(await run("stop", "--json")).toMatchObject({ code: 0, stdout: '{"stopped":false,"running":false}\n' });
});

test("stop says what to do about a daemon that hangs", async () => {
  await using daemon = await serveUntilReady();
  daemon.child.kill("SIGSTOP");
  const { code, stderr } = await run("stop");
  expect(code).toBe(1);
  expect(stderr).toContain(`kill -9 ${daemon.pid}`);
});

test("after kill -9 of the daemon nothing is running, and it can be started again", async () => {
  {
    await using daemon = await serveUntilReady();
    daemon.child.kill("SIGKILL");
    await daemon.ended;
  }
  expect(existsSync(join(stateDir, "daemon.json"))).toBe(true);
  expect((await run("status")).code).toBe(3);
  expect((await run("call", "ping")).code).toBe(3);
  expect((await run("stop")).code).toBe(0);
  await using again = await serveUntilReady();
  expect(daemonInfo().pid).toBe(again.pid);
});

test("a daemon.json whose pid is another program by now counts as no daemon", async () => {
  cleanUp.use(await openStateDir(stateDir));
  const port = await freePort();
  const info: DaemonInfo = {
    pid: process.pid,
    port,
    url: `http://127.0.0.1:${port}`,
    wsUrl: `ws://127.0.0.1:${port}/`,
    token: "t",
    version: "0.1.0",
    startedAt: new Date(0).toISOString(),
    opencode: { url: "http://127.0.0.1:1", version: "1.18.33", owned: false },
  };
  writeFileSync(join(stateDir, "daemon.json"), JSON.stringify(info));
  expect((await run("status")).code).toBe(3);
  expect((await run("stop")).code).toBe(0);
});

test("a damaged daemon.json is reported by its path", async () => {
  mkdirSync(stateDir);
  writeFileSync(join(stateDir, "daemon.json"), "{");
  const { code, stderr } = await run("status");
  expect(code).toBe(4);
  expect(stderr).toContain(join(stateDir, "daemon.json"));
});

test("token rotate replaces the running daemon's token and does not print it", async () => {
  cleanUp.use(await serveUntilReady());
  const { port, token } = daemonInfo();
  await using client = await TestClient.authenticated(port, token);
  const { code, stdout, stderr } = await run("token", "rotate");
  const after = daemonInfo().token;
  expect(code).toBe(0);
  expect(after).not.toBe(token);
  expect(stdout).toContain("must read the new one");
  expect(stdout + stderr).not.toContain(after);
  expect(await client.closed).toBe(4401);
  expect((await run("call", "ping")).code).toBe(0);
});

test("a daemon whose output nobody reads any more keeps running", async () => {
  await using daemon = await serveUntilReady();
  daemon.child.stdout.destroy();
  daemon.child.stderr.destroy();
  // Rotating logs a line. That it could not be written shows at the latest when the daemon is asked again.
  expect((await run("token", "rotate")).code).toBe(0);
  expect((await run("status")).code).toBe(0);
  expect((await run("stop")).code).toBe(0);
  expect(await daemon.ended).toBe(0);
});

test("a port in use ends serve with 4 and the way out", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port } = server.address() as AddressInfo;
    const { code, stdout, stderr } = await run("serve", "--port", String(port), "--log-level", "silent");
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toMatch(/^error: PORT_IN_USE: /);
    expect(stderr).toContain(String(port));
  } finally {
    server.close();
    await once(server, "close");
  }
});

test("a file in place of the state folder ends serve with 4 and the way out", async () => {
  writeFileSync(stateDir, "");
  const { code, stderr } = await run("serve", "--log-level", "silent");
  expect(code).toBe(4);
  expect(stderr).toMatch(/^error: STATE_UNUSABLE: .*SWITCHBOARD_STATE_DIR/);
});

test("an OpenCode that is not there ends serve with 5", async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const { code, stdout, stderr } = await run("serve", "--port", "0", "--opencode-url", url, "--log-level", "silent");
  expect({ code, stdout }).toEqual({ code: 5, stdout: "" });
  expect(stderr).toMatch(/^error: [A-Z_]+: .*\n$/);
});
