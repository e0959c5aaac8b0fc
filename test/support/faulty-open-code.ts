import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one call, or does not. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** An HTTP server that says what no real OpenCode can be made to say. Healthy unless told otherwise. */
export interface FaultyOpenCode extends AsyncDisposable {
  readonly url: string;
  /** Sets what happens to the next calls of a path: `"*"` is all but the health check. */
  readonly on: (path: string, handler: Handler) => void;
  /** The calls so far, as `GET /path?query`. */
  readonly calls: readonly string[];
}

/** Starts it on a free port of 127.0.0.1. */
export const startFaultyOpenCode = async (): Promise<FaultyOpenCode> => {
  const handlers = new Map<string, Handler>([
    ["/global/health", (_, response) => response.end('{"healthy":true,"version":"0.0.1"}')],
    ["*", (_, response) => response.writeHead(500).end()],
  ]);
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    calls.push(`${request.method} ${request.url}`);
    (handlers.get(path) ?? handlers.get("*"))?.(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    on: (path, handler) => void handlers.set(path, handler),
    calls,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
};
