import type { Socket } from "node:net";
import type { WebSocket } from "ws";
import type { ConnectionEvent, IncomingRequest } from "../../machines/connection.machine.ts";
import type { ConnectionId, RequestId } from "../../src/kernel/ids.ts";
import type { Flusher } from "./flusher.ts";
import { limitFrames } from "./limit-frames.ts";
import { Outbox } from "./outbox.ts";

/** The part of a connection actor that its socket needs. */
export interface ConnectionActor {
  send(event: ConnectionEvent): void;
  getSnapshot(): { hasTag(tag: "lobby" | "open"): boolean };
}

/** Above this the client does not get to send more until it has read some. */
const maxUnreadBytes = 1024 * 1024;
/** Requests in flight above which a client has to wait; each holds what the client sent. */
const maxInFlightRequests = 1_024;
const maxInFlightBytes = 16 * 1024 * 1024;

/** A client's socket: what it owes and is owed. What it may do is for its actor to say. */
export class Connection {
  readonly id: ConnectionId;
  readonly socket: WebSocket;
  readonly tcp: Socket;
  /** Absent before it is started and after it has ended. */
  actor: ConnectionActor | undefined;
  draining = false;
  #leaveLobby: (() => void) | undefined;
  /** Absent while there is nothing: thousands of connections are idle. */
  #collected: IncomingRequest[] | undefined;
  #collectedBytes = 0;
  #inFlight = 0;
  #inFlightBytes = 0;
  #paused = false;
  readonly #outbox: Outbox;
  readonly #flusher: Flusher;

  constructor(id: ConnectionId, socket: WebSocket, tcp: Socket, flusher: Flusher, leaveLobby: () => void) {
    this.id = id;
    this.socket = socket;
    this.tcp = tcp;
    this.#outbox = new Outbox(tcp);
    this.#flusher = flusher;
    this.#leaveLobby = leaveLobby;
  }

  get isAuthenticated(): boolean {
    return this.#leaveLobby === undefined;
  }

  /** The client proved who it is: its place in the lobby is free, and its frames may be larger. */
  authenticate(maxFrameBytes: number): void {
    this.#leaveLobby?.();
    this.#leaveLobby = undefined;
    limitFrames(this.socket, maxFrameBytes);
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** Queues an encoded payload; it is written at the end of this turn of the event loop. */
  enqueue(requestId: RequestId, payload: Uint8Array): void {
    if (this.#outbox.push(requestId, payload)) this.#flusher.schedule(this);
  }

  /** Writes what is queued, and stops reading from a client that does not read. */
  flush(): void {
    this.#outbox.flush();
    this.#throttle();
  }

  /** Tells the actor what happened, after what the client asked for before that. Nothing happens after its end. */
  tell(event: ConnectionEvent): void {
    this.#deliver();
    this.actor?.send(event);
  }

  /**
   * Takes a request. The actor gets it with the others of this turn, before the next socket is looked at: a step of the chart costs
   * more than all else that a small request needs.
   */
  collect(request: IncomingRequest, frameBytes: number): void {
    this.#collectedBytes += frameBytes;
    if (this.#collected !== undefined) {
      this.#collected.push(request);
      return;
    }
    this.#collected = [request];
    process.nextTick(() => this.#deliver());
  }

  /** Hands the collected requests to the actor. */
  #deliver(): void {
    if (this.#collected === undefined) return;
    const requests = this.#collected;
    this.#collected = undefined;
    this.#inFlightBytes += this.#collectedBytes;
    this.#collectedBytes = 0;
    this.actor?.send({ type: "requests.received", requests });
  }

  /** A request was passed on. */
  began(): void {
    this.#inFlight++;
    this.#throttle();
  }

  /** A request was answered. */
  settled(): void {
    this.#inFlight--;
    // Who held how much is not kept: the bytes count as held until all are answered, which is bound enough.
    if (this.#inFlight === 0) this.#inFlightBytes = 0;
    if (this.#paused) this.#throttle();
  }

  /**
   * A figure that changes while the client is alive: bytes that came from it or, while we do not read from it, bytes that it
   * let the kernel take.
   */
  get movedBytes(): number {
    return this.#paused ? this.tcp.bytesWritten - this.tcp.writableLength : this.tcp.bytesRead;
  }

  #throttle(): void {
    const full =
      this.tcp.writableLength > maxUnreadBytes ||
      this.#inFlight >= maxInFlightRequests ||
      this.#inFlightBytes >= maxInFlightBytes;
    if (full === this.#paused) return;
    this.#paused = full;
    if (!full) return this.socket.resume();
    this.socket.pause();
    if (this.tcp.writableLength > maxUnreadBytes) this.tcp.once("drain", () => this.#throttle());
    return undefined;
  }
}
