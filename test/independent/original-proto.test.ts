import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startSwitchboard, type SwitchboardHandle } from "../../src/index.ts";
import type { SessionInfo } from "./gen/messages_pb.ts";
import { IndependentClient, type OriginalReply, type OriginalRequest } from "./independent-client.ts";

const openCode = inject("openCode");
const stateDir = mkdtempSync(join(tmpdir(), "switchboard-test-"));

let daemon: SwitchboardHandle;
let client: IndependentClient;

beforeAll(async () => {
  daemon = await startSwitchboard({
    port: 0,
    stateDir,
    opencodeUrl: openCode.url,
    directory: openCode.directory,
    env: { ...process.env, XDG_DATA_HOME: openCode.dataHome },
  });
  client = await IndependentClient.connect(daemon.wsUrl, daemon.token);
});

afterAll(async () => {
  await client[Symbol.asyncDispose]();
  await daemon.stop();
  rmSync(stateDir, { recursive: true });
});

/** What OpenCode itself says. */
const askOpenCode = async (path: string): Promise<unknown> => {
  const url = new URL(path, openCode.url);
  url.searchParams.set("directory", openCode.directory);
  return (await fetch(url)).json();
};

type Replies = { readonly [Reply in OriginalReply as NonNullable<Reply["case"]>]: NonNullable<Reply["value"]> };

/** The value of a reply of that case; fails on any other. */
const valueOf = <Case extends keyof Replies>(reply: OriginalReply, expected: Case): Replies[Case] => {
  expect(reply).toMatchObject({ case: expected });
  return reply.value as Replies[Case];
};

const call = async <Case extends keyof Replies>(request: OriginalRequest, expected: Case): Promise<Replies[Case]> =>
  valueOf(await client.call(request), expected);

/** What answers a request that has no result: a payload that the original protocol does not know. */
const nothingKnown = { case: undefined };

const createSession = (title?: string): Promise<SessionInfo> =>
  call({ case: "createSession", value: title === undefined ? {} : { title } }, "sessionInfo");

const listSessions = async (): Promise<readonly SessionInfo[]> =>
  (await call({ case: "listSessions", value: {} }, "sessionList")).sessions;

test("the protocol is the original one, to the byte", () => {
  const digest = createHash("sha256")
    .update(readFileSync(join(import.meta.dirname, "messages.proto")))
    .digest("hex");
  expect(digest).toBe("00fa827f76b4902de9a8ad42c4f341be2b00d58700f1251f240a2c168379ef44");
});

describe("the handshake", () => {
  test("lets the right token in", async () => {
    await using newcomer = await IndependentClient.open(daemon.wsUrl);
    const reply = await newcomer.call({ case: "authHandshake", value: { token: daemon.token } });
    const { success, error } = valueOf(reply, "authHandshakeResponse");
    expect({ success, error }).toStrictEqual({ success: true, error: undefined });
  });

  test.each(["wrong", ""])("keeps the token %j out, says why, and closes with 4401", async (token) => {
    await using intruder = await IndependentClient.open(daemon.wsUrl);
    const reply = await intruder.call({ case: "authHandshake", value: { token } });
    const { success, error } = valueOf(reply, "authHandshakeResponse");
    expect({ success, error }).toStrictEqual({ success: false, error: expect.stringContaining("token") as unknown });
    expect((await intruder.closed).code).toBe(4401);
  });

  test("has to come first", async () => {
    await using hasty = await IndependentClient.open(daemon.wsUrl);
    await expect(hasty.call({ case: "listSessions", value: {} })).rejects.toThrow("4400");
  });
});

describe("sessions", () => {
  test("a created session is the one that OpenCode has, and is listed", async () => {
    const created = await createSession("Ein Titel 🎛");
    const known = await askOpenCode(`/session/${created.id}`);
    expect(known).toMatchObject({
      id: created.id,
      title: "Ein Titel 🎛",
      time: { created: Number(created.createdAt), updated: Number(created.updatedAt) },
    });
    expect(created.title).toBe("Ein Titel 🎛");
    expect(await listSessions()).toContainEqual(expect.objectContaining({ id: created.id, title: "Ein Titel 🎛" }));
  });

  test("a session without a title gets one from OpenCode", async () => {
    const { id, title } = await createSession();
    expect(title).not.toBe("");
    expect(await askOpenCode(`/session/${id}`)).toMatchObject({ title });
  });

  test("a deleted session is gone, and the answer is a payload that the original protocol does not know", async () => {
    const { id } = await createSession("to be deleted");
    expect(await client.call({ case: "deleteSession", value: { sessionId: id } })).toMatchObject(nothingKnown);
    expect((await listSessions()).map((session) => session.id)).not.toContain(id);
    expect(await askOpenCode(`/session/${id}`)).not.toMatchObject({ id });
  });

  test("an unknown session cannot be deleted", async () => {
    const missing = { sessionId: "ses_ffffffffffffffffffffffffff" };
    const { code, message } = await call({ case: "deleteSession", value: missing }, "error");
    expect(code).toBe("NOT_FOUND");
    expect(message).not.toBe("");
  });
});

