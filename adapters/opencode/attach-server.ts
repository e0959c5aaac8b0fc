import { HttpError, SwitchboardError, UpstreamError } from "../../src/kernel/errors.ts";
import { checkHealth } from "./check-health.ts";
import type { Endpoint } from "./endpoint.ts";
import { createHttpClient } from "./http-client.ts";
import type { Connected } from "./link.ts";

const attachLimitMs = 5_000;

const explain = (thrown: unknown, url: string): SwitchboardError => {
  const error = SwitchboardError.from(thrown);
  if (error instanceof HttpError) {
    const message = `What listens at ${url} is no OpenCode server, or not a healthy one. Check --opencode-url.`;
    return new UpstreamError("OPENCODE_FAILED", message, { cause: error });
  }
  if (error.code !== "UPSTREAM_UNAVAILABLE" && error.code !== "TIMEOUT") return error;
  const message = `No OpenCode answers at ${url}. Start it (opencode serve), or leave out --opencode-url to have one started.`;
  return new UpstreamError(error.code, message, { cause: error.cause });
};

/**
 * Makes sure that a running server answers and lets us in. It stays somebody else's: nothing here ever stops it.
 *
 * @throws {UpstreamAuthError} when it wants a password, or another one.
 * @throws {UpstreamError} when nothing, or something else, is there.
 */
export const attachServer = async (endpoint: Endpoint, signal: AbortSignal): Promise<Connected> => {
  const { url } = endpoint;
  try {
    const version = await checkHealth(endpoint, attachLimitMs, signal);
    return { server: { url, version, owned: false }, endpoint, http: createHttpClient(endpoint), process: undefined };
  } catch (thrown) {
    signal.throwIfAborted();
    throw explain(thrown, url);
  }
};
