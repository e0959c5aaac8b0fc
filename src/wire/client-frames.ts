import type { Request, UnknownRequest } from "../kernel/requests.ts";
import { authInfoOf, credentialFrom } from "./credential-messages.ts";
import { emptyPayload, frameOf, payload, payloadTable, readEnvelope, type Envelope } from "./envelope.ts";
import { permissionReplies } from "./enumerations.ts";
import { switchboard } from "./gen/messages.js";
import { exactUnsigned, unsigned64 } from "./integers.ts";

export { UndecodableFrameError } from "./undecodable-frame-error.ts";

const { v1 } = switchboard;

/** The first thing that a client says. */
export interface AuthHandshake {
  readonly type: "authHandshake";
  readonly token: string;
}

/** What a client's frame carries; `unknown` when it carries nothing, or nothing that this version knows. */
export type ClientPayload = Request | AuthHandshake | UnknownRequest;

/** A frame from a client. */
export type ClientFrame = Envelope<ClientPayload>;

const unknownPayload: UnknownRequest = Object.freeze({ type: "unknown" });

/** The generated type says that a message in a message is always there; it is `null` when it was absent. */
const credentialIn = (auth: switchboard.v1.AuthInfo | null) => (auth === null ? undefined : credentialFrom(auth));

const setAuthFrom = ({ providerId, auth }: switchboard.v1.SetAuthRequest): ClientPayload => ({
  type: "setAuth",
  providerId,
  credential: credentialIn(auth),
});

const sendMessageFrom = (message: switchboard.v1.SendMessage): ClientPayload => ({
  type: "sendMessage",
  sessionId: message.sessionId,
  text: message.text,
  agent: message.agent ?? undefined,
  model: message.model === null ? undefined : { providerId: message.model.providerId, modelId: message.model.modelId },
  messageId: message.messageId ?? undefined,
});

const positionFrom = ({ epoch, offset }: switchboard.v1.Position) => ({ epoch, offset: exactUnsigned(offset) });

const payloads = payloadTable<ClientPayload>({
  10: payload(v1.AuthHandshake, ({ token }) => ({ type: "authHandshake", token })),
  20: emptyPayload(v1.ListSessionsRequest, { type: "listSessions" }),
  21: payload(v1.CreateSessionRequest, ({ title }) => ({ type: "createSession", title: title ?? undefined })),
  22: payload(v1.DeleteSessionRequest, ({ sessionId }) => ({ type: "deleteSession", sessionId })),
  23: payload(v1.GetSessionRequest, ({ sessionId }) => ({ type: "getSession", sessionId })),
  24: payload(v1.UpdateSessionRequest, ({ sessionId, title, archived }) => ({
    type: "updateSession",
    sessionId,
    title: title ?? undefined,
    archived: archived ?? undefined,
  })),
  30: emptyPayload(v1.ListAgentsRequest, { type: "listAgents" }),
  40: emptyPayload(v1.GetProviderStatusRequest, { type: "getProviderStatus" }),
  50: payload(v1.SetAuthRequest, setAuthFrom),
  51: payload(v1.GetAuthRequest, ({ providerId, reveal }) => ({ type: "getAuth", providerId, reveal })),
  52: payload(v1.RemoveAuthRequest, ({ providerId }) => ({ type: "removeAuth", providerId })),
  60: payload(v1.SendMessage, sendMessageFrom),
  61: payload(v1.CancelTurn, ({ sessionId }) => ({ type: "cancelTurn", sessionId })),
  70: payload(v1.ReplyPermission, ({ permissionId, reply }) => ({
    type: "replyPermission",
    permissionId,
    reply: permissionReplies.nameOf(reply),
  })),
  71: payload(v1.AnswerQuestion, ({ questionId, answers }) => ({
    type: "answerQuestion",
    questionId,
    answers: answers.map(({ labels }) => labels),
  })),
  80: payload(v1.Subscribe, ({ sessionIds, after }) => ({
    type: "subscribe",
    sessionIds,
    after: after === null ? undefined : positionFrom(after),
  })),
  90: emptyPayload(v1.PingRequest, { type: "ping" }),
  91: emptyPayload(v1.GetDaemonStatusRequest, { type: "getDaemonStatus" }),
  92: emptyPayload(v1.RotateTokenRequest, { type: "rotateToken" }),
  93: emptyPayload(v1.StopDaemonRequest, { type: "stopDaemon" }),
});

/**
 * Decodes a frame that a client sent. What is absent is `undefined`; an OAuth time that a number cannot hold exactly is `NaN`,
 * which is for the request's handler to refuse. Payloads without fields are shared, frozen objects.
 *
 * @throws {UndecodableFrameError} for all bytes that are not a client's frame, and nothing else.
 */
export const decodeClientFrame = (bytes: Uint8Array): ClientFrame => readEnvelope(bytes, payloads, unknownPayload);

type ClientMessageProperties = switchboard.v1.ClientMessage.$Properties;

const subscribeOf = ({ sessionIds, after }: Extract<Request, { type: "subscribe" }>): ClientMessageProperties => ({
  subscribe: {
    sessionIds: [...sessionIds],
    after: after === undefined ? null : { epoch: after.epoch, offset: unsigned64(after.offset) },
  },
});

const setAuthOf = ({ providerId, credential }: Extract<Request, { type: "setAuth" }>): ClientMessageProperties => ({
  setAuth: credential === undefined ? { providerId } : { providerId, auth: authInfoOf(credential, false) },
});

const sendMessageOf = (request: Extract<Request, { type: "sendMessage" }>): ClientMessageProperties => ({
  sendMessage: {
    sessionId: request.sessionId,
    text: request.text,
    agent: request.agent ?? null,
    model: request.model ?? null,
    messageId: request.messageId ?? null,
  },
});

const clientMessageOf = (request: ClientPayload): ClientMessageProperties => {
  switch (request.type) {
    case "createSession":
      return { createSession: { title: request.title ?? null } };
    case "updateSession": {
      const { sessionId, title, archived } = request;
      return { updateSession: { sessionId, title: title ?? null, archived: archived ?? null } };
    }
    case "setAuth":
      return setAuthOf(request);
    case "sendMessage":
      return sendMessageOf(request);
    case "replyPermission": {
      const { permissionId, reply } = request;
      return { replyPermission: { permissionId, reply: permissionReplies.numberOf(reply) } };
    }
    case "answerQuestion": {
      const answers = request.answers.map((labels) => ({ labels: [...labels] }));
      return { answerQuestion: { questionId: request.questionId, answers } };
    }
    case "subscribe":
      return subscribeOf(request);
    case "authHandshake":
    case "listSessions":
    case "deleteSession":
    case "getSession":
    case "listAgents":
    case "getProviderStatus":
    case "getAuth":
    case "removeAuth":
    case "cancelTurn":
    case "ping":
    case "getDaemonStatus":
    case "rotateToken":
    case "stopDaemon":
      // Their fields have the same names and types on both sides.
      return { [request.type]: request };
    case "unknown":
      return {};
    default:
      return request satisfies never;
  }
};

/**
 * Encodes a frame for the daemon.
 *
 * @throws {RangeError} when the request id is not an exact integer from 0 to 2^64-1.
 */
export const encodeClientFrame = ({ requestId, payload: request }: ClientFrame): Uint8Array =>
  frameOf(requestId, v1.ClientMessage.encode(clientMessageOf(request)).finish());
