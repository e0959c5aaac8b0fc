import { expect, test } from "vitest";
import { readDaemonInfo } from "../../adapters/store/daemon-info.ts";
import { runSwitchboard } from "../cli/switchboard-process.ts";
import { listProcesses, until } from "../support/process-table.ts";
import { TestClient } from "../support/test-client.ts";
import { startServingDaemon, type ServingDaemon } from "./serving-daemon.ts";

const kill = (pids: readonly number[]): void => pids.forEach((pid) => process.kill(pid, "SIGKILL"));

/** The OpenCode itself, without the shell that guards it. */
const serverPids = (daemon: ServingDaemon): readonly number[] => {
  const ours = daemon.openCodePids();
  return listProcesses()
    .filter(({ pid, command }) => ours.includes(pid) && / serve --port/.test(command) && !command.startsWith("sh "))
    .filter(({ command }) => !command.includes("-c"))
    .map(({ pid }) => pid);
};

const stateOf = async (client: TestClient): Promise<string> => {
  const reply = await client.call({ type: "getDaemonStatus" });
  return reply.type === "daemonStatus" ? reply.status.state : reply.type;
};

test("kill -9 of OpenCode: degraded within 2 s, what is in flight fails, and it comes back by itself", async () => {
  await using daemon = await startServingDaemon();
  const { port, token } = daemon.info;
  await using client = await TestClient.authenticated(port, token);
  const [server] = serverPids(daemon);
  expect(server).toBeDefined();

  // OpenCode needs a while for this one, the more so the first time.
  process.kill(server as number, "SIGSTOP");
  client.send({ type: "getProviderStatus" });
  await client.settle();
  kill([server as number]);
  expect((await client.next()).payload).toMatchObject({ type: "error", code: "UPSTREAM_UNAVAILABLE" });
  await until(async () => (await stateOf(client)) === "degraded", 2_000);

  const { code, stdout } = await runSwitchboard(["status"], { env: daemon.env });
  expect(code).toBe(0);
  expect(stdout).toMatch(/degraded|ready/i);

  await until(async () => (await stateOf(client)) === "ready", 20_000);
  expect(await client.call({ type: "listSessions" })).toMatchObject({ type: "sessionList" });
  // It may be at another address now, and daemon.json says so.
  await expect.poll(async () => (await readDaemonInfo(daemon.stateDir))?.opencode.owned).toBe(true);
  expect(daemon.openCodePids()).not.toContain(server);
}, 60_000);

test("kill -9 of the daemon: no OpenCode of ours is left after 5 s", async () => {
  await using daemon = await startServingDaemon();
  expect(daemon.openCodePids().length).toBeGreaterThan(0);
  kill([daemon.process.pid]);
  await until(() => daemon.openCodePids().length === 0, 5_000);
});

test("SIGTERM: what is in flight is answered, clients get 1001, and nothing is left within 5 s", async () => {
  await using daemon = await startServingDaemon();
  const { port, token } = daemon.info;
  await using busy = await TestClient.authenticated(port, token);
  await using idle = await TestClient.authenticated(port, token);
  await using stranger = await TestClient.open(port);
  const [server] = serverPids(daemon);
  process.kill(server as number, "SIGSTOP");
  busy.send({ type: "listSessions" });
  await busy.settle();
  const begin = performance.now();
  daemon.process.child.kill("SIGTERM");
  // Those who wait for nothing go first; that is how one sees that it stops.
  expect(await Promise.all([idle.closed, stranger.closed])).toEqual([1001, 1001]);
  process.kill(server as number, "SIGCONT");
  expect((await busy.next()).payload.type).toBe("sessionList");
  expect(await busy.closed).toBe(1001);
  expect(await daemon.process.ended).toBe(0);
  expect(performance.now() - begin).toBeLessThan(5_000);
  expect(await readDaemonInfo(daemon.stateDir)).toBeUndefined();
  await expect.poll(() => daemon.openCodePids()).toEqual([]);
});

test("SIGTERM while OpenCode hangs: what is in flight is answered all the same, and the daemon is gone within 5 s", async () => {
  await using daemon = await startServingDaemon();
  const { port, token } = daemon.info;
  await using client = await TestClient.authenticated(port, token);
  const [server] = serverPids(daemon);
  process.kill(server as number, "SIGSTOP");
  client.send({ type: "listSessions" }, 7);
  client.send({ type: "listAgents" }, 8);
  await client.settle();
  const begin = performance.now();
  daemon.process.child.kill("SIGTERM");
  const shuttingDown = { type: "error", code: "SHUTTING_DOWN" };
  expect([await client.next(), await client.next()]).toMatchObject([
    { requestId: 7, payload: shuttingDown },
    { requestId: 8, payload: shuttingDown },
  ]);
  expect(await client.closed).toBe(1001);
  await daemon.process.ended;
  expect(performance.now() - begin).toBeLessThan(5_000);
});

test("the token is in no argument, log line or output of the daemon", async () => {
  await using daemon = await startServingDaemon();
  const { port, token } = daemon.info;
  await using client = await TestClient.open(port);
  client.send({ type: "authHandshake", token: `${token}x` });
  await client.closed;
  await using other = await TestClient.authenticated(port, token);
  const secret = "sk-canary-0123456789";
  await other.call({ type: "setAuth", providerId: "canary", credential: { kind: "apiKey", key: secret } });
  await other.call({ type: "getAuth", providerId: "canary", reveal: true });
  const everything = [
    daemon.process.stdout(),
    daemon.process.stderr(),
    ...listProcesses().map(({ command }) => command),
  ].join("\n");
  expect(everything).not.toContain(token);
  expect(everything).not.toContain(secret);
});
