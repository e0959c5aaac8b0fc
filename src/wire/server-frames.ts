import type { RequestId } from "../kernel/ids.ts";
import type { Reply } from "../kernel/replies.ts";
import type { SessionEvent } from "../kernel/session-events.ts";
import { authInfoOf, credentialFrom } from "./credential-messages.ts";
import {
  agentFrom,
  agentInfoOf,
  daemonStatusFrom,
  daemonStatusOf,
  sessionFrom,
  sessionInfoOf,
} from "./entity-messages.ts";
import { emptyPayload, frameOf, payload, payloadTable, readEnvelope, type Envelope } from "./envelope.ts";
import { errorFrom } from "./error-messages.ts";
import * as events from "./event-messages.ts";
import { switchboard } from "./gen/messages.js";

const { v1 } = switchboard;

/** Whether the token was right; `error` says why not. */
export interface AuthHandshakeResponse {
  readonly type: "authHandshakeResponse";
  readonly success: boolean;
  readonly error?: string | undefined;
}

/** What a frame from the daemon carries. */
export type ServerPayload = Reply | AuthHandshakeResponse | SessionEvent;

/** A frame from the daemon; `unknown` when a newer daemon sends something that this version does not know. */
export type ServerFrame = Envelope<ServerPayload | { readonly type: "unknown" }>;

type ServerMessageProperties = switchboard.v1.ServerMessage.$Properties;

const replyMessageOf = (reply: Reply | AuthHandshakeResponse): ServerMessageProperties => {
  switch (reply.type) {
    case "authHandshakeResponse":
      return { authHandshakeResponse: { success: reply.success, error: reply.error ?? null } };
    case "sessionList":
      return { sessionList: { sessions: reply.sessions.map(sessionInfoOf) } };
    case "sessionInfo":
      return { sessionInfo: sessionInfoOf(reply.session) };
    case "agentList":
      return { agentList: { agents: reply.agents.map(agentInfoOf) } };
    case "providerStatus":
      return { providerStatus: { connected: [...reply.connected] } };
    case "authInfo":
      return { authInfo: authInfoOf(reply.credential, reply.masked) };
    case "pong":
      return { pong: {} };
    case "daemonStatus":
      return { daemonStatus: daemonStatusOf(reply.status) };
    case "ack":
      return { ack: { messageId: reply.messageId ?? null } };
    case "error":
      return { error: { code: reply.code, message: reply.message } };
    default:
      return reply satisfies never;
  }
};

const serverMessageOf = (content: ServerPayload): ServerMessageProperties => {
  switch (content.type) {
    case "chatToken":
      return { token: events.chatTokenOf(content) };
    case "chatCompleted":
      return { completed: events.chatCompletedOf(content) };
    case "toolCall":
      return { toolCall: events.toolCallOf(content) };
    case "permissionAsked":
      return { permissionAsked: events.permissionAskedOf(content) };
    case "permissionResolved":
      return { permissionResolved: events.permissionResolvedOf(content) };
    case "questionAsked":
      return { questionAsked: events.questionAskedOf(content) };
    default:
      return replyMessageOf(content);
  }
};

const encode = (message: ServerMessageProperties): Uint8Array => v1.ServerMessage.encode(message).finish();

const encodedPong = encode({ pong: {} });
const encodedAck = encode({ ack: {} });

/**
 * Encodes what a frame carries, without its request id: the bytes belong behind `writeRequestIdField`. They may be shared by
 * any number of receivers, so nobody may change them.
 */
export const encodeServerPayload = (content: ServerPayload): Uint8Array => {
  if (content.type === "pong") return encodedPong;
  if (content.type === "ack" && content.messageId === undefined) return encodedAck;
  return encode(serverMessageOf(content));
};

/**
 * Encodes a whole frame.
 *
 * @throws {RangeError} when the request id is not an exact integer from 0 to 2^64-1.
 */
export const encodeServerFrame = (requestId: RequestId, content: ServerPayload): Uint8Array =>
  frameOf(requestId, encodeServerPayload(content));

const unknownPayload = Object.freeze({ type: "unknown" } as const);

const authInfoFrom = (message: switchboard.v1.AuthInfo): ServerFrame["payload"] => {
  const credential = credentialFrom(message);
  return credential === undefined ? unknownPayload : { type: "authInfo", credential, masked: message.masked };
};

const payloads = payloadTable<ServerFrame["payload"]>({
  10: payload(v1.AuthHandshakeResponse, ({ success, error }) => ({
    type: "authHandshakeResponse",
    success,
    error: error ?? undefined,
  })),
  20: payload(v1.SessionList, ({ sessions }) => ({ type: "sessionList", sessions: sessions.map(sessionFrom) })),
  21: payload(v1.SessionInfo, (message) => ({ type: "sessionInfo", session: sessionFrom(message) })),
  30: payload(v1.AgentList, ({ agents }) => ({ type: "agentList", agents: agents.map(agentFrom) })),
  40: payload(v1.ProviderStatus, ({ connected }) => ({ type: "providerStatus", connected })),
  50: payload(v1.AuthInfo, authInfoFrom),
  90: emptyPayload(v1.Pong, { type: "pong" }),
  91: payload(v1.DaemonStatus, (message) => ({ type: "daemonStatus", status: daemonStatusFrom(message) })),
  100: payload(v1.ErrorResponse, (message) => ({ type: "error", ...errorFrom(message) })),
  101: payload(v1.Ack, ({ messageId }) => ({ type: "ack", messageId: messageId ?? undefined })),
  200: payload(v1.ChatToken, events.chatTokenFrom),
  201: payload(v1.ChatCompleted, events.chatCompletedFrom),
  202: payload(v1.ToolCallEvent, events.toolCallFrom),
  203: payload(v1.PermissionAsked, events.permissionAskedFrom),
  204: payload(v1.PermissionResolved, events.permissionResolvedFrom),
  205: payload(v1.QuestionAsked, events.questionAskedFrom),
});

/**
 * Decodes a frame that the daemon sent. What is absent is `undefined`; a time that a number cannot hold exactly is `NaN`.
 *
 * @throws {UndecodableFrameError} for all bytes that are not a daemon's frame, and nothing else.
 */
export const decodeServerFrame = (bytes: Uint8Array): ServerFrame => readEnvelope(bytes, payloads, unknownPayload);
