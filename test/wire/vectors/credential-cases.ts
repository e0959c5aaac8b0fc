import type { ClientCase } from "./client-case.ts";

/** Frames about credentials. */
export const credentialCases: readonly ClientCase[] = [
  {
    name: "set auth: API key",
    json: { requestId: "6", setAuth: { providerId: "anthropic", auth: { apiKey: { key: "not-a-real-key" } } } },
    frame: {
      requestId: 6,
      payload: { type: "setAuth", providerId: "anthropic", credential: { kind: "apiKey", key: "not-a-real-key" } },
    },
  },
  {
    name: "set auth: OAuth",
    json: {
      requestId: "6",
      setAuth: {
        providerId: "github-copilot",
        auth: { oauth: { accessToken: "access", refreshToken: "refresh", expiresAt: "1763728000123" } },
      },
    },
    frame: {
      requestId: 6,
      payload: {
        type: "setAuth",
        providerId: "github-copilot",
        credential: { kind: "oauth", accessToken: "access", refreshToken: "refresh", expiresAt: 1763728000123 },
      },
    },
  },
  {
    name: "set auth: OAuth that ended before 1970",
    json: { requestId: "6", setAuth: { providerId: "p", auth: { oauth: { expiresAt: "-1" } } } },
    frame: {
      requestId: 6,
      payload: {
        type: "setAuth",
        providerId: "p",
        credential: { kind: "oauth", accessToken: "", refreshToken: "", expiresAt: -1 },
      },
    },
  },
  {
    name: "set auth: OAuth that ends when no number can say exactly",
    json: { requestId: "6", setAuth: { providerId: "p", auth: { oauth: { expiresAt: "9007199254740993" } } } },
    frame: {
      requestId: 6,
      payload: {
        type: "setAuth",
        providerId: "p",
        credential: { kind: "oauth", accessToken: "", refreshToken: "", expiresAt: Number.NaN },
      },
    },
    decodeOnly: "NaN stands for every time that is too far away",
  },
  {
    name: "set auth: a server's own token",
    json: { requestId: "6", setAuth: { providerId: "p", auth: { wellKnown: { key: "TOKEN", token: "value" } } } },
    frame: {
      requestId: 6,
      payload: {
        type: "setAuth",
        providerId: "p",
        credential: { kind: "wellKnown", key: "TOKEN", token: "value" },
      },
    },
  },
  {
    name: "set auth: an empty API key",
    json: { requestId: "6", setAuth: { providerId: "p", auth: { apiKey: {} } } },
    frame: { requestId: 6, payload: { type: "setAuth", providerId: "p", credential: { kind: "apiKey", key: "" } } },
  },
  {
    name: "set auth without a credential",
    json: { requestId: "6", setAuth: { providerId: "p" } },
    frame: { requestId: 6, payload: { type: "setAuth", providerId: "p", credential: undefined } },
  },
  {
    name: "set auth: no kind of credential",
    json: { requestId: "6", setAuth: { providerId: "p", auth: {} } },
    frame: { requestId: 6, payload: { type: "setAuth", providerId: "p", credential: undefined } },
    decodeOnly: "we leave the credential out instead",
  },
  {
    name: "set auth: the mask in place of the secret",
    json: { requestId: "6", setAuth: { providerId: "p", auth: { apiKey: { key: "****abcd" }, masked: true } } },
    frame: {
      requestId: 6,
      payload: { type: "setAuth", providerId: "p", credential: { kind: "apiKey", key: "****abcd" } },
    },
    decodeOnly: "whether a credential is masked shows in the credential itself",
  },
  {
    name: "get auth",
    json: { requestId: "6", getAuth: { providerId: "anthropic", reveal: true } },
    frame: { requestId: 6, payload: { type: "getAuth", providerId: "anthropic", reveal: true } },
  },
  {
    name: "get auth, masked",
    json: { requestId: "6", getAuth: { providerId: "anthropic" } },
    frame: { requestId: 6, payload: { type: "getAuth", providerId: "anthropic", reveal: false } },
  },
  {
    name: "remove auth",
    json: { requestId: "6", removeAuth: { providerId: "anthropic" } },
    frame: { requestId: 6, payload: { type: "removeAuth", providerId: "anthropic" } },
  },
];
