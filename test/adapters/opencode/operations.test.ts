import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askOpenCode, type AskedOpenCode } from "../../support/ask-open-code.ts";
import { scratchFolders, startScratchOpenCode, type ScratchOpenCode } from "../../support/scratch-open-code.ts";

const password = "operations-password";
let scratch: ScratchOpenCode;
let asked: AskedOpenCode;

beforeAll(async () => {
  scratch = await startScratchOpenCode({ password });
  asked = await askOpenCode({ url: scratch.url, password, env: scratch.env, directory: scratch.directory });
}, 60_000);

afterAll(async () => {
  await asked?.[Symbol.asyncDispose]();
  await scratch?.[Symbol.asyncDispose]();
});

/** OpenCode's own API, asked without the adapter. */
const direct = async (path: string, init: RequestInit = {}): Promise<unknown> => {
  const authorization = `Basic ${Buffer.from(`opencode:${password}`).toString("base64")}`;
  const headers = { "content-type": "application/json", authorization };
  return (await fetch(`${scratch.url}${path}`, { ...init, headers })).json();
};

interface StoredSession {
  readonly id: string;
  readonly title: string;
  readonly directory: string;
  readonly parentID?: string;
  readonly time: { readonly created: number; readonly updated: number; readonly archived?: number };
}

const createSession = async (title?: string): Promise<string> => {
  const reply = await asked.ask({ type: "createSession", title });
  if (reply.type !== "sessionInfo") throw new Error(JSON.stringify(reply));
  return reply.session.id;
};
const stored = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(scratch.dataHome, "opencode", "auth.json"), "utf8")) as Record<string, unknown>;

describe("sessions", () => {
  test("a created session is the one that OpenCode then has", async () => {
    const reply = await asked.ask({ type: "createSession", title: "Grüße “x”" });
    if (reply.type !== "sessionInfo") throw new Error(JSON.stringify(reply));
    const session = (await direct(`/session/${reply.session.id}`)) as StoredSession;
    expect(reply.session).toEqual({
      id: session.id,
      title: "Grüße “x”",
      createdAt: session.time.created,
      updatedAt: session.time.updated,
      directory: scratch.directory,
      parentId: undefined,
      archivedAt: undefined,
    });
  });

  test("without a title OpenCode names the session", async () => {
    const session = (await direct(`/session/${await createSession()}`)) as StoredSession;
    expect(session.title).not.toBe("");
  });

  test("the list holds all sessions, also beyond OpenCode's first hundred, and subagents' and archived ones", async () => {
    const parentID = await createSession("parent");
    const child = (await direct("/session", { method: "POST", body: JSON.stringify({ parentID }) })) as StoredSession;
    await asked.ask({ type: "updateSession", sessionId: parentID, archived: true });
    for (let index = 0; index < 101; index++) await createSession(`session ${index}`);
    const reply = await asked.ask({ type: "listSessions" });
    if (reply.type !== "sessionList") throw new Error(JSON.stringify(reply));
    const sessions = (await direct("/session?limit=100000")) as StoredSession[];
    expect(reply.sessions.length).toBeGreaterThan(101);
    expect(reply.sessions.map(({ id }) => id)).toEqual(sessions.map(({ id }) => id));
    expect(reply.sessions.find(({ id }) => id === child.id)?.parentId).toBe(parentID);
    expect(reply.sessions.find(({ id }) => id === parentID)?.archivedAt).toBeGreaterThan(0);
  });

  test("a session can be renamed, archived and brought back", async () => {
    const sessionId = await createSession("before");
    const renamed = await asked.ask({ type: "updateSession", sessionId, title: "after" });
    expect(renamed).toMatchObject({ session: { title: "after", archivedAt: undefined } });
    const archived = await asked.ask({ type: "updateSession", sessionId, archived: true });
    const { time } = (await direct(`/session/${sessionId}`)) as StoredSession;
    expect(archived).toMatchObject({ session: { title: "after", archivedAt: time.archived } });
    await asked.ask({ type: "updateSession", sessionId, archived: false });
    expect(await asked.ask({ type: "getSession", sessionId })).toMatchObject({
      session: { title: "after", archivedAt: undefined },
    });
  });

  test("a fraction in a session's times does not make the whole list unreadable", async () => {
    const sessionId = await createSession("fraction");
    await direct(`/session/${sessionId}`, { method: "PATCH", body: JSON.stringify({ time: { archived: 1.5 } }) });
    expect(await asked.ask({ type: "getSession", sessionId })).toMatchObject({ session: { archivedAt: 1 } });
    expect(await asked.ask({ type: "listSessions" })).toMatchObject({ type: "sessionList" });
  });

  test("a deleted session is gone, and deleting it again says so", async () => {
    const sessionId = await createSession("short-lived");
    expect(await asked.ask({ type: "deleteSession", sessionId })).toEqual({ type: "ack" });
    expect(await direct(`/session/${sessionId}`)).toMatchObject({ name: "NotFoundError" });
    for (const type of ["deleteSession", "getSession", "updateSession"] as const) {
      expect(await asked.ask({ type, sessionId })).toMatchObject({ type: "error", code: "NOT_FOUND" });
    }
  });

  test.each([
    ["", "INVALID_REQUEST"],
    ["s".repeat(257), "INVALID_REQUEST"],
    ["ses_\u0000", "INVALID_REQUEST"],
    ["abc", "NOT_FOUND"],
    ["ses_/../x", "NOT_FOUND"],
    ["ses_nobody", "NOT_FOUND"],
  ])("the session id %j is refused with %s", async (sessionId, code) => {
    const reply = await asked.ask({ type: "deleteSession", sessionId });
    expect(reply).toMatchObject({ type: "error", code });
    if (code === "INVALID_REQUEST") expect(reply).toMatchObject({ message: expect.stringContaining("session_id") });
  });
});

