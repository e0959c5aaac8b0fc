import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Got, Method, RequestError } from "got";
import type * as v from "valibot";
import { authorizationFor, type Endpoint } from "./endpoint.ts";
import { failureOfCall, failureOfStatus, timedOut, unavailable, unreadable } from "./failures.ts";
import { parseBody } from "./parse-body.ts";

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

/** Takes a piece of an answer of that status. */
type Take = (chunk: Uint8Array, status: number) => void;

const isOk = (status: number): boolean => status >= 200 && status < 300;

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
      }),
    })));

  // In its stream form the library does a third less for each call, and the body passes through our hands, so that it can be bounded.
  // Its own time-outs and signals would cost as much again as our one timer and `destroy`.
  const open = (got: Got, { method = "GET", path, query, json }: Call) => {
    const body = got.stream(`${endpoint.url}${path}`, {
      method,
      ...(query === undefined ? {} : { searchParams: query }),
      ...(json === undefined ? {} : { json }),
    });
    // A write without a body is sent only when the stream is told that there will be none.
    if (method !== "GET" && json === undefined) body.end();
    return body;
  };

  const running = new Set<(reason: unknown) => void>();
  let isClosed = false;

  /** Sends once and hands over what comes. @returns the status. */
  const receive = (got: Got, call: Call, take: Take): Promise<number> => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const body = open(got, call);
    // The first reason counts; what the library makes of being stopped comes later and says less.
    const stop = (reason: unknown): void => {
      settle();
      reject(reason);
      body.destroy();
    };
    const onAbort = (): void => stop(call.signal?.reason);
    const timer = setTimeout(() => stop(timedOut()), call.limitMs ?? requestLimitMs);
    const settle = (): void => {
      clearTimeout(timer);
      running.delete(stop);
      call.signal?.removeEventListener("abort", onAbort);
    };
    let receivedBytes = 0;
    body.on("data", (chunk: Uint8Array) => {
      receivedBytes += chunk.byteLength;
      try {
        if (receivedBytes > maxBodyBytes) throw unreadable(`it is longer than ${maxBodyBytes} bytes`);
        take(chunk, body.response?.statusCode ?? 0);
      } catch (error) {
        stop(error);
      }
    });
    body.once("end", () => {
      settle();
      resolve(body.response?.statusCode ?? 0);
    });
    body.on("error", (error: Error) => {
      settle();
      reject(error);
    });
    call.signal?.addEventListener("abort", onAbort, { once: true });
    running.add(stop);
    if (isClosed) stop(unavailable());
    else if (call.signal?.aborted === true) onAbort();
    return promise;
  };

  /** Sends, and once more where that is right. */
  const run = async (call: Call, take: Take): Promise<number> => {
    const { got, RequestError } = await load();
    for (let isRetry = false; ; isRetry = true) {
      try {
        return await receive(got, call, take);
      } catch (thrown) {
        if (!(thrown instanceof RequestError)) throw thrown;
        if (isRetry || !canRetry(call.method ?? "GET", thrown)) throw failureOfCall(thrown);
      }
    }
  };

  return {
    json: async (call, schema) => {
      const chunks: Uint8Array[] = [];
      const status = await run(call, (chunk) => void chunks.push(chunk));
      const body = Buffer.concat(chunks).toString();
      if (!isOk(status)) throw failureOfStatus(status, call.secret === true ? undefined : body);
      return parseBody(body, schema);
    },

    stream: async (call, onChunk) => {
      const status = await run(call, (chunk, at) => {
        if (isOk(at)) onChunk(chunk);
      });
      if (!isOk(status)) throw failureOfStatus(status);
    },

    [Symbol.dispose]: () => {
      isClosed = true;
      for (const stop of running) stop(unavailable());
      agents.http.destroy();
      agents.https.destroy();
    },
  };
};
