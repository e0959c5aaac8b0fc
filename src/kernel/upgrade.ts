import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** A socket that asks to become a WebSocket and may, as far as names go. It still has to authenticate. */
export interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Socket;
  readonly head: Buffer;
  /** Tells how to push the socket out when the lobby is full. */
  onEvict(evict: () => void): void;
  /** The client has authenticated: its place in the lobby is free. */
  leaveLobby(): void;
}