test("the agents are OpenCode's, with what it brings itself marked as built in", async () => {
  const agents = (await direct("/agent")) as { name: string; native?: boolean; hidden?: boolean; mode: string }[];
  const reply = await asked.ask({ type: "listAgents" });
  if (reply.type !== "agentList") throw new Error(JSON.stringify(reply));
  expect(agents.length).toBeGreaterThan(2);
  expect(reply.agents.map(({ name, builtIn, hidden, mode }) => ({ name, builtIn, hidden, mode }))).toEqual(
    agents.map(({ name, native, hidden, mode }) => ({ name, builtIn: native ?? false, hidden: hidden ?? false, mode })),
  );
});

describe("credentials", () => {
  test("a provider counts as connected once it has a key, and after its removal for as long as OpenCode says so", async () => {
    const connected = async (): Promise<unknown> => ((await direct("/provider")) as { connected: unknown }).connected;
    const credential = { kind: "apiKey", key: "sk-connected-1" } as const;
    await asked.ask({ type: "setAuth", providerId: "anthropic", credential });
    const after = await asked.ask({ type: "getProviderStatus" });
    expect(after).toEqual({ type: "providerStatus", connected: await connected() });
    expect(after).toMatchObject({ connected: expect.arrayContaining(["anthropic"]) });
    await asked.ask({ type: "removeAuth", providerId: "anthropic" });
    const removed = await asked.ask({ type: "getProviderStatus" });
    expect(removed).toEqual({ type: "providerStatus", connected: await connected() });
  }, 60_000);

  test.each([
    [
      { kind: "apiKey", key: "sk-0123456789abcd" },
      { type: "api", key: "sk-0123456789abcd" },
    ],
    [
      { kind: "oauth", accessToken: "access-12345", refreshToken: "refresh-6789", expiresAt: 1_800_000_000_000 },
      { type: "oauth", access: "access-12345", refresh: "refresh-6789", expires: 1_800_000_000_000 },
    ],
    [
      { kind: "wellKnown", key: "SOME_TOKEN", token: "token-123456" },
      { type: "wellknown", key: "SOME_TOKEN", token: "token-123456" },
    ],
  ] as const)("a credential is stored as OpenCode keeps it: %j", async (credential, entry) => {
    const providerId = `https://example.test ${credential.kind}`.replaceAll("/", "");
    expect(await asked.ask({ type: "setAuth", providerId, credential })).toEqual({ type: "ack" });
    expect((await stored())[providerId]).toEqual(entry);
    expect(await asked.ask({ type: "removeAuth", providerId })).toEqual({ type: "ack" });
    expect(await stored()).not.toHaveProperty([providerId]);
  });

  test("credentials that are set at the same time are all kept", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `at-once-${index}`);
    const credential = { kind: "apiKey", key: "sk-at-once-key" } as const;
    await Promise.all(names.map((providerId, index) => asked.ask({ type: "setAuth", providerId, credential }, index)));
    expect(Object.keys(await stored())).toEqual(expect.arrayContaining(names));
    await Promise.all(names.map((providerId) => asked.ask({ type: "removeAuth", providerId })));
    expect(Object.keys(await stored()).filter((name) => name.startsWith("at-once"))).toEqual([]);
  });

  test("secrets are shown masked, also when they are asked for and the daemon does not allow it", async () => {
    const credential = { kind: "apiKey", key: "sk-0123456789abcd" } as const;
    await asked.ask({ type: "setAuth", providerId: "masked", credential });
    for (const reveal of [false, true]) {
      expect(await asked.ask({ type: "getAuth", providerId: "masked", reveal })).toEqual({
        type: "authInfo",
        credential: { kind: "apiKey", key: "****abcd" },
        masked: true,
      });
    }
  });

  test("secrets are shown when that is asked for and allowed", async () => {
    await using open = await askOpenCode({ ...scratch, allowReveal: true });
    const credential = { kind: "oauth", accessToken: "access-12345", refreshToken: "", expiresAt: 0 } as const;
    await open.ask({ type: "setAuth", providerId: "revealed", credential });
    const request = { type: "getAuth", providerId: "revealed" } as const;
    expect(await open.ask({ ...request, reveal: true })).toEqual({ type: "authInfo", credential, masked: false });
    expect(await open.ask({ ...request, reveal: false })).toMatchObject({ masked: true });
  });

  test.each(["unknown", "__proto__", "constructor", "toString"])(
    "there is no credential for %s",
    async (providerId) => {
      expect(await asked.ask({ type: "getAuth", providerId, reveal: false })).toMatchObject({ code: "NOT_FOUND" });
    },
  );

  test.each([
    [undefined],
    [{ kind: "apiKey", key: "" }],
    [{ kind: "apiKey", key: "****abcd" }],
    [{ kind: "oauth", accessToken: "", refreshToken: "", expiresAt: 0 }],
    [{ kind: "oauth", accessToken: "a", refreshToken: "****", expiresAt: 0 }],
    [{ kind: "oauth", accessToken: "a", refreshToken: "b", expiresAt: -1 }],
    [{ kind: "oauth", accessToken: "a", refreshToken: "b", expiresAt: 0.5 }],
    [{ kind: "wellKnown", key: "", token: "t" }],
  ] as const)("what is no credential is refused: %j", async (credential) => {
    const reply = await asked.ask({ type: "setAuth", providerId: "refused", credential });
    expect(reply).toMatchObject({ code: "INVALID_REQUEST", message: expect.stringContaining("auth") });
    expect(await stored()).not.toHaveProperty("refused");
  });

  test.each(["", ".", "..", "a/b", "\n", "p".repeat(257)])("the provider id %j is refused", async (providerId) => {
    for (const type of ["setAuth", "removeAuth", "getAuth"] as const) {
      const credential = { kind: "apiKey", key: "k" } as const;
      const reply = await asked.ask({ type, providerId, credential, reveal: false });
      expect(reply).toMatchObject({ code: "INVALID_REQUEST", message: expect.stringContaining("provider_id") });
    }
  });

  test("a broken credential file is reported, and its text is in neither reply nor log", async () => {
    const path = join(scratch.dataHome, "opencode", "auth.json");
    await rename(path, `${path}.kept`);
    try {
      for (const text of [
        '{"p": {"type":"api","key":"sk-SECRET"',
        '["sk-SECRET"]',
        '{"p": {"type":"sk-SECRET"}}',
        "",
      ]) {
        await writeFile(path, text);
        const reply = await asked.ask({ type: "getAuth", providerId: "p", reveal: true });
        expect(reply).toMatchObject({ code: "PARSE_ERROR" });
        expect(JSON.stringify(reply) + asked.logged()).not.toContain("SECRET");
      }
    } finally {
      await rename(`${path}.kept`, path);
    }
  });

  test("a credential file that cannot be read is told apart from one that is not there", async () => {
    const folders = scratchFolders();
    try {
      await using other = await askOpenCode({ ...scratch, env: folders.env });
      expect(await other.ask({ type: "getAuth", providerId: "p", reveal: false })).toMatchObject({ code: "NOT_FOUND" });
      await mkdir(join(folders.dataHome, "opencode", "auth.json"), { recursive: true });
      const reply = await other.ask({ type: "getAuth", providerId: "p", reveal: false });
      expect(reply).toMatchObject({ code: "INTERNAL", message: expect.stringContaining("auth.json") });
    } finally {
      folders.remove();
    }
  });
});

test("nothing that was secret is in the log", () => {
  for (const secret of [password, "sk-0123456789abcd", "access-12345"]) expect(asked.logged()).not.toContain(secret);
});
