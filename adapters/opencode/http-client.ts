import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Got, Method, RequestError, Response } from "got";
import type * as v from "valibot";
import { authorizationFor, type Endpoint } from "./endpoint.ts";
import { failureOfCall, failureOfStatus, unavailable, unreadable } from "./failures.ts";
import { parseBody } from "./parse-body.ts";

export const connectLimitMs = 2_000;
export const requestLimitMs = 15_000;
export const maxBodyBytes = 64 * 1024 * 1024;
const maxSockets = 64;

/** One call to OpenCode. */
export interface Call {
  readonly method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Begins with a slash; what is variable in it is encoded already. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly signal?: AbortSignal;
  /** For the whole call, in milliseconds. */
  readonly limitMs?: number;
  /** True when the answer may echo a secret: then nothing of it is quoted. */
  readonly secret?: boolean;
}

/**
 * HTTP to one OpenCode server. All calls throw `UpstreamError`, `UpstreamAuthError` or `HttpError`, and the signal's reason when that is
 * aborted.
 */
export interface HttpClient extends Disposable {
  /** Calls and validates the JSON of the answer. */
  readonly json: <const Schema extends v.GenericSchema>(call: Call, schema: Schema) => Promise<v.InferOutput<Schema>>;
  /** Calls (with GET) and hands over the body as it arrives. */
  readonly stream: (call: Call, onChunk: (chunk: Uint8Array) => void) => Promise<void>;
  /** Ends what runs (as `UPSTREAM_UNAVAILABLE`) and closes the idle connections. */
  readonly [Symbol.dispose]: () => void;
}

// The server closed a kept connection in the instant in which we used it again: nothing reached it. A GET is then sent once more. A write
// never is: nobody can prove from here that it did not happen.
const canRetry = (method: Method, { request, code }: RequestError): boolean =>
  method === "GET" &&
  request?.reusedSocket === true &&
  request.response === undefined &&
  (code === "ECONNRESET" || code === "EPIPE");

/** Makes a client. It loads the HTTP library at its first call, since that costs a start 60 ms and 15 MB. */
export const createHttpClient = (endpoint: Endpoint): HttpClient => {
  // Own agents: the global ones heed the proxy variables, and nothing on loopback goes through a proxy.
  const agents = {
    http: new HttpAgent({ keepAlive: true, maxSockets }),
    https: new HttpsAgent({ keepAlive: true, maxSockets }),
  };
  const authorization = authorizationFor(endpoint);

  let loading: Promise<{ got: Got; RequestError: typeof RequestError }> | undefined;
  const load = () =>
    (loading ??= import("got").then((library) => ({
      RequestError: library.RequestError,
      got: library.default.extend({
        agent: agents,
        headers: { "user-agent": "switchboard", accept: "application/json", authorization },
        retry: { limit: 0 },
        followRedirect: false,
        throwHttpErrors: false,
        // Compressing costs more than it saves on loopback, and a bound on what arrives would not bound what it becomes.
        decompress: false,
        responseType: "text",
      }),
    })));

  const optionsOf = (call: Call, signal: AbortSignal) => {
    const { method = "GET", query, json, limitMs = requestLimitMs } = call;
    return {
      method,
      signal,
      timeout: { connect: connectLimitMs, secureConnect: connectLimitMs, request: limitMs },
      ...(query === undefined ? {} : { searchParams: query }),
      ...(json === undefined ? {} : { json }),
    };
  };

  const running = new Set<AbortController>();
  let isClosed = false;

  /** Runs one call, and once more where that is right. Not with `AbortSignal.any`: that costs more than the call's bookkeeping here. */
  const run = async <T>(call: Call, once: (got: Got, control: AbortController) => Promise<T>): Promise<T> => {
    const { got, RequestError } = await load();
    const control = new AbortController();
    const giveUp = (): void => control.abort(call.signal?.reason);
    call.signal?.addEventListener("abort", giveUp, { once: true });
    running.add(control);
    if (isClosed) control.abort(unavailable());
    if (call.signal?.aborted === true) giveUp();
    try {
      for (let isRetry = false; ; isRetry = true) {
        try {
          return await once(got, control);
        } catch (thrown) {
          if (control.signal.aborted) throw control.signal.reason;
          if (!(thrown instanceof RequestError)) throw thrown;
          if (isRetry || !canRetry(call.method ?? "GET", thrown)) throw failureOfCall(thrown);
        }
      }
    } finally {
      running.delete(control);
      call.signal?.removeEventListener("abort", giveUp);
    }
  };

  const capBody = (control: AbortController, receivedBytes: number): void => {
    if (receivedBytes > maxBodyBytes) control.abort(unreadable(`it is longer than ${maxBodyBytes} bytes`));
  };

  const assertOk = (response: Pick<Response, "statusCode">, call: Call, body?: string): void => {
    if (response.statusCode >= 200 && response.statusCode < 300) return;
    throw failureOfStatus(response.statusCode, call.secret === true ? undefined : body);
  };

  return {
    json: async (call, schema) => {
      const response = await run(call, (got, control) => {
        const pending = got<string>(new URL(call.path, endpoint.url), optionsOf(call, control.signal));
        void pending.on("downloadProgress", ({ transferred }) => capBody(control, transferred));
        return pending;
      });
      assertOk(response, call, response.body);
      return parseBody(response.body, schema);
    },

    stream: (call, onChunk) =>
      run(call, async (got, control) => {
        const body = got.stream(new URL(call.path, endpoint.url), optionsOf(call, control.signal));
        let status: number | undefined;
        let received = 0;
        for await (const chunk of body as AsyncIterable<Uint8Array>) {
          received += chunk.byteLength;
          capBody(control, received);
          status ??= body.response?.statusCode;
          if (status !== undefined && status >= 200 && status < 300) onChunk(chunk);
        }
        if (body.response !== undefined) assertOk(body.response, call);
      }),

    [Symbol.dispose]: () => {
      isClosed = true;
      for (const control of running) control.abort(unavailable());
      agents.http.destroy();
      agents.https.destroy();
    },
  };
};
