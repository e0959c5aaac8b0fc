import { ProtocolError } from "../kernel/errors.ts";
import type { Reply } from "../kernel/replies.ts";
import type { Request } from "../kernel/requests.ts";
import { encodeClientFrame, type ClientPayload } from "../wire/client-frames.ts";
import { decodeServerFrame, type ServerFrame } from "../wire/server-frames.ts";
import { ConnectionError } from "./connection-error.ts";
import { errorFromReply } from "./reply-error.ts";

/** A reply that carries a result. */
export type GoodReply = Exclude<Reply, { readonly type: "error" }>;

/** An authenticated connection to a daemon. */
export interface Client extends AsyncDisposable {
  /**
   * Asks the daemon for something. Calls run side by side.
   *
   * @param options.timeoutMs how long to wait for the reply, in milliseconds; 30 s without it.
   * @throws {SwitchboardError} the error that the daemon replied with, as the class of its code.
   * @throws {ConnectionError} when the connection ends before the reply, and `DAEMON_SILENT` when the reply takes too long.
   */
  call(request: Request, options?: { readonly timeoutMs?: number }): Promise<GoodReply>;
  /** Closes the connection; calls still waiting reject. Resolves when the socket is closed. */
  close(): Promise<void>;
}

/** Where to connect to. */
export interface ConnectOptions {
  /** `ws://127.0.0.1:PORT/` */
  readonly url: string;
  readonly token: string;
  /** Closes the connection at once, whatever state it is in. */
  readonly signal?: AbortSignal;
  /** How long to wait for the socket and the handshake, in milliseconds; 5 s without it. */
  readonly timeoutMs?: number;
}

type ServerPayload = ServerFrame["payload"];

interface PendingCall {
  resolve(payload: ServerPayload): void;
  reject(error: Error): void;
}

const handshakeId = 0;
const closeLimitMs = 1_000;

/** A socket with one waiting list: the reply with an id goes to who asked with it, and a close goes to everybody. */
const openSocket = (url: string) => {
  const socket = new WebSocket(url);
  socket.binaryType = "arraybuffer";
  const pending = new Map<number | bigint, PendingCall>();
  const opened = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  let failure: Error | undefined;

  const fail = (error: Error): void => {
    failure ??= error;
    for (const call of pending.values()) call.reject(failure);
    pending.clear();
    opened.reject(failure);
  };

  socket.addEventListener("open", () => opened.resolve());
  socket.addEventListener("message", ({ data }: { readonly data: unknown }) => {
    try {
      if (!(data instanceof ArrayBuffer)) throw new TypeError("a text frame");
      const { requestId, payload } = decodeServerFrame(new Uint8Array(data));
      pending.get(requestId)?.resolve(payload);
      pending.delete(requestId);
    } catch (cause) {
      fail(
        new ProtocolError("INVALID_REQUEST", "The daemon sent a frame that this client does not understand.", {
          cause,
        }),
      );
      socket.close();
    }
  });
  socket.addEventListener("close", (close) => {
    fail(ConnectionError.fromClose(close));
    closed.resolve();
  });
  opened.promise.catch(() => {}); // Who awaits it hears of it; nobody else has to.

  return {
    opened: opened.promise,
    closed: closed.promise,
    fail,
    close: () => socket.close(1000),
    /** Sends a frame and waits for the one with the same id. */
    exchange(requestId: number, payload: ClientPayload): Promise<ServerPayload> {
      if (failure !== undefined) return Promise.reject(failure);
      const { promise, resolve, reject } = Promise.withResolvers<ServerPayload>();
      pending.set(requestId, { resolve, reject });
      socket.send(encodeClientFrame({ requestId, payload }));
      return promise;
    },
    forget: (requestId: number) => pending.delete(requestId),
  };
};

type OpenSocket = ReturnType<typeof openSocket>;

const authenticate = async (socket: OpenSocket, url: string, token: string): Promise<void> => {
  await socket.opened.catch((cause: unknown) => {
    // A refused TCP connection and a refused upgrade look the same to a WebSocket: it never opened.
    if (!(cause instanceof ConnectionError) || cause.closeCode !== 1006) throw cause;
    throw new ConnectionError("DAEMON_UNREACHABLE", `No daemon answers at ${url}.`, cause.closeCode);
  });
  const answer = await socket.exchange(handshakeId, { type: "authHandshake", token });
  if (answer.type !== "authHandshakeResponse") {
    throw new ProtocolError("INVALID_REQUEST", "The daemon did not answer the handshake with one.");
  }
  if (!answer.success) throw new ConnectionError("TOKEN_REFUSED", "The daemon does not accept this token.", 4401);
};

const asReply = (payload: ServerPayload): GoodReply => {
  switch (payload.type) {
    case "error":
      throw errorFromReply(payload.code, payload.message);
    case "sessionList":
    case "sessionInfo":
    case "agentList":
    case "providerStatus":
    case "authInfo":
    case "pong":
    case "daemonStatus":
    case "ack":
      return payload;
    default:
      throw new ProtocolError("INVALID_REQUEST", `The daemon answered a request with ${payload.type}.`);
  }
};

/** Runs `work`, but at most `timeoutMs`: then `expire` makes the error. */
const within = async <T>(timeoutMs: number, expire: () => Error, work: Promise<T>): Promise<T> => {
  const expired = Promise.withResolvers<never>();
  const timer = setTimeout(() => expired.reject(expire()), timeoutMs);
  try {
    return await Promise.race([work, expired.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const silence = (timeoutMs: number): ConnectionError =>
  new ConnectionError("DAEMON_SILENT", `The daemon did not answer within ${timeoutMs} ms.`);

/**
 * Connects to a daemon and authenticates.
 *
 * @throws {ConnectionError} `DAEMON_UNREACHABLE` when nothing answers there, `TOKEN_REFUSED` when the token is wrong,
 *   `DAEMON_SILENT` when something listens and does not answer.
 */
export const connect = async ({ url, token, signal, timeoutMs = 5_000 }: ConnectOptions): Promise<Client> => {
  signal?.throwIfAborted();
  const socket = openSocket(url);
  const abort = (): void => {
    socket.fail(signal?.reason instanceof Error ? signal.reason : new DOMException("Aborted", "AbortError"));
    socket.close();
  };
  signal?.addEventListener("abort", abort, { once: true });
  void socket.closed.then(() => signal?.removeEventListener("abort", abort));
  try {
    await within(timeoutMs, () => silence(timeoutMs), authenticate(socket, url, token));
  } catch (thrown) {
    socket.close();
    throw thrown;
  }

  let lastId = handshakeId;
  const close = async (): Promise<void> => {
    socket.close();
    // A daemon that hangs does not answer the close either.
    await within(closeLimitMs, () => silence(closeLimitMs), socket.closed).catch(() => {});
  };
  return {
    async call(request, { timeoutMs: replyTimeoutMs = 30_000 } = {}) {
      const requestId = ++lastId;
      try {
        const payload = await within(
          replyTimeoutMs,
          () => silence(replyTimeoutMs),
          socket.exchange(requestId, request),
        );
        return asReply(payload);
      } finally {
        socket.forget(requestId);
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  };
};
