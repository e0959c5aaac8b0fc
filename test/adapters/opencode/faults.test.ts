import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { waitFor } from "xstate";
import type { Request } from "../../../src/kernel/requests.ts";
import { askOpenCode, type AskedOpenCode } from "../../support/ask-open-code.ts";
import { type FaultyOpenCode, type Handler, startFaultyOpenCode } from "../../support/faulty-open-code.ts";
import { scratchFolders } from "../../support/scratch-open-code.ts";

const folders = scratchFolders();
let faulty: FaultyOpenCode;
let asked: AskedOpenCode;

beforeAll(async () => {
  faulty = await startFaultyOpenCode();
  asked = await askOpenCode({ url: faulty.url, env: folders.env, directory: folders.directory });
});
afterAll(async () => {
  await asked?.[Symbol.asyncDispose]();
  await faulty?.[Symbol.asyncDispose]();
  folders.remove();
});

const secret = "sk-SECRET-0123456789";
const requests: readonly Request[] = [
  { type: "listSessions" },
  { type: "createSession" },
  { type: "getSession", sessionId: "ses_1" },
  { type: "updateSession", sessionId: "ses_1", title: "x" },
  { type: "deleteSession", sessionId: "ses_1" },
  { type: "listAgents" },
  { type: "getProviderStatus" },
  { type: "setAuth", providerId: "p", credential: { kind: "apiKey", key: secret } },
  { type: "removeAuth", providerId: "p" },
];
const say =
  (status: number, body: string): Handler =>
  (_, response) => {
    response.writeHead(status, { "content-type": "text/html" });
    response.end(body);
  };
const reset: Handler = (_, response) => void response.socket?.resetAndDestroy();
const cut: Handler = (_, response) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write("{", () => response.socket?.resetAndDestroy());
};
const garbage: Handler = (_, response) => void response.socket?.end("hello\r\n\r\n");
const chatter: Handler = (_, response) => {
  const chunk = Buffer.alloc(1024 * 1024, " ");
  response.on("error", () => undefined);
  const more = (): void => {
    if (!response.destroyed && response.write(chunk)) setImmediate(more);
  };
  response.on("drain", more);
  more();
};

describe.each([
  ["status 500", say(500, `{"message":"bad\\u0007 thing"}`), "HTTP_ERROR"],
  ["status 500 with HTML", say(500, "<html>oops</html>"), "HTTP_ERROR"],
  ["a redirect", say(302, ""), "HTTP_ERROR"],
  ["status 404", say(404, "{}"), "NOT_FOUND"],
  ["status 401", say(401, ""), "UPSTREAM_UNAUTHORIZED"],
  ["status 403", say(403, ""), "UPSTREAM_UNAUTHORIZED"],
  ["HTML", say(200, "<!doctype html>"), "PARSE_ERROR"],
  ["truncated JSON", say(200, '{"connected":["a"'), "PARSE_ERROR"],
  ["JSON of another shape", say(200, '{"connected":7}'), "PARSE_ERROR"],
  ["null", say(200, "null"), "PARSE_ERROR"],
  ["an empty body", say(200, ""), "PARSE_ERROR"],
  ["a body that is cut off", cut, "UPSTREAM_UNAVAILABLE"],
  ["a reset connection", reset, "UPSTREAM_UNAVAILABLE"],
  ["something that is not HTTP", garbage, "PARSE_ERROR"],
] as const)("OpenCode answers with %s", (_, handler, code) => {
  test.each(requests.map((request) => [request.type, request] as const))(`%s gets ${code}`, async (_type, request) => {
    faulty.on("*", handler);
    const reply = await asked.ask(request);
    expect(reply).toMatchObject({ type: "error", code });
    // oxlint-disable-next-line no-control-regex -- that none is left is what is checked
    expect(JSON.stringify(reply)).not.toMatch(/[\u0000-\u001f]/);
  });
});

test("the text of an error is passed on for sessions, and never for credentials", async () => {
  faulty.on(
    "*",
    say(
      400,
      JSON.stringify({ name: "BadRequest", data: { message: `Expected Auth, got ${secret} ${"x".repeat(9_999)}` } }),
    ),
  );
  const told = await asked.ask({ type: "listSessions" });
  if (told.type !== "error") throw new Error(told.type);
  expect(told.message).toContain("Expected Auth");
  expect(told.message.length).toBeLessThan(400);
  for (const request of requests.filter(({ type }) => type.endsWith("Auth"))) {
    expect(await asked.ask(request)).toEqual({
      type: "error",
      code: "HTTP_ERROR",
      message: "OpenCode answered with status 400.",
    });
  }
  expect(asked.logged()).not.toContain("SECRET");
});

test.each(["listSessions", "getProviderStatus"] as const)("%s is given up when the answer never ends", async (type) => {
  faulty.on("*", chatter);
  expect(await asked.ask({ type })).toMatchObject({
    code: "PARSE_ERROR",
    message: expect.stringContaining("longer than"),
  });
});

