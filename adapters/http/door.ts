import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Upgrade } from "../../src/kernel/upgrade.ts";
import { refusalOf, type Visitor } from "./admission.ts";
import { listenOnLoopback } from "./listen.ts";
import { Lobby } from "./lobby.ts";

/** What `GET /health` tells; anybody may ask. */
export interface Health {
  readonly status: "ok" | "degraded";
  readonly version: string;
}

export interface DoorOptions {
  /** Who takes the WebSockets, by exact path. */
  readonly upgrades: ReadonlyMap<string, (upgrade: Upgrade) => void>;
  readonly health: () => Health;
  /** Origins that may come in, beside the daemon's own pages. */
  readonly allowOrigins: readonly string[];
}

/** The daemon's HTTP side: the one listening socket, who may come in, and which protocol takes them. */
export interface Door {
  /**
   * Starts to listen on loopback.
   *
   * @returns the port.
   * @throws {BindError}
   */
  open(port: number | undefined): Promise<number>;
  /** Stops listening and cuts off plain HTTP; WebSockets are for those who took them to close. Resolves once all are gone. */
  close(): Promise<void>;
}

const maxLobbySockets = 256;
const maxHeaderBytes = 8 * 1024;
const headersLimitMs = 5_000;
const keepAliveMs = 1_000;

const headerValues = (request: IncomingMessage, name: string): readonly string[] => request.headersDistinct[name] ?? [];

const visitorOf = (request: IncomingMessage): Visitor => ({
  hosts: headerValues(request, "host"),
  origins: headerValues(request, "origin"),
});

const pathOf = (request: IncomingMessage): string => (request.url ?? "").split("?", 1)[0] ?? "";

const answer = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, {
    "content-type": "application/json",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    connection: "close",
    ...headers,
  });
  response.end(`${JSON.stringify(body)}\n`);
};

const refuseUpgrade = (socket: Duplex, status: number, message: string): void => {
  const body = `${JSON.stringify({ error: message })}\n`;
  // Node takes its own error listener off a socket that asks for an upgrade.
  socket.on("error", () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => socket.destroy(),
  );
};

/** Creates the door, still closed. */
export const createDoor = ({ upgrades, health, allowOrigins }: DoorOptions): Door => {
  const lobby = new Lobby(maxLobbySockets);
  let port = 0;

  const server = createServer({
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: headersLimitMs,
    requestTimeout: headersLimitMs,
    keepAliveTimeout: keepAliveMs,
    connectionsCheckingInterval: 1_000,
    // A missing Host is refused like a wrong one.
    requireHostHeader: false,
    shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === "websocket",
  });

  function onSocketClose(this: Socket): void {
    lobby.leave(this);
  }

  server.on("connection", (socket) => {
    lobby.enter(socket);
    socket.on("close", onSocketClose);
  });

  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const refusal = refusalOf(visitorOf(request), port, allowOrigins);
    if (refusal !== undefined) return answer(response, refusal.status, { error: refusal.message });
    const path = pathOf(request);
    if (path === "/health") {
      if (request.method === "GET" || request.method === "HEAD") return answer(response, 200, health());
      return answer(response, 405, { error: "Only GET." }, { allow: "GET, HEAD" });
    }
    if (upgrades.has(path)) {
      return answer(response, 426, { error: "Connect with a WebSocket." }, { upgrade: "websocket" });
    }
    return answer(response, 404, { error: "There is nothing here." });
  };
  server.on("request", onRequest);
  server.on("checkExpectation", onRequest);

  server.on("upgrade", (request, stream, head) => {
    const socket = stream as Socket;
    const refusal = refusalOf(visitorOf(request), port, allowOrigins);
    if (refusal !== undefined) return refuseUpgrade(socket, refusal.status, refusal.message);
    const take = upgrades.get(pathOf(request));
    if (take === undefined) return refuseUpgrade(socket, 404, "There is no WebSocket here.");
    return take({
      request,
      socket,
      head,
      onEvict: (evict) => lobby.onEvict(socket, evict),
      leaveLobby: () => {
        lobby.leave(socket);
        socket.off("close", onSocketClose);
      },
    });
  });

  server.on("clientError", ({ code }: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) socket.destroy();
    else if (code === "ERR_HTTP_REQUEST_TIMEOUT") refuseUpgrade(socket, 408, "The request did not come in time.");
    else if (code === "HPE_HEADER_OVERFLOW") refuseUpgrade(socket, 431, "The headers are too large.");
    else refuseUpgrade(socket, 400, "That is not an HTTP request.");
  });

  return {
    async open(wanted) {
      port = await listenOnLoopback(server, wanted);
      return port;
    },
    close: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
