import { notSentByUs, serverCase, type ServerCase } from "./server-case.ts";

const session = {
  id: "ses_1",
  title: "First",
  createdAt: 1763728000000,
  updatedAt: 1763728000001,
  directory: "/home/user/project",
  parentId: "ses_0",
  archivedAt: 1763728000002,
};
const sessionJson = {
  ...session,
  createdAt: "1763728000000",
  updatedAt: "1763728000001",
  archivedAt: "1763728000002",
};
const bareSession = {
  ...{ id: "ses_2", title: undefined, createdAt: 0, updatedAt: 0 },
  ...{ directory: undefined, parentId: undefined, archivedAt: undefined },
};

const agent = { name: "build", description: "Builds", mode: "primary", builtIn: true, color: "#fff", hidden: true };
const bareAgent = {
  ...{ name: "plan", description: undefined, mode: undefined },
  ...{ builtIn: false, color: undefined, hidden: false },
};

const status = {
  version: "0.1.0",
  pid: 4294967295,
  startedAt: 1763728000000,
  state: "degraded",
  upstream: {
    state: "unreachable",
    url: "http://127.0.0.1:4096",
    version: "1.18.33",
    owned: true,
    reason: "It does not answer.",
  },
  connections: 3,
  inFlight: 2,
  residentBytes: Number.MAX_SAFE_INTEGER,
} as const;
const statusJson = {
  ...status,
  startedAt: "1763728000000",
  state: "DAEMON_STATE_DEGRADED",
  residentBytes: "9007199254740991",
};
const bareUpstream = { state: "", url: undefined, version: undefined, owned: false, reason: undefined };

export const replyCases: readonly ServerCase[] = [
  serverCase("no payload", {}, { type: "unknown" }, { ...notSentByUs, requestId: 7 }),
  serverCase("nothing at all", {}, { type: "unknown" }, { ...notSentByUs, requestId: 0 }),
  serverCase(
    "handshake accepted",
    { authHandshakeResponse: { success: true } },
    { type: "authHandshakeResponse", success: true, error: undefined },
  ),
  serverCase(
    "handshake refused",
    { authHandshakeResponse: { error: "wrong" } },
    { type: "authHandshakeResponse", success: false, error: "wrong" },
  ),
  serverCase(
    "handshake response with every field",
    { authHandshakeResponse: { success: true, error: "" } },
    { type: "authHandshakeResponse", success: true, error: "" },
  ),
  serverCase("no sessions", { sessionList: {} }, { type: "sessionList", sessions: [] }),
  serverCase(
    "sessions",
    { sessionList: { sessions: [sessionJson, { id: "ses_2" }] } },
    { type: "sessionList", sessions: [session, bareSession] },
    { requestId: 18446744073709551615n },
  ),
  serverCase("session", { sessionInfo: sessionJson }, { type: "sessionInfo", session }),
  serverCase(
    "session of which nothing is known but that its title is empty",
    { sessionInfo: { id: "ses_2", title: "", directory: "", parentId: "", archivedAt: "0" } },
    {
      type: "sessionInfo",
      session: { ...bareSession, title: "", directory: "", parentId: "", archivedAt: 0 },
    },
  ),
  serverCase(
    "session from a time that no number can say exactly",
    { sessionInfo: { id: "ses_2", createdAt: "-9223372036854775808", updatedAt: "-9007199254740991" } },
    {
      type: "sessionInfo",
      session: { ...bareSession, createdAt: Number.NaN, updatedAt: -Number.MAX_SAFE_INTEGER },
    },
    { decodeOnly: "NaN stands for every time that is too far away" },
  ),
  serverCase(
    "agents",
    { agentList: { agents: [agent, { name: "plan" }] } },
    { type: "agentList", agents: [agent, bareAgent] },
  ),
  serverCase("no agents", { agentList: {} }, { type: "agentList", agents: [] }),
  serverCase(
    "providers",
    { providerStatus: { connected: ["anthropic", "opencode"] } },
    { type: "providerStatus", connected: ["anthropic", "opencode"] },
  ),
  serverCase("no providers", { providerStatus: {} }, { type: "providerStatus", connected: [] }),
  serverCase(
    "API key",
    { authInfo: { apiKey: { key: "****abcd" }, masked: true } },
    { type: "authInfo", credential: { kind: "apiKey", key: "****abcd" }, masked: true },
  ),
  serverCase(
    "OAuth tokens",
    { authInfo: { oauth: { accessToken: "a", refreshToken: "r", expiresAt: "1" } } },
    {
      type: "authInfo",
      credential: { kind: "oauth", accessToken: "a", refreshToken: "r", expiresAt: 1 },
      masked: false,
    },
  ),
  serverCase(
    "a server's own token",
    { authInfo: { wellKnown: { key: "TOKEN", token: "****" }, masked: true } },
    { type: "authInfo", credential: { kind: "wellKnown", key: "TOKEN", token: "****" }, masked: true },
  ),
  serverCase("no kind of credential", { authInfo: { masked: true } }, { type: "unknown" }, notSentByUs),
  serverCase("pong", { pong: {} }, { type: "pong" }, { requestId: 300 }),
  serverCase("daemon status", { daemonStatus: statusJson }, { type: "daemonStatus", status }),
  ...(["starting", "ready", "draining"] as const).map((state) =>
    serverCase(
      `daemon status: ${state}, no upstream yet`,
      { daemonStatus: { state: `DAEMON_STATE_${state.toUpperCase()}`, upstream: { state: "discovering" } } },
      {
        type: "daemonStatus",
        status: {
          ...{ version: "", pid: 0, startedAt: 0, state, upstream: { ...bareUpstream, state: "discovering" } },
          ...{ connections: 0, inFlight: 0, residentBytes: 0 },
        },
      },
    ),
  ),
  serverCase(
    "daemon status that says nothing",
    { daemonStatus: {} },
    {
      type: "daemonStatus",
      status: {
        ...{ version: "", pid: 0, startedAt: 0, state: "degraded", upstream: bareUpstream },
        ...{ connections: 0, inFlight: 0, residentBytes: 0 },
      },
    },
    notSentByUs,
  ),
  serverCase(
    "error",
    { error: { code: "NOT_FOUND", message: "There is no such session." } },
    { type: "error", code: "NOT_FOUND", message: "There is no such session." },
  ),
  serverCase(
    "error with a code of a newer daemon",
    { error: { code: "TOO_MANY_MOONS", message: "Wait." } },
    { type: "error", code: "INTERNAL", message: "Wait." },
    notSentByUs,
  ),
  serverCase("ack", { ack: {} }, { type: "ack", messageId: undefined }),
  serverCase("ack of a message", { ack: { messageId: "msg_1" } }, { type: "ack", messageId: "msg_1" }),
];
