import type { Credential } from "../../src/kernel/entities.ts";
import { HttpError, ProtocolError, UpstreamError } from "../../src/kernel/errors.ts";
import { readCredential } from "./credential-file.ts";
import { requestLimitMs } from "./http-client.ts";
import { isMasked, maskCredential } from "./mask-credential.ts";
import type { Operation, Upstream } from "./operation.ts";
import { checkedProviderId } from "./path-ids.ts";
import { doneSchema, type StoredCredential } from "./schemas.ts";

const maxSecretCharacters = 65_536;

const invalid = (message: string): ProtocolError => new ProtocolError("INVALID_REQUEST", message);

const secretsOf = (credential: Credential): readonly string[] => {
  switch (credential.kind) {
    case "apiKey":
      return [credential.key];
    case "oauth":
      return [credential.accessToken, credential.refreshToken];
    case "wellKnown":
      return [credential.token];
    default:
      return credential satisfies never;
  }
};

const storedOf = (credential: Credential): StoredCredential => {
  switch (credential.kind) {
    case "apiKey":
      return { type: "api", key: credential.key };
    case "oauth": {
      const { accessToken: access, refreshToken: refresh, expiresAt: expires } = credential;
      return { type: "oauth", access, refresh, expires };
    }
    case "wellKnown":
      return { type: "wellknown", key: credential.key, token: credential.token };
    default:
      return credential satisfies never;
  }
};

const credentialOf = (stored: StoredCredential): Credential => {
  switch (stored.type) {
    case "api":
      return { kind: "apiKey", key: stored.key };
    case "oauth": {
      const { access: accessToken, refresh: refreshToken, expires: expiresAt } = stored;
      return { kind: "oauth", accessToken, refreshToken, expiresAt };
    }
    case "wellknown":
      return { kind: "wellKnown", key: stored.key, token: stored.token };
    default:
      return stored satisfies never;
  }
};

const checkedCredential = (credential: Credential | undefined): Credential => {
  if (credential === undefined) throw invalid("auth is missing.");
  const secrets = secretsOf(credential);
  // Some providers have an OAuth refresh token only, so one of the two is enough.
  if (secrets.every((secret) => secret === "")) throw invalid("auth has an empty secret.");
  if (secrets.some(isMasked)) throw invalid("auth is masked: it is what GetAuth shows, not the secret itself.");
  if (secrets.some((secret) => secret.length > maxSecretCharacters)) throw invalid("auth is too long.");
  if (credential.kind === "wellKnown" && credential.key === "") throw invalid("auth.well_known.key is empty.");
  if (credential.kind === "oauth" && !(Number.isSafeInteger(credential.expiresAt) && credential.expiresAt >= 0)) {
    throw invalid("auth.oauth.expires_at is not a time in milliseconds since 1970.");
  }
  return credential;
};

/** Writes in turn. A write that has begun is not aborted: it may have happened, and the next must not meet it half done. */
const write = async (
  upstream: Upstream,
  method: "PUT" | "DELETE",
  path: string,
  signal: AbortSignal,
  json?: unknown,
) => {
  upstream.http();
  const deadline = performance.now() + requestLimitMs;
  const work = async (): Promise<void> => {
    const limitMs = deadline - performance.now();
    if (limitMs <= 0)
      throw new UpstreamError("TIMEOUT", "OpenCode is slow to store credentials. Try again in a moment.");
    await upstream.http().json({ method, path, json, limitMs, secret: true }, doneSchema);
  };
  await upstream.credentials.writes.run(work, signal);
};

const authPath = (providerId: string): string => `/auth/${encodeURIComponent(checkedProviderId(providerId))}`;

/** `PUT /auth/{id}`. */
export const setAuth: Operation<"setAuth"> = async (upstream, { providerId, credential }, signal) => {
  const json = storedOf(checkedCredential(credential));
  await write(upstream, "PUT", authPath(providerId), signal, json);
  return { type: "ack" };
};

/** `DELETE /auth/{id}`. OpenCode is content when there was nothing to forget. */
export const removeAuth: Operation<"removeAuth"> = async (upstream, { providerId }, signal) => {
  await write(upstream, "DELETE", authPath(providerId), signal);
  return { type: "ack" };
};

/** Reads OpenCode's credential file: it needs no server. */
export const getAuth: Operation<"getAuth"> = async ({ credentials }, { providerId, reveal }) => {
  const id = checkedProviderId(providerId);
  const file = credentials.file();
  if (file === undefined) {
    throw new HttpError("NOT_FOUND", "OpenCode runs on another machine, and its credentials cannot be read from here.");
  }
  const stored = await readCredential(file, id);
  if (stored === undefined) throw new HttpError("NOT_FOUND", "OpenCode has no credential for that provider.");
  const credential = credentialOf(stored);
  const masked = !(reveal && credentials.allowReveal);
  return { type: "authInfo", credential: masked ? maskCredential(credential) : credential, masked };
};
