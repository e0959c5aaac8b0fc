import { once } from "node:events";
import type { Socket } from "node:net";
import { WebSocket, type ClientOptions } from "ws";
import type { RequestId } from "../../src/kernel/ids.ts";
import type { Request } from "../../src/kernel/requests.ts";
import { encodeClientFrame, type ClientPayload } from "../../src/wire/client-frames.ts";
import { decodeServerFrame, type ServerFrame } from "../../src/wire/server-frames.ts";

/** A client that keeps every frame until somebody asks for it, so that no test misses one. */
export class TestClient implements AsyncDisposable {
  readonly socket: WebSocket;
  /** Resolves with the close code when the connection has ended. */
  readonly closed: Promise<number>;
  readonly #frames: ServerFrame[] = [];
  readonly #waiting: ((frame: ServerFrame) => void)[] = [];
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => undefined); // A cut connection shows in `closed`.
    socket.on("message", (data) => {
      const frame = decodeServerFrame(data as Buffer);
      const waiter = this.#waiting.shift();
      if (waiter === undefined) this.#frames.push(frame);
      else waiter(frame);
    });
  }

  /** Opens a socket, without a handshake. */
  static async open(port: number, options: ClientOptions = {}): Promise<TestClient> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/`, { perMessageDeflate: false, ...options });
    const client = new TestClient(socket);
    await once(socket, "open");
    return client;
  }

  /** Opens a socket and shows the token. */
  static async authenticated(port: number, token: string): Promise<TestClient> {
    const client = await TestClient.open(port);
    client.send({ type: "authHandshake", token });
    const { payload } = await client.next();
    if (payload.type !== "authHandshakeResponse" || !payload.success) throw new Error("the handshake failed");
    return client;
  }

  /** Sends a frame. @returns its request id. */
  send(payload: ClientPayload, requestId: RequestId = ++this.#lastId): RequestId {
    this.socket.send(encodeClientFrame({ requestId, payload }));
    return requestId;
  }

  /** The next frame that was not taken yet. */
  next(): Promise<ServerFrame> {
    const frame = this.#frames.shift();
    if (frame !== undefined) return Promise.resolve(frame);
    return Promise.race([
      new Promise<ServerFrame>((resolve) => this.#waiting.push(resolve)),
      this.closed.then((code) => Promise.reject(new Error(`the connection was closed with ${code}`))),
    ]);
  }

  /** Sends a request and takes the next frame as its answer. */
  async call(request: Request): Promise<ServerFrame["payload"]> {
    const requestId = this.send(request);
    const frame = await this.next();
    if (frame.requestId !== requestId) throw new Error(`expected the answer to ${requestId}, got ${frame.requestId}`);
    return frame.payload;
  }

  /** All frames that came and were not taken yet. */
  take(): readonly ServerFrame[] {
    return this.#frames.splice(0);
  }

  /** Sends bytes that are no frame: one with reserved bits and an opcode that does not exist. */
  breakFraming(): void {
    (this.socket as unknown as { readonly _socket: Socket })._socket.write(Uint8Array.from([0xff, 0x80, 0, 0, 0, 0]));
  }

  /**
   * Resolves once the daemon has handled everything sent so far and its answers are here, or when the connection is closed. It answers
   * the first WebSocket ping at once, and the second one after the frames that were still waiting for the end of that turn.
   */
  async settle(): Promise<void> {
    for (let round = 0; round < 2 && this.socket.readyState === WebSocket.OPEN; round++) {
      const pong = new Promise((resolve) => this.socket.once("pong", resolve));
      this.socket.ping();
      await Promise.race([pong, this.closed]);
    }
    if (this.socket.readyState === WebSocket.CLOSING) await this.closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.socket.readyState !== WebSocket.CLOSED) this.socket.terminate();
    await this.closed;
  }
}
