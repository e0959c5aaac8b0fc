import { once } from "node:events";
import fc from "fast-check";
import { SimulatedClock } from "xstate";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { encodeClientFrame } from "../../../src/wire/client-frames.ts";
import { closeCodes } from "../../../src/wire/close-codes.ts";
import { heartbeatIntervalMs } from "../../../adapters/websocket/heartbeat.ts";
import { TestClient } from "../../support/test-client.ts";
import { startTestDaemon, type TestDaemon } from "../../support/test-daemon.ts";

const maxFrameBytes = 1024 * 1024;
const clock = new SimulatedClock();
let running: TestDaemon;
beforeAll(async () => {
  running = await startTestDaemon({ opencodeUrl: inject("openCode").url, maxFrameBytes }, { clock });
});
afterAll(() => running[Symbol.asyncDispose]());

const authenticated = (): Promise<TestClient> => TestClient.authenticated(running.port, running.token);

describe("frames", () => {
  it("of 16 KiB are the largest before authentication", async () => {
    const { port } = running;
    const frame = (bytes: number): Uint8Array => {
      const overhead = encodeClientFrame({
        requestId: 1,
        payload: { type: "authHandshake", token: "A".repeat(16_000) },
      });
      const length = 16_000 + bytes - overhead.length;
      return encodeClientFrame({ requestId: 1, payload: { type: "authHandshake", token: "A".repeat(length) } });
    };
    await using fits = await TestClient.open(port);
    fits.socket.send(frame(16 * 1024));
    clock.increment(0);
    await fits.settle();
    clock.increment(2_000);
    expect(await fits.closed).toBe(closeCodes.badToken.code);
    await using tooBig = await TestClient.open(port);
    tooBig.socket.send(frame(16 * 1024 + 1));
    expect(await tooBig.closed).toBe(1009);
  });

  it("of the configured size are the largest after it", async () => {
    await using client = await authenticated();
    const title = "x".repeat(maxFrameBytes - 64);
    client.send({ type: "updateSession", sessionId: "nobody", title });
    expect((await client.next()).payload).toMatchObject({ type: "error", code: "NOT_FOUND" });
    client.socket.send(new Uint8Array(maxFrameBytes + 1));
    expect(await client.closed).toBe(1009);
  });

  it("in more fragments than any client needs end the connection", async () => {
    await using client = await authenticated();
    for (let count = 0; count < 5_000; count++) client.socket.send(Uint8Array.of(8), { binary: true, fin: false });
    expect(await client.closed).toBeGreaterThanOrEqual(1002);
    await using other = await authenticated();
    expect(await other.call({ type: "ping" })).toEqual({ type: "pong" });
  });

  it("with a payload that this version does not know, or none, are answered and the connection lives on", async () => {
    await using client = await authenticated();
    client.socket.send(Uint8Array.of(0x08, 0x07, 0xa2, 0x3f, 0x00));
    expect(await client.next()).toMatchObject({ requestId: 7, payload: { type: "error", code: "UNKNOWN_REQUEST" } });
    client.socket.send(Uint8Array.of(0x08, 0x08));
    expect(await client.next()).toMatchObject({ requestId: 8, payload: { type: "error", code: "UNKNOWN_REQUEST" } });
    client.socket.send(new Uint8Array(0));
    expect(await client.next()).toMatchObject({ requestId: 0, payload: { type: "error", code: "UNKNOWN_REQUEST" } });
    expect(await client.call({ type: "ping" })).toEqual({ type: "pong" });
  });

  it("for what a later version will serve are answered as unknown", async () => {
    await using client = await authenticated();
    expect(await client.call({ type: "cancelTurn", sessionId: "ses_x" })).toMatchObject({ code: "UNKNOWN_REQUEST" });
  });

  it("that answer carry the request id to the last bit", async () => {
    await using client = await authenticated();
    for (const requestId of [0, 1, 2 ** 32, Number.MAX_SAFE_INTEGER, 2n ** 53n + 1n, 2n ** 64n - 1n]) {
      client.send({ type: "ping" }, requestId);
      expect(await client.next()).toEqual({ requestId, payload: { type: "pong" } });
    }
  });

  it("mutated 10,000 times never do more than end their own connection", async () => {
    const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
    console.log(`fuzz seed ${seed} (set FUZZ_SEED to repeat)`);
    await using witness = await authenticated();
    const valid = [
      encodeClientFrame({ requestId: 1, payload: { type: "ping" } }),
      encodeClientFrame({ requestId: 2 ** 40, payload: { type: "getSession", sessionId: "nobody" } }),
      encodeClientFrame({
        requestId: 3,
        payload: { type: "setAuth", providerId: "", credential: { kind: "apiKey", key: "k" } },
      }),
      encodeClientFrame({
        requestId: 4,
        payload: { type: "updateSession", sessionId: "", title: "t", archived: true },
      }),
    ];
    const mutation = fc.record({
      frame: fc.constantFrom(...valid),
      at: fc.nat(64),
      bytes: fc.uint8Array({ maxLength: 6 }),
      cut: fc.boolean(),
    });
    const mutants = fc.sample(mutation, { seed, numRuns: 10_000 }).map(({ frame, at, bytes, cut }) => {
      const head = frame.subarray(0, at % (frame.length + 1));
      return Buffer.concat(
        [head, bytes, cut ? [] : frame.subarray(head.length + bytes.length)].map((part) => Buffer.from(part)),
      );
    });
    // The daemon decodes in order; whoever is closed is replaced and goes on with the next one.
    let client = await authenticated();
    const codes = new Set<number>();
    let answers = 0;
    for (let next = 0; next < mutants.length;) {
      const batch = mutants.slice(next, next + 50);
      for (const mutant of batch) if (isHarmless(mutant)) client.socket.send(mutant);
      await client.settle();
      answers += client.take().length;
      next += batch.length;
      if (client.socket.readyState === client.socket.OPEN) continue;
      codes.add(await client.closed);
      client = await authenticated();
    }
    await client[Symbol.asyncDispose]();
    expect([...codes]).toEqual([4400]);
    expect(answers).toBeGreaterThan(0);
    expect(await witness.call({ type: "ping" })).toEqual({ type: "pong" });
  });
});

