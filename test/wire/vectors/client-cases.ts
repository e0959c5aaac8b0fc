import type { ClientCase } from "./client-case.ts";
import { credentialCases } from "./credential-cases.ts";

const longText = "A prompt of more than 127 bytes, so that its length takes two bytes on the wire. ".repeat(3);

export const clientCases: readonly ClientCase[] = [
  { name: "nothing at all", json: {}, frame: { requestId: 0, payload: { type: "unknown" } } },
  { name: "no payload", json: { requestId: "7" }, frame: { requestId: 7, payload: { type: "unknown" } } },
  {
    name: "handshake",
    json: { requestId: "1", authHandshake: { token: "correct horse" } },
    frame: { requestId: 1, payload: { type: "authHandshake", token: "correct horse" } },
  },
  {
    name: "handshake without a token",
    json: { authHandshake: {} },
    frame: { requestId: 0, payload: { type: "authHandshake", token: "" } },
  },
  {
    name: "list sessions",
    json: { requestId: "127", listSessions: {} },
    frame: { requestId: 127, payload: { type: "listSessions" } },
  },
  {
    name: "create session",
    json: { requestId: "128", createSession: { title: "Überschrift 🎛" } },
    frame: { requestId: 128, payload: { type: "createSession", title: "Überschrift 🎛" } },
  },
  {
    name: "create session without a title",
    json: { requestId: "16384", createSession: {} },
    frame: { requestId: 16384, payload: { type: "createSession", title: undefined } },
  },
  {
    name: "create session with an empty title, which is not the same",
    json: { requestId: "2", createSession: { title: "" } },
    frame: { requestId: 2, payload: { type: "createSession", title: "" } },
  },
  {
    name: "delete session",
    json: { requestId: "3", deleteSession: { sessionId: "ses_1" } },
    frame: { requestId: 3, payload: { type: "deleteSession", sessionId: "ses_1" } },
  },
  {
    name: "get session",
    json: { requestId: "4", getSession: { sessionId: "ses_1" } },
    frame: { requestId: 4, payload: { type: "getSession", sessionId: "ses_1" } },
  },
  {
    name: "update session",
    json: { requestId: "5", updateSession: { sessionId: "ses_1", title: "new", archived: true } },
    frame: { requestId: 5, payload: { type: "updateSession", sessionId: "ses_1", title: "new", archived: true } },
  },
  {
    name: "update session: out of the archive, title as it was",
    json: { requestId: "5", updateSession: { sessionId: "ses_1", archived: false } },
    frame: { requestId: 5, payload: { type: "updateSession", sessionId: "ses_1", title: undefined, archived: false } },
  },
  {
    name: "update session that changes nothing",
    json: { requestId: "5", updateSession: { sessionId: "ses_1" } },
    frame: {
      requestId: 5,
      payload: { type: "updateSession", sessionId: "ses_1", title: undefined, archived: undefined },
    },
  },
  {
    name: "list agents",
    json: { requestId: "2147483648", listAgents: {} },
    frame: { requestId: 2 ** 31, payload: { type: "listAgents" } },
  },
  {
    name: "get provider status",
    json: { requestId: "4294967296", getProviderStatus: {} },
    frame: { requestId: 2 ** 32, payload: { type: "getProviderStatus" } },
  },
  ...credentialCases,
  {
    name: "send message",
    json: {
      requestId: "8",
      sendMessage: {
        sessionId: "ses_1",
        text: longText,
        agent: "build",
        model: { providerId: "anthropic", modelId: "some-model" },
        messageId: "msg_1",
      },
    },
    frame: {
      requestId: 8,
      payload: {
        type: "sendMessage",
        sessionId: "ses_1",
        text: longText,
        agent: "build",
        model: { providerId: "anthropic", modelId: "some-model" },
        messageId: "msg_1",
      },
    },
  },
  {
    name: "send message, no more than needed",
    json: { requestId: "8", sendMessage: { sessionId: "ses_1", text: "hi" } },
    frame: {
      requestId: 8,
      payload: {
        ...{ type: "sendMessage", sessionId: "ses_1", text: "hi" },
        ...{ agent: undefined, model: undefined, messageId: undefined },
      },
    },
  },
  {
    name: "cancel turn",
    json: { requestId: "9", cancelTurn: { sessionId: "ses_1" } },
    frame: { requestId: 9, payload: { type: "cancelTurn", sessionId: "ses_1" } },
  },
  ...(["once", "always", "reject"] as const).map((reply) => ({
    name: `reply permission: ${reply}`,
    json: {
      requestId: "10",
      replyPermission: { permissionId: "per_1", reply: `PERMISSION_REPLY_${reply.toUpperCase()}` },
    },
    frame: { requestId: 10, payload: { type: "replyPermission", permissionId: "per_1", reply } } as const,
  })),
  {
    name: "reply permission without a reply",
    json: { requestId: "10", replyPermission: { permissionId: "per_1" } },
    frame: { requestId: 10, payload: { type: "replyPermission", permissionId: "per_1", reply: undefined } },
  },
  {
    name: "reply permission with a reply of a newer version",
    json: { requestId: "10", replyPermission: { permissionId: "per_1", reply: 99 } },
    frame: { requestId: 10, payload: { type: "replyPermission", permissionId: "per_1", reply: undefined } },
    decodeOnly: "we have no name for the reply",
  },
  {
    name: "answer question",
    json: {
      requestId: "11",
      answerQuestion: { questionId: "que_1", answers: [{ labels: ["yes", "later"] }, {}, { labels: [""] }] },
    },
    frame: {
      requestId: 11,
      payload: { type: "answerQuestion", questionId: "que_1", answers: [["yes", "later"], [], [""]] },
    },
  },
  {
    name: "subscribe",
    json: {
      requestId: "9007199254740991",
      subscribe: { sessionIds: ["ses_1", "ses_2"], after: { epoch: "e1", offset: "18446744073709551615" } },
    },
    frame: {
      requestId: Number.MAX_SAFE_INTEGER,
      payload: {
        type: "subscribe",
        sessionIds: ["ses_1", "ses_2"],
        after: { epoch: "e1", offset: 18446744073709551615n },
      },
    },
  },
  {
    name: "subscribe to everything from now on",
    json: { requestId: "9007199254740992", subscribe: {} },
    frame: { requestId: 9007199254740992n, payload: { type: "subscribe", sessionIds: [], after: undefined } },
  },
  {
    name: "subscribe from the start of an epoch",
    json: { requestId: "9007199254740993", subscribe: { after: {} } },
    frame: {
      requestId: 9007199254740993n,
      payload: { type: "subscribe", sessionIds: [], after: { epoch: "", offset: 0 } },
    },
  },
  {
    name: "ping with the greatest request id",
    json: { requestId: "18446744073709551615", ping: {} },
    frame: { requestId: 18446744073709551615n, payload: { type: "ping" } },
  },
  {
    name: "get daemon status",
    json: { requestId: "12", getDaemonStatus: {} },
    frame: { requestId: 12, payload: { type: "getDaemonStatus" } },
  },
  {
    name: "rotate token",
    json: { requestId: "13", rotateToken: {} },
    frame: { requestId: 13, payload: { type: "rotateToken" } },
  },
  {
    name: "stop daemon",
    json: { requestId: "14", stopDaemon: {} },
    frame: { requestId: 14, payload: { type: "stopDaemon" } },
  },
];
