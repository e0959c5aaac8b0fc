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
}

/** Above this the client does not get to send more until it has read some. */
const maxUnreadBytes = 1024 * 1024;
/** What a client may have in flight: each request may bring an answer of megabytes. Further ones wait for their turn. */
const maxInFlightRequests = 64;
/** What its unanswered requests may hold before the client has to wait with the next. */
const maxHeldBytes = 16 * 1024 * 1024;

/** A client's socket: what it owes and is owed. What it may do is for its actor to say. */
export class Connection {
  readonly id: ConnectionId;
  readonly socket: WebSocket;
  readonly tcp: Socket;
  /** Absent before it is started and after it has ended. */
  actor: ConnectionActor | undefined;
  #leaveLobby: (() => void) | undefined;
  /** Absent while there is nothing: thousands of connections are idle. */
  #collected: IncomingRequest[] | undefined;
  #inFlight = 0;
  /** What the requests hold that were not answered yet. */
  #heldBytes = 0;
  #delivering = false;
  #draining = false;
  #paused = false;
  #awaitsReader = false;
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
    // A client that says goodbye, or that ws says goodbye to, takes nothing any more.
    if (this.socket.readyState === this.socket.OPEN) this.#outbox.flush();
    this.#throttle();
  }

  /** Tells the actor what happened, after what the client asked for before that. Nothing happens after its end. */
  tell(event: ConnectionEvent): void {
    this.#deliver();
    this.actor?.send(event);
  }

  /** The daemon stops: what still waits for its turn is told so. */
  drain(): void {
    this.tell({ type: "connection.drain" });
    this.#draining = true;
    this.#deliver();
    this.#tellWhenSettled();
  }

  /**
   * Takes a request. The actor gets it with the others of this turn, before the next socket is looked at: a step of the chart costs
   * more than all else that a small request needs.
   */
  collect(request: IncomingRequest, frameBytes: number): void {
    this.#heldBytes += frameBytes;
    if (this.#collected !== undefined) {
      this.#collected.push(request);
      return;
    }
    this.#collected = [request];
    process.nextTick(() => this.#deliver());
  }

  /** Hands the collected requests to the actor, as many as may be in flight. The others wait for their turn. */
  #deliver(): void {
    if (this.#delivering) return; // An answer that came at once: the loop below goes on.
    this.#delivering = true;
    while (this.#collected !== undefined) {
      const room = this.#room();
      if (room <= 0) break;
      const requests = this.#collected.length <= room ? this.#collected : this.#collected.splice(0, room);
      if (requests === this.#collected) this.#collected = undefined;
      this.actor?.send({ type: "requests.received", requests });
    }
    this.#delivering = false;
    this.#throttle();
  }

  /** How many more requests the actor may get. When the daemon stops it refuses them all, which costs nothing. */
  #room(): number {
    if (this.#draining || this.actor === undefined) return Number.POSITIVE_INFINITY;
    return this.#isUnread ? 0 : maxInFlightRequests - this.#inFlight;
  }

  /** A request was passed on. */
  began(): void {
    this.#inFlight++;
  }

  /** A request was answered. */
  settled(): void {
    this.#inFlight--;
    // Who held how much is not kept: the bytes count as held until all are answered, which is bound enough.
    if (this.#inFlight === 0 && this.#collected === undefined) this.#heldBytes = 0;
    if (this.#paused || this.#collected !== undefined) this.#deliver();
    this.#tellWhenSettled();
  }

  #tellWhenSettled(): void {
    if (this.#draining && this.#inFlight === 0) this.actor?.send({ type: "requests.settled" });
  }

  get #isUnread(): boolean {
    return this.tcp.writableLength > maxUnreadBytes;
  }

  /**
   * A figure that changes while the client is alive: bytes that came from it or, while we do not read from it, bytes that it
   * let the kernel take.
   */
  get movedBytes(): number {
    return this.#paused ? this.tcp.bytesWritten - this.tcp.writableLength : this.tcp.bytesRead;
  }

  /** Reads on, or not, from a client that has enough to wait for or to read. */
  #throttle(): void {
    if (this.#isUnread && !this.#awaitsReader) {
      this.#awaitsReader = true;
      this.tcp.once("drain", () => {
        this.#awaitsReader = false;
        this.#deliver();
      });
    }
    const full = this.#isUnread || this.#collected !== undefined || this.#heldBytes >= maxHeldBytes;
    if (full === this.#paused) return;
    this.#paused = full;
    if (full) this.socket.pause();
    else this.socket.resume();
  }
}