/** Leaves out the mutants that would stop the daemon or change its token: field 92 or 93 with a length. */
const isHarmless = (frame: Buffer): boolean =>
  !frame.includes(Buffer.of(0xe2, 0x05)) && !frame.includes(Buffer.of(0xea, 0x05));

describe("clients that do nothing", () => {
  it("are closed when they stay silent after connecting", async () => {
    await using client = await TestClient.open(running.port);
    clock.increment(4_999);
    await client.settle();
    expect(client.socket.readyState).toBe(client.socket.OPEN);
    clock.increment(1);
    expect(await client.closed).toBe(4408);
  });

  it("cannot fill the lobby: the oldest makes room, and the owner gets in", async () => {
    const silent = await Promise.all(Array.from({ length: 300 }, () => TestClient.open(running.port)));
    await using owner = await authenticated();
    expect(await owner.call({ type: "ping" })).toEqual({ type: "pong" });
    const first = silent[0] as TestClient;
    expect(await first.closed).toBe(closeCodes.crowdedOut.code);
    await Promise.all(silent.map((client) => client[Symbol.asyncDispose]()));
  });

  it("that guess tokens wait for their refusal, and the owner never does", async () => {
    const guessers = await Promise.all(Array.from({ length: 40 }, () => TestClient.open(running.port)));
    for (const guesser of guessers) guesser.send({ type: "authHandshake", token: "guess" });
    await Promise.all(guessers.map((guesser) => guesser.settle()));
    clock.increment(0);
    const last = guessers.at(-1) as TestClient;
    await last.settle();
    expect(last.take()).toEqual([]);
    await using owner = await authenticated();
    expect(await owner.call({ type: "ping" })).toEqual({ type: "pong" });
    clock.increment(2_000);
    expect(await last.closed).toBe(4401);
    await Promise.all(guessers.map((guesser) => guesser[Symbol.asyncDispose]()));
  });

  it("that are half-open are found by the heartbeat, and those that answer are left alone", async () => {
    await using deaf = await authenticated();
    await using alive = await authenticated();
    deaf.socket.pause(); // Reads nothing any more, so it answers no ping.
    for (let round = 0; round < 3; round++) {
      await alive.settle();
      clock.increment(heartbeatIntervalMs);
    }
    deaf.socket.resume();
    expect(await deaf.closed).toBe(closeCodes.unresponsive.code);
    expect(await alive.call({ type: "ping" })).toEqual({ type: "pong" });
  });
});

describe("a client that asks and never reads", () => {
  it("does not make the daemon hold more than its bound, and gets every answer once it reads", async () => {
    await using client = await authenticated();
    const count = 60_000;
    client.socket.pause();
    const status = encodeClientFrame({ requestId: 1, payload: { type: "getDaemonStatus" } });
    for (let sent = 0; sent < count; sent++) client.socket.send(status);
    await using other = await authenticated();
    const before = process.memoryUsage().arrayBuffers;
    expect(await other.call({ type: "ping" })).toEqual({ type: "pong" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
    client.socket.resume();
    for (let received = 0; received < count; received++) await client.next();
    client.socket.close();
    await once(client.socket, "close");
  });
});