describe("an OpenCode that never answers", () => {
  let waiting: ServerResponse[] = [];
  beforeEach(() => {
    waiting = [];
    faulty.on("*", (_, response) => void waiting.push(response));
  });

  test("a request gets TIMEOUT", async () => {
    expect(await asked.ask({ type: "listAgents" })).toMatchObject({ code: "TIMEOUT" });
  }, 20_000);

  test("requests do not wait for each other, and each is answered once", async () => {
    const answers: number[] = [];
    const subscription = asked.bus
      .on("request.answered", 77)
      .subscribe(({ requestId }) => answers.push(Number(requestId)));
    for (const requestId of [1, 2]) {
      asked.bus.publish("request.received", "listAgents", {
        connectionId: 77,
        requestId,
        request: { type: "listAgents" },
      });
    }
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.end("[]");
    await expect.poll(() => answers.length).toBe(1);
    waiting[0]?.end("[]");
    await expect.poll(() => answers.length).toBe(2);
    subscription.unsubscribe();
    expect(new Set(answers)).toEqual(new Set([1, 2]));
  });

  test("closing a connection aborts its calls and no others", async () => {
    const answers: number[] = [];
    const subscription = asked.bus.on("request.answered").subscribe(({ connectionId }) => answers.push(connectionId));
    for (const connectionId of [81, 82]) {
      asked.bus.publish("request.received", "listAgents", {
        connectionId,
        requestId: 1,
        request: { type: "listAgents" },
      });
    }
    await expect.poll(() => waiting.length).toBe(2);
    asked.bus.publish("connection.closed", 81, { connectionId: 81 });
    await expect.poll(() => waiting.filter(({ destroyed }) => destroyed).length).toBe(1);
    waiting.find(({ destroyed }) => !destroyed)?.end("[]");
    await expect.poll(() => answers).toEqual([82]);
    subscription.unsubscribe();
  });
});

test("a write is sent once only, also when the connection breaks", async () => {
  faulty.on("*", reset);
  const before = faulty.calls.length;
  await asked.ask({ type: "createSession" });
  expect(faulty.calls.slice(before).filter((call) => call.startsWith("POST"))).toEqual(["POST /session"]);
});

test("a read survives a kept connection that OpenCode closes as it is used", async () => {
  faulty.on("*", say(200, "[]"));
  await asked.ask({ type: "listAgents" });
  let broken = 0;
  faulty.on("*", (_, response) => {
    if (broken++ === 0) response.socket?.resetAndDestroy();
    else response.end("[]");
  });
  expect(await asked.ask({ type: "listAgents" })).toEqual({ type: "agentList", agents: [] });
  expect(broken).toBe(2);
});

test.each(["listAgents", "getProviderStatus"] as const)(
  "%s is not asked again once its answer has begun",
  async (type) => {
    faulty.on("*", say(200, "[]"));
    await asked.ask({ type: "listAgents" });
    faulty.on("*", cut);
    const before = faulty.calls.length;
    expect(await asked.ask({ type })).toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    expect(faulty.calls.slice(before).filter((call) => !call.includes("health")).length).toBe(1);
  },
);

test("with a folder of its own named, each call carries it", async () => {
  await using scoped = await askOpenCode({
    url: faulty.url,
    env: folders.env,
    directory: folders.directory,
    scopeDirectory: "/a b",
  });
  faulty.on("*", say(200, "[]"));
  const before = faulty.calls.length;
  await scoped.ask({ type: "listAgents" });
  await scoped.ask({ type: "listSessions" });
  const calls = faulty.calls.slice(before).filter((call) => !call.includes("health"));
  expect(calls).toEqual([
    "GET /agent?directory=%2Fa+b",
    "GET /session?directory=%2Fa+b&scope=project&limit=2147483647",
  ]);
});

describe("health", () => {
  test("a silent OpenCode is in doubt, then healthy again when it answers", async () => {
    await using quiet = await startFaultyOpenCode();
    await using other = await askOpenCode({ url: quiet.url, env: folders.env, directory: folders.directory });
    const waiting: ServerResponse[] = [];
    quiet.on("/global/health", (_, response) => void waiting.push(response));
    await waitFor(other.upstream, (snapshot) => snapshot.matches("unreachable"), { timeout: 10_000 });
    expect(await other.ask({ type: "listAgents" })).toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    quiet.on("/global/health", say(200, '{"healthy":true,"version":"0.0.1"}'));
    await waitFor(other.upstream, (snapshot) => snapshot.hasTag("available"), { timeout: 5_000 });
    quiet.on("*", say(200, "[]"));
    expect(await other.ask({ type: "listAgents" })).toMatchObject({ type: "agentList" });
  });

  test("an OpenCode that wants another password is lost", async () => {
    await using locked = await startFaultyOpenCode();
    await using other = await askOpenCode({ url: locked.url, env: folders.env, directory: folders.directory });
    locked.on("/global/health", say(401, ""));
    await waitFor(other.upstream, (snapshot) => snapshot.matches("backingOff"), { timeout: 3_000 });
    expect(other.upstream.getSnapshot().context.error?.message).toContain("password");
  });
});
