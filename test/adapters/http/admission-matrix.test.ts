import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { WebSocket } from "ws";
import { closeCodes } from "../../../src/wire/close-codes.ts";
import { askForWebSocket } from "../../support/raw-http.ts";
import { TestClient } from "../../support/test-client.ts";
import { startTestDaemon, type TestDaemon } from "../../support/test-daemon.ts";

const shell = "tauri://localhost";
let running: TestDaemon;
beforeAll(async () => {
  running = await startTestDaemon({ opencodeUrl: inject("openCode").url, allowOrigins: [shell] });
});
afterAll(() => running[Symbol.asyncDispose]());

type OnPort = (port: number) => string | undefined;

const hosts: readonly (readonly [string, OnPort, boolean])[] = [
  ["127.0.0.1", (port) => `127.0.0.1:${port}`, true],
  ["localhost", (port) => `localhost:${port}`, true],
  ["LOCALHOST", (port) => `LOCALHOST:${port}`, true],
  ["[::1]", (port) => `[::1]:${port}`, true],
  ["localhost.evil.com", (port) => `localhost.evil.com:${port}`, false],
  ["evil.com", () => "evil.com", false],
  ["no port", () => "127.0.0.1", false],
  ["another port", (port) => `127.0.0.1:${port + 1}`, false],
  ["IPv4-mapped", (port) => `[::ffff:127.0.0.1]:${port}`, false],
  ["a name before @", (port) => `localhost:${port}@evil.com`, false],
  ["empty", () => "", false],
];

const origins: readonly (readonly [string, OnPort, boolean])[] = [
  ["none", () => undefined, true],
  ["our page by number", (port) => `http://127.0.0.1:${port}`, true],
  ["our page by name", (port) => `http://localhost:${port}`, true],
  ["the shell that the user allowed", () => shell, true],
  ["null", () => "null", false],
  ["another local server", (port) => `http://localhost:${port + 1}`, false],
  ["a name that begins like ours", (port) => `http://localhost.evil.com:${port}`, false],
  ["our page by https", (port) => `https://localhost:${port}`, false],
  ["the shell in capitals", () => shell.toUpperCase(), false],
  ["empty", () => "", false],
];

describe.each(hosts)("Host %s", (_, host, hostIsFine) => {
  it.each(origins)("with Origin %s", async (_name, origin, originIsFine) => {
    const { port, token } = running;
    const originValue = origin(port);
    const lines = [`Host: ${host(port) ?? ""}`, ...(originValue === undefined ? [] : [`Origin: ${originValue}`])];
    const { status, head } = await askForWebSocket(port, lines);
    expect(status).toBe(hostIsFine && originIsFine ? 101 : 403);
    expect(head).not.toContain(token);
  });
});

describe("Host headers that are not one", () => {
  it.each([
    ["none", []],
    ["two", ["Host: 127.0.0.1:PORT", "Host: evil.com"]],
    ["two that agree", ["Host: 127.0.0.1:PORT", "Host: 127.0.0.1:PORT"]],
  ])("%s", async (_, lines) => {
    const { port } = running;
    const { status } = await askForWebSocket(
      port,
      lines.map((line) => line.replace("PORT", String(port))),
    );
    expect(status).toBe(403);
  });

  it("two Origins, one of them ours", async () => {
    const { port } = running;
    const own = `Origin: http://127.0.0.1:${port}`;
    const { status } = await askForWebSocket(port, [`Host: 127.0.0.1:${port}`, own, "Origin: http://evil.com"]);
    expect(status).toBe(403);
  });
});

describe("once the names are right, the token decides", () => {
  const allowed = origins.filter(([, , isFine]) => isFine);
  const tokens: readonly (readonly [string, (token: string) => string, boolean])[] = [
    ["the right one", (token) => token, true],
    ["an empty one", () => "", false],
    ["one with a space behind it", (token) => `${token} `, false],
    ["the right one cut short", (token) => token.slice(0, -1), false],
    ["another of the same length", (token) => token.replace(/./g, "A"), false],
    ["a long one", () => "A".repeat(10_000), false],
  ];

  it.each(
    allowed.flatMap(([name, origin]) => tokens.map((token) => [name, token[0], origin, token[1], token[2]] as const)),
  )("Origin %s with %s", async (_, _token, origin, tokenOf, isRight) => {
    const value = origin(running.port);
    await using client = await TestClient.open(running.port, value === undefined ? {} : { origin: value });
    client.send({ type: "authHandshake", token: tokenOf(running.token) });
    const { payload } = await client.next();
    if (payload.type !== "authHandshakeResponse") throw new Error(`unexpected ${payload.type}`);
    expect(payload.success).toBe(isRight);
    if (isRight) {
      expect(await client.call({ type: "ping" })).toEqual({ type: "pong" });
    } else {
      expect(payload.error).toMatch(/token/i);
      expect(await client.closed).toBe(closeCodes.badToken.code);
    }
  });
});

describe("plain HTTP", () => {
  const get = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`http://127.0.0.1:${running.port}${path}`, init);

  it("tells its health and version to anybody, and nothing else", async () => {
    const response = await get("/health");
    const body = (await response.json()) as Record<string, unknown>;
    expect(Object.keys(body).toSorted()).toEqual(["status", "version"]);
    expect(body["status"]).toBe("ok");
  });

  it.each([
    ["/health", { method: "POST" }, 405],
    ["/", {}, 426],
    ["/nowhere", {}, 404],
    ["/health", { headers: { origin: "http://evil.com" } }, 403],
  ] as const)("%s %o answers %i", async (path, init, status) => {
    expect((await get(path, init)).status).toBe(status);
  });

  it("listens on 127.0.0.1 only", async () => {
    const socket = new WebSocket(`ws://[::1]:${running.port}/`);
    await expect(
      new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject)),
    ).rejects.toThrow();
  });

  it("has no WebSocket elsewhere", async () => {
    const { port } = running;
    expect((await askForWebSocket(port, [`Host: 127.0.0.1:${port}`], "/elsewhere")).status).toBe(404);
  });
});
