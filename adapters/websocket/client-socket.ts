import { WebSocket } from "ws";
import type { Connection } from "./connection.ts";

/** A server-side WebSocket that knows its connection, so that thousands of them share the same listeners. */
export class ClientSocket extends WebSocket {
  connection: Connection | undefined;
}
