import type { Logger } from "pino";
import { WebSocketServer, type RawData, type WebSocket } from "ws";
import type { ConnectionEvent } from "../../machines/connection.machine.ts";
import type { Bus } from "../../src/kernel/bus.ts";
import type { Clock } from "../../src/kernel/clock.ts";
import type { CloseReason } from "../../src/kernel/close-reasons.ts";
import type { ConnectionId } from "../../src/kernel/ids.ts";
import type { RequestAnswered } from "../../src/kernel/topics.ts";
import type { Upgrade } from "../../src/kernel/upgrade.ts";
import { decodeClientFrame, UndecodableFrameError } from "../../src/wire/client-frames.ts";
import { closeCodes } from "../../src/wire/close-codes.ts";
import { encodeServerPayload } from "../../src/wire/server-frames.ts";
import { ClientSocket } from "./client-socket.ts";
import { defineConnectionActions, type ConnectionActions } from "./connection-actions.ts";
import { Connection, type ConnectionActor } from "./connection.ts";
import { Flusher } from "./flusher.ts";
import { startHeartbeat } from "./heartbeat.ts";
import type { TokenGate } from "./token-gate.ts";

/** wire-contract §1: the size of a frame before authentication. */
const maxLobbyFrameBytes = 16 * 1024;
/** Messages come whole from every client that we know; this leaves room without letting fragments pile up. */
const maxFragments = 1_024;
/** How long a client may take to answer a close frame. */
const closeLimitMs = 1_000;

export interface ProtobufSocketOptions {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Logger;
  readonly gate: TokenGate;
  /** What a frame may hold once the client is authenticated, in bytes. */
  readonly maxFrameBytes: number;
  /** Starts the actor of a new connection, on the connection chart with our actions. */
  readonly startActor: (connectionId: ConnectionId) => ConnectionActor;
}

/** The binary protobuf protocol on a WebSocket (PROTOCOL.md). */
export interface ProtobufSocket {
  /** The ports of the connection chart. */
  readonly actions: ConnectionActions;
  /** Takes a socket that the door let in. */
  take(upgrade: Upgrade): void;
  /** Authenticated connections. */
  readonly authenticated: number;
  /** Requests without an answer, of all connections. */
  readonly inFlight: number;
  /** Ends all connections but one. */
  evictOthers(kept: ConnectionId, reason: CloseReason): void;
  /** Lets what is in flight finish and closes every connection with `goingAway`; resolves once none waits for OpenCode any more. */
  drain(): Promise<void>;
  /** Resolves once the sockets of the closed connections are gone too. */
  gone(): Promise<void>;
  /** Cuts off whoever is left. */
  stop(): void;
}

const connectionOf = (socket: WebSocket): Connection | undefined => (socket as ClientSocket).connection;

