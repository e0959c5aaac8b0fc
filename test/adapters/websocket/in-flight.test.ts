import { expect, inject, test } from "vitest";
import { startHoldingProxy } from "../../support/holding-proxy.ts";
import { TestClient } from "../../support/test-client.ts";
import { startTestDaemon } from "../../support/test-daemon.ts";

test("of hundreds of requests at once each is answered exactly once, and another client does not wait for them", async () => {
  await using proxy = await startHoldingProxy(inject("openCode").url);
  await using running = await startTestDaemon({ opencodeUrl: proxy.url });
  await using greedy = await TestClient.authenticated(running.port, running.token);
  await using other = await TestClient.authenticated(running.port, running.token);
  proxy.hold("/session/ses_held");
  const count = 300;
  for (let sent = 1; sent <= count; sent++) greedy.send({ type: "getSession", sessionId: "ses_held" }, 1_000 + sent);
  await proxy.held;
  expect(await other.call({ type: "ping" })).toEqual({ type: "pong" });
  expect(running.daemon.status().inFlight).toBeLessThanOrEqual(64);
  proxy.release();
  const answered = new Set<unknown>();
  for (let received = 0; received < count; received++) answered.add((await greedy.next()).requestId);
  expect(answered.size).toBe(count);
  await greedy.settle();
  expect(greedy.take()).toEqual([]);
  expect(running.daemon.status().inFlight).toBe(0);
});

test("requests that waited for their turn when the daemon stops are told so", async () => {
  await using proxy = await startHoldingProxy(inject("openCode").url);
  await using running = await startTestDaemon({ opencodeUrl: proxy.url });
  await using client = await TestClient.authenticated(running.port, running.token);
  proxy.hold("/session/ses_held");
  const count = 100;
  for (let sent = 1; sent <= count; sent++) client.send({ type: "getSession", sessionId: "ses_held" }, 1_000 + sent);
  await expect.poll(() => running.daemon.status().inFlight).toBe(64);
  running.daemon.stop();
  const early = [];
  for (let received = 0; received < count - 64; received++) early.push((await client.next()).payload);
  expect(early.every((payload) => payload.type === "error" && payload.code === "SHUTTING_DOWN")).toBe(true);
  proxy.release();
  for (let received = 0; received < 64; received++)
    expect((await client.next()).payload).toMatchObject({ code: "NOT_FOUND" });
  expect(await client.closed).toBe(1001);
});
