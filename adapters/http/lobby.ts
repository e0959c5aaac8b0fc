import type { Socket } from "node:net";

/**
 * The sockets that have not authenticated, oldest first. There is room for a fixed number: one more pushes the oldest out
 * rather than being turned away, so whoever fills the lobby with silent sockets cannot keep the owner out, whose handshake
 * follows at once.
 */
export class Lobby {
  readonly #evictions = new Map<Socket, () => void>();
  readonly #maxSockets: number;

  constructor(maxSockets: number) {
    this.#maxSockets = maxSockets;
  }

  /** Lets a socket in, and the oldest out when there is no room. */
  enter(socket: Socket): void {
    this.#evictions.set(socket, () => socket.destroy());
    if (this.#evictions.size <= this.#maxSockets) return;
    const oldest = this.#evictions.keys().next().value;
    if (oldest !== undefined) this.#evict(oldest);
  }

  /** Says how to push a socket out politely, in place of cutting it off. No effect on one that has left. */
  onEvict(socket: Socket, evict: () => void): void {
    if (this.#evictions.has(socket)) this.#evictions.set(socket, evict);
  }

  /** The socket has authenticated or is gone. */
  leave(socket: Socket): void {
    this.#evictions.delete(socket);
  }

  #evict(socket: Socket): void {
    const evict = this.#evictions.get(socket);
    this.#evictions.delete(socket);
    evict?.();
  }
}
