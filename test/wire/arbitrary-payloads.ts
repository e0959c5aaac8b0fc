import fc from "fast-check";
import type { Credential } from "../../src/kernel/entities.ts";
import type { RequestOf, RequestType } from "../../src/kernel/requests.ts";
import type { ClientPayload } from "../../src/wire/client-frames.ts";

/** Any text that UTF-8 can carry, the empty one and those of more than 127 bytes included. */
const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ minLength: 128, maxLength: 300 }));
const optionalText = fc.option(text, { nil: undefined });
const time = fc.maxSafeInteger();
const offset = fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }));

const credential: fc.Arbitrary<Credential> = fc.oneof(
  fc.record({ kind: fc.constant("apiKey" as const), key: text }),
  fc.record({ kind: fc.constant("oauth" as const), accessToken: text, refreshToken: text, expiresAt: time }),
  fc.record({ kind: fc.constant("wellKnown" as const), key: text, token: text }),
);

type Fields<Type extends RequestType> = {
  readonly [Key in Exclude<keyof RequestOf<Type>, "type">]-?: fc.Arbitrary<RequestOf<Type>[Key]>;
};

/** The fields of every request; a request that is missing here is a type error. */
const fields: { readonly [Type in RequestType]: Fields<Type> } = {
  listSessions: {},
  createSession: { title: optionalText },
  deleteSession: { sessionId: text },
  getSession: { sessionId: text },
  updateSession: { sessionId: text, title: optionalText, archived: fc.option(fc.boolean(), { nil: undefined }) },
  listAgents: {},
  getProviderStatus: {},
  setAuth: { providerId: text, credential: fc.option(credential, { nil: undefined }) },
  getAuth: { providerId: text, reveal: fc.boolean() },
  removeAuth: { providerId: text },
  sendMessage: {
    sessionId: text,
    text,
    agent: optionalText,
    model: fc.option(fc.record({ providerId: text, modelId: text }), { nil: undefined }),
    messageId: optionalText,
  },
  cancelTurn: { sessionId: text },
  replyPermission: { permissionId: text, reply: fc.constantFrom("once", "always", "reject", undefined) },
  answerQuestion: { questionId: text, answers: fc.array(fc.array(text)) },
  subscribe: {
    sessionIds: fc.array(text),
    after: fc.option(fc.record({ epoch: text, offset }), { nil: undefined }),
  },
  ping: {},
  getDaemonStatus: {},
  rotateToken: {},
  stopDaemon: {},
};

const requests = Object.entries(fields).map(([type, values]) => fc.record({ type: fc.constant(type), ...values }));
const handshake = fc.record({ type: fc.constant("authHandshake"), token: text });
const unknown = fc.constant({ type: "unknown" });

/** Everything that a client's frame can carry. */
export const clientPayloads = fc.oneof(handshake, unknown, ...requests) as fc.Arbitrary<ClientPayload>;