test("the agents are OpenCode's, in its order", async () => {
  const { agents } = await call({ case: "listAgents", value: {} }, "agentList");
  const known = (await askOpenCode("/agent")) as {
    name: string;
    mode: string;
    native: boolean;
    description?: string;
  }[];
  expect(agents.map(({ name, mode, builtIn, description }) => ({ name, mode, builtIn, description }))).toStrictEqual(
    known.map(({ name, mode, native, description }) => ({ name, mode, builtIn: native, description })),
  );
  expect(agents.length).toBeGreaterThan(0);
});

test("the connected providers are OpenCode's", async () => {
  const { connected } = await call({ case: "getProviderStatus", value: {} }, "providerStatus");
  const known = (await askOpenCode("/provider")) as { connected: string[] };
  expect(connected.toSorted()).toStrictEqual(known.connected.toSorted());
});

describe("credentials", () => {
  /** What OpenCode wrote down. */
  const stored = (): unknown => JSON.parse(readFileSync(join(openCode.dataHome, "opencode/auth.json"), "utf8"));

  test("an API key is stored as it is and read back masked", async () => {
    const auth = { authType: { case: "apiKey", value: { key: "not-a-real-key-WXYZ" } } } as const;
    const reply = await client.call({ case: "setAuth", value: { providerId: "independent-key", auth } });
    expect(reply).toMatchObject(nothingKnown);
    expect(stored()).toMatchObject({ "independent-key": { type: "api", key: "not-a-real-key-WXYZ" } });

    const { authType } = await call({ case: "getAuth", value: { providerId: "independent-key" } }, "authInfo");
    expect(authType).toMatchObject({ case: "apiKey", value: { key: expect.stringMatching(/^\*+WXYZ$/) as unknown } });
  });

  test("OAuth tokens are stored as they are and read back masked", async () => {
    const value = { accessToken: "not-a-real-access-ABCD", refreshToken: "not-a-real-refresh-EFGH" };
    const expiresAt = 1_763_728_000_123n;
    const auth = { authType: { case: "oauth", value: { ...value, expiresAt } } } as const;
    const reply = await client.call({ case: "setAuth", value: { providerId: "independent-oauth", auth } });
    expect(reply).toMatchObject(nothingKnown);
    expect(stored()).toMatchObject({
      "independent-oauth": {
        type: "oauth",
        access: value.accessToken,
        refresh: value.refreshToken,
        expires: Number(expiresAt),
      },
    });

    const { authType } = await call({ case: "getAuth", value: { providerId: "independent-oauth" } }, "authInfo");
    const masked = {
      accessToken: expect.stringMatching(/^\*+ABCD$/) as unknown,
      refreshToken: expect.stringMatching(/^\*+EFGH$/) as unknown,
    };
    expect(authType).toMatchObject({ case: "oauth", value: { ...masked, expiresAt } });
  });

  test("a provider without a credential is not found", async () => {
    const { code } = await call({ case: "getAuth", value: { providerId: "independent-nobody" } }, "error");
    expect(code).toBe("NOT_FOUND");
  });

  test("a credential that is left out is refused", async () => {
    const { code } = await call({ case: "setAuth", value: { providerId: "independent-none" } }, "error");
    expect(code).toBe("INVALID_REQUEST");
  });

  test("an OAuth time that is too far away is refused, not rounded", async () => {
    const oauth = { accessToken: "a", refreshToken: "r", expiresAt: 2n ** 53n + 1n };
    const auth = { authType: { case: "oauth", value: oauth } } as const;
    const { code } = await call({ case: "setAuth", value: { providerId: "independent-far", auth } }, "error");
    expect(code).toBe("INVALID_REQUEST");
    expect(stored()).not.toHaveProperty("independent-far");
  });
});

test("requests that run at the same time each get their own answer, whatever their 64-bit ids", async () => {
  const ids = [2n ** 64n - 1n, 2n ** 64n - 2n, 2n ** 53n + 1n, 2n ** 53n, 2n ** 32n, 0n];
  const titles = await Promise.all(
    ids.map(async (requestId) => {
      const reply = await client.call({ case: "createSession", value: { title: `for ${requestId}` } }, requestId);
      return valueOf(reply, "sessionInfo").title;
    }),
  );
  expect(titles).toStrictEqual(ids.map((id) => `for ${id}`));
});

test("nothing comes that was not asked for", () => {
  expect(client.unasked).toStrictEqual([]);
});
