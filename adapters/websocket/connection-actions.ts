import type { Logger } from "pino";
import type {
  ConnectionContext,
  HandshakeEvent,
  IncomingRequest,
  RequestsEvent,
} from "../../machines/connection.machine.ts";
import type { Bus } from "../../src/kernel/bus.ts";
import type { CloseReason } from "../../src/kernel/close-reasons.ts";
import type { ConnectionId } from "../../src/kernel/ids.ts";
import { encodeServerPayload } from "../../src/wire/server-frames.ts";
import type { Connection } from "./connection.ts";

interface Scope {
  readonly context: ConnectionContext;
}

type Action<Params> = (scope: Scope, params: Params) => void;

/** What the connection chart asks of the socket: the implementations of its ports. */
export interface ConnectionActions {
  readonly welcomeClient: Action<HandshakeEvent>;
  readonly refuseClient: Action<undefined>;
  readonly refuseHandshake: Action<HandshakeEvent>;
  readonly publishRequests: Action<RequestsEvent>;
  readonly refuseRequests: Action<RequestsEvent>;
  readonly abandonRequests: Action<undefined>;
  readonly closeSocket: Action<{ readonly reason: CloseReason }>;
}

export interface ConnectionActionsOptions {
  readonly bus: Bus;
  readonly log: Logger;
  /** The open connections. */
  readonly connections: ReadonlyMap<ConnectionId, Connection>;
  /** What a frame may hold once the client is authenticated, in bytes. */
  readonly maxFrameBytes: number;
  readonly close: (connection: Connection, reason: CloseReason) => void;
}

const welcome = encodeServerPayload({ type: "authHandshakeResponse", success: true });
const refusal = encodeServerPayload({
  type: "authHandshakeResponse",
  success: false,
  error: "The token is wrong. Take it from daemon.json or `switchboard ws-config`.",
});

const notServed = encodeServerPayload({
  type: "error",
  code: "UNKNOWN_REQUEST",
  message: "This version of the daemon does not serve that request.",
});
const shuttingDown = encodeServerPayload({
  type: "error",
  code: "SHUTTING_DOWN",
  message: "The daemon is stopping. Connect again once it is back.",
});
const authenticatedAlready = encodeServerPayload({
  type: "error",
  code: "INVALID_REQUEST",
  message: "This connection is authenticated already.",
});

/** Provides the ports of the connection chart. An action that fails ends its connection, never the daemon. */
export const defineConnectionActions = (options: ConnectionActionsOptions): ConnectionActions => {
  const { bus, log, connections, maxFrameBytes, close } = options;

  const onConnection =
    <Params>(act: (connection: Connection, params: Params, context: ConnectionContext) => void): Action<Params> =>
    ({ context }, params) => {
      const connection = connections.get(context.connectionId);
      if (connection === undefined) return;
      try {
        act(connection, params, context);
      } catch (error) {
        log.error({ err: error, connection: connection.id }, "a connection failed and is cut off");
        close(connection, "internal");
      }
    };

  /** Returns false when nobody serves that request. */
  const publish = (connection: Connection, { requestId, request }: IncomingRequest): boolean => {
    if (request.type === "unknown") return false;
    connection.began();
    const event = { connectionId: connection.id, requestId, request };
    if (bus.publish("request.received", request.type, event)) return true;
    connection.settled();
    return false;
  };

  return {
    welcomeClient: onConnection((connection, { requestId }) => {
      connection.authenticate(maxFrameBytes);
      connection.enqueue(requestId, welcome);
      log.debug({ connection: connection.id }, "client authenticated");
    }),

    refuseClient: onConnection((connection, _, { handshakeId }) => connection.enqueue(handshakeId, refusal)),

    refuseHandshake: onConnection((connection, { requestId }) => connection.enqueue(requestId, authenticatedAlready)),

    publishRequests: onConnection((connection, { requests }) => {
      for (const request of requests) {
        if (!publish(connection, request)) connection.enqueue(request.requestId, notServed);
      }
    }),

    refuseRequests: onConnection((connection, { requests }) => {
      for (const { requestId } of requests) connection.enqueue(requestId, shuttingDown);
    }),

    abandonRequests: onConnection(({ id }) => {
      bus.publish("requests.abandoned", id, { connectionId: id });
    }),

    closeSocket: onConnection((connection, { reason }) => close(connection, reason)),
  };
};