/** Serves the protobuf protocol. */
export const defineProtobufSocket = (options: ProtobufSocketOptions): ProtobufSocket => {
  const { bus, clock, log, gate, maxFrameBytes, startActor } = options;
  const connections = new Map<ConnectionId, Connection>();
  const closing = new Set<WebSocket>();
  const flusher = new Flusher();
  let lastId = 0;
  let onDrained: (() => void) | undefined;
  let onGone: (() => void) | undefined;

  // Not written in place, because the types of ws do not know `closeTimeout` yet.
  const serverOptions = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: maxLobbyFrameBytes,
    maxFragments,
    closeTimeout: closeLimitMs,
    WebSocket: ClientSocket,
  };
  const server = new WebSocketServer<typeof ClientSocket>(serverOptions);

  const announceEmpty = (): void => {
    if (connections.size > 0) return;
    onDrained?.();
    if (closing.size === 0) onGone?.();
  };

  const close = (connection: Connection, reason: CloseReason): void => {
    if (!connections.delete(connection.id)) return;
    const { socket } = connection;
    connection.actor = undefined;
    if (socket.readyState !== socket.CLOSED) {
      closing.add(socket);
      connection.flush();
      const { code, text } = closeCodes[reason];
      socket.close(code, text);
    }
    log.debug({ connection: connection.id, reason }, "connection closed");
    bus.publish("connection.closed", connection.id, { connectionId: connection.id });
    announceEmpty();
  };

  const actions = defineConnectionActions({ bus, log, connections, maxFrameBytes, close });

  const handshake = (connection: Connection, requestId: number | bigint, token: string): ConnectionEvent => {
    const accepted = connection.isAuthenticated || gate.accepts(token);
    return accepted
      ? { type: "handshake.accepted", requestId, delayMs: 0 }
      : { type: "handshake.rejected", requestId, delayMs: gate.countFailure() };
  };

  const receive = (connection: Connection, data: Buffer): void => {
    try {
      const { requestId, payload } = decodeClientFrame(data);
      if (payload.type === "authHandshake") connection.tell(handshake(connection, requestId, payload.token));
      else connection.collect({ requestId, request: payload }, data.length);
    } catch (error) {
      if (!(error instanceof UndecodableFrameError)) throw error;
      connection.tell({ type: "frame.refused", reason: "undecodable" });
    }
  };

  // The listeners are shared by all sockets: `this` tells which one it is.
  function onMessage(this: WebSocket, data: RawData, isBinary: boolean): void {
    const connection = connectionOf(this);
    if (connection?.actor === undefined) return;
    // A server-side socket hands out one Buffer a message unless it is told otherwise.
    if (isBinary) receive(connection, data as Buffer);
    else connection.tell({ type: "frame.refused", reason: "wrongFrameType" });
  }

  function onError(this: WebSocket, error: Error): void {
    const isTooBig = (error as NodeJS.ErrnoException).code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH";
    connectionOf(this)?.tell({ type: "frame.refused", reason: isTooBig ? "tooBig" : "brokenFraming" });
  }

  function onClose(this: WebSocket): void {
    connectionOf(this)?.tell({ type: "socket.closed" });
    closing.delete(this);
    announceEmpty();
  }

  const onAnswer = ({ connectionId, requestId, reply }: RequestAnswered): void => {
    const connection = connections.get(connectionId);
    if (connection === undefined) return;
    connection.enqueue(requestId, encodeServerPayload(reply));
    connection.settled();
  };

  const answers = bus.on("request.answered").subscribe(onAnswer);
  let stopHeartbeat: (() => void) | undefined;

  return {
    actions,

    take({ request, socket: tcp, head, onEvict, leaveLobby }) {
      stopHeartbeat ??= startHeartbeat(connections, clock, (connection) => {
        connection.tell({ type: "connection.evict", reason: "unresponsive" });
      });
      server.handleUpgrade(request, tcp, head, (socket) => {
        const connection = new Connection(++lastId, socket, tcp, flusher, leaveLobby);
        connections.set(connection.id, connection);
        socket.connection = connection;
        socket.on("message", onMessage);
        socket.on("error", onError);
        socket.on("close", onClose);
        onEvict(() => {
          if (connection.actor === undefined) socket.terminate();
          else connection.tell({ type: "connection.evict", reason: "crowdedOut" });
        });
        connection.actor = startActor(connection.id);
      });
    },

    get authenticated() {
      return [...connections.values()].filter((connection) => connection.isAuthenticated).length;
    },

    get inFlight() {
      return [...connections.values()].reduce((sum, connection) => sum + connection.inFlight, 0);
    },

    evictOthers(kept, reason) {
      for (const connection of [...connections.values()]) {
        if (connection.id !== kept) connection.tell({ type: "connection.evict", reason });
      }
    },

    drain() {
      for (const connection of [...connections.values()]) {
        connection.drain();
      }
      return new Promise((resolve) => {
        onDrained = resolve;
        announceEmpty();
      });
    },

    gone() {
      return new Promise((resolve) => {
        onGone = resolve;
        announceEmpty();
      });
    },

    stop() {
      stopHeartbeat?.();
      answers.unsubscribe();
      for (const connection of [...connections.values()]) close(connection, "goingAway");
      for (const socket of closing) socket.terminate();
    },
  };
};
