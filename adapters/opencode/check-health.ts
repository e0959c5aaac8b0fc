import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { authorizationFor, type Endpoint } from "./endpoint.ts";
import { failureOfCall, failureOfStatus, timedOut, unreadable } from "./failures.ts";
import { parseBody } from "./parse-body.ts";
import { healthSchema } from "./schemas.ts";

const maxBodyBytes = 64 * 1024;

const answerOf = async (response: IncomingMessage): Promise<string> => {
  let body = "";
  for await (const chunk of response.setEncoding("utf8") as AsyncIterable<string>) {
    body += chunk;
    if (body.length > maxBodyBytes) throw unreadable(`it is longer than ${maxBodyBytes} bytes`);
  }
  return body;
};

/**
 * Asks a server how it is and returns its version. Not with the HTTP library of the other calls: this is asked twice a second for as long
 * as the daemon runs, and an idle daemon does not have to load the library at all. Each time over a connection of its own, since the
 * question is also whether the server takes one.
 *
 * @param limitMs how long it may take, in milliseconds.
 * @throws {SwitchboardError} `UPSTREAM_UNAVAILABLE`, `UPSTREAM_UNAUTHORIZED`, `TIMEOUT`, `HTTP_ERROR`, `NOT_FOUND` or `PARSE_ERROR`; the
 *   signal's reason when that is aborted.
 */
export const checkHealth = async (endpoint: Endpoint, limitMs: number, signal?: AbortSignal): Promise<string> => {
  const patience = AbortSignal.timeout(limitMs);
  const url = new URL("/global/health", endpoint.url);
  const authorization = authorizationFor(endpoint);
  const options = {
    agent: false,
    headers: { accept: "application/json", ...(authorization === undefined ? {} : { authorization }) },
    signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
  } as const;
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = url.protocol === "https:" ? requestHttps(url, options) : requestHttp(url, options);
      request.once("response", resolve).once("error", reject).end();
    });
    const body = await answerOf(response);
    const { statusCode = 0 } = response;
    if (statusCode < 200 || statusCode >= 300) throw failureOfStatus(statusCode, body);
    return parseBody(body, healthSchema).version;
  } catch (thrown) {
    signal?.throwIfAborted();
    throw patience.aborted ? timedOut(thrown) : failureOfCall(thrown);
  }
};
