import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { WebSocketServer, type WebSocket } from "ws";
import { connect } from "../../src/client/connect.ts";
import { ConnectionError } from "../../src/client/connection-error.ts";
import { HttpError, ProtocolError } from "../../src/kernel/errors.ts";
import { decodeClientFrame } from "../../src/wire/client-frames.ts";
import { encodeServerFrame, type ServerPayload } from "../../src/wire/server-frames.ts";
import { freePort } from "../support/scratch-open-code.ts";
import { startTestDaemon, type TestDaemon } from "../support/test-daemon.ts";

let daemon: TestDaemon;
let url: string;
beforeAll(async () => {
  daemon = await startTestDaemon({ opencodeUrl: inject("openCode").url });
  url = `ws://127.0.0.1:${daemon.port}/`;
});
afterAll(() => daemon[Symbol.asyncDispose]());

const failureOf = async <T extends Error>(type: new (...args: never[]) => T, work: Promise<unknown>): Promise<T> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof type)) throw new Error(`expected a ${type.name}, got ${String(error)}`);
  return error;
};

/** A daemon that lets everybody in and then does what the real one never does. */
const startOddDaemon = async (answer: (socket: WebSocket, requestId: number | bigint) => void) => {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  server.on("connection", (socket) =>
    socket.on("message", (data) => {
      const { requestId, payload } = decodeClientFrame(data as Buffer);
      if (payload.type !== "authHandshake") answer(socket, requestId);
      else socket.send(encodeServerFrame(requestId, { type: "authHandshakeResponse", success: true }));
    }),
  );
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await once(server, "close");
    },
  };
};

const sendFrame = (socket: WebSocket, requestId: number | bigint, payload: ServerPayload): void =>
  socket.send(encodeServerFrame(requestId, payload));

test("calls run side by side and each gets its own reply", async () => {
  await using client = await connect({ url, token: daemon.token });
  const replies = await Promise.all([
    client.call({ type: "listAgents" }),
    client.call({ type: "ping" }),
    client.call({ type: "getDaemonStatus" }),
    client.call({ type: "ping" }),
  ]);
  expect(replies.map(({ type }) => type)).toEqual(["agentList", "pong", "daemonStatus", "pong"]);
});

test("a refused request rejects with the code and the class of the failure", async () => {
  await using client = await connect({ url, token: daemon.token });
  const unknown = client.call({ type: "getSession", sessionId: "ses_0000000000000000000000000000" });
  expect((await failureOf(HttpError, unknown)).code).toBe("NOT_FOUND");
  const empty = client.call({ type: "getSession", sessionId: "" });
  expect((await failureOf(ProtocolError, empty)).code).toBe("INVALID_REQUEST");
  expect((await client.call({ type: "ping" })).type).toBe("pong");
});

test("a wrong token is told apart from a missing daemon, and is not repeated in the message", async () => {
  const token = "wrong-token";
  const refused = await failureOf(ConnectionError, connect({ url, token }));
  expect(refused.code).toBe("TOKEN_REFUSED");
  expect(refused.message).not.toContain(token);
  const missing = await failureOf(ConnectionError, connect({ url: `ws://127.0.0.1:${await freePort()}/`, token }));
  expect(missing.code).toBe("DAEMON_UNREACHABLE");
});

test("something that listens and says nothing is reported in time", async () => {
  const sockets: Socket[] = [];
  const mute = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
  await once(mute, "listening");
  try {
    const { port } = mute.address() as AddressInfo;
    const work = connect({ url: `ws://127.0.0.1:${port}/`, token: daemon.token, timeoutMs: 50 });
    expect((await failureOf(ConnectionError, work)).code).toBe("DAEMON_SILENT");
  } finally {
    for (const socket of sockets) socket.destroy();
    mute.close();
    await once(mute, "close");
  }
});

test("a call without a reply ends at its time-out, and the connection lives on", async () => {
  let asked = 0;
  await using odd = await startOddDaemon((socket, requestId) => {
    if (++asked > 1) sendFrame(socket, requestId, { type: "pong" });
  });
  await using client = await connect({ url: odd.url, token: "any" });
  const silent = await failureOf(ConnectionError, client.call({ type: "ping" }, { timeoutMs: 50 }));
  expect(silent.code).toBe("DAEMON_SILENT");
  expect((await client.call({ type: "ping" })).type).toBe("pong");
});

test("calls that wait when the daemon stops reject with the reason that it gave", async () => {
  await using odd = await startOddDaemon((socket) => socket.close(1001, "The daemon is stopping."));
  await using client = await connect({ url: odd.url, token: "any" });
  const failures = await Promise.all([1, 2].map(() => failureOf(ConnectionError, client.call({ type: "ping" }))));
  for (const failure of failures) {
    expect(failure).toMatchObject({ code: "CONNECTION_CLOSED", closeCode: 1001 });
    expect(failure.message).toContain("The daemon is stopping.");
  }
  expect((await failureOf(ConnectionError, client.call({ type: "ping" }))).closeCode).toBe(1001);
});

test("a connection that is cut without a word rejects the calls that wait", async () => {
  await using odd = await startOddDaemon((socket) => socket.terminate());
  await using client = await connect({ url: odd.url, token: "any" });
  const failure = await failureOf(ConnectionError, client.call({ type: "ping" }));
  expect(failure).toMatchObject({ code: "CONNECTION_CLOSED", closeCode: 1006 });
});

test.each<[string, (socket: WebSocket, requestId: number | bigint) => void]>([
  ["a text frame", (socket) => socket.send("hello")],
  ["bytes that are no frame", (socket) => socket.send(Uint8Array.from([0xff, 0xff, 0xff]))],
  [
    "a second handshake",
    (socket, requestId) => sendFrame(socket, requestId, { type: "authHandshakeResponse", success: true }),
  ],
])("%s instead of a reply is a protocol error", async (_, answer) => {
  await using odd = await startOddDaemon(answer);
  await using client = await connect({ url: odd.url, token: "any" });
  await failureOf(ProtocolError, client.call({ type: "ping" }));
});

test("frames that answer nothing are passed over", async () => {
  await using odd = await startOddDaemon((socket, requestId) => {
    sendFrame(socket, 0, { type: "pong" });
    sendFrame(socket, 12_345, { type: "pong" });
    sendFrame(socket, requestId, { type: "providerStatus", connected: ["stub"] });
  });
  await using client = await connect({ url: odd.url, token: "any" });
  expect(await client.call({ type: "getProviderStatus" })).toMatchObject({ connected: ["stub"] });
});

test("an aborted signal ends connecting, waiting calls and the connection", async () => {
  const reason = new Error("enough");
  await expect(connect({ url, token: daemon.token, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);

  await using odd = await startOddDaemon(() => controller.abort(reason));
  const controller = new AbortController();
  const client = await connect({ url: odd.url, token: "any", signal: controller.signal });
  await expect(client.call({ type: "ping" })).rejects.toBe(reason);
  await expect(client.call({ type: "ping" })).rejects.toBe(reason);
  await client.close();
});

test("closing rejects the calls that wait, and closing twice is harmless", async () => {
  await using odd = await startOddDaemon(() => undefined);
  const client = await connect({ url: odd.url, token: "any" });
  const waiting = failureOf(ConnectionError, client.call({ type: "ping" }));
  await client.close();
  expect((await waiting).code).toBe("CONNECTION_CLOSED");
  await client.close();
});
