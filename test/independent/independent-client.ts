import { create, fromBinary, toBinary, type MessageInitShape } from "@bufbuild/protobuf";
import { ClientMessageSchema, ServerMessageSchema, type ServerMessage } from "./gen/messages_pb.ts";

/** What a client of the original protocol can ask. */
export type OriginalRequest = NonNullable<MessageInitShape<typeof ClientMessageSchema>["payload"]>;

/** What it can be told; a case of `undefined` is a payload that it does not know. */
export type OriginalReply = ServerMessage["payload"];

/** How a connection ended. */
export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/**
 * A client as somebody else would write it: code generated from the original .proto file and the WebSocket that Node brings.
 * It shares nothing with this repository. No frame is missed: those that no call waits for are kept.
 */
export class IndependentClient implements AsyncDisposable {
  readonly closed: Promise<Closed>;
  /** Every frame that no call waited for, in the order of arrival. */
  readonly unasked: ServerMessage[] = [];
  readonly #socket: WebSocket;
  readonly #calls = new Map<bigint, (reply: OriginalReply) => void>();
  #lastRequestId = 0n;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.binaryType = "arraybuffer";
    socket.addEventListener("message", ({ data }) => this.#receive(new Uint8Array(data as ArrayBuffer)));
    this.closed = new Promise((resolve) => {
      socket.addEventListener("close", ({ code, reason }) => resolve({ code, reason }));
    });
  }

  /** Opens a socket and does not authenticate. */
  static async open(url: string): Promise<IndependentClient> {
    const socket = new WebSocket(url);
    const client = new IndependentClient(socket);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", () => reject(new Error("the socket did not open")));
    });
    return client;
  }

  /**
   * Opens a socket and authenticates.
   *
   * @throws when the daemon refuses the token.
   */
  static async connect(url: string, token: string): Promise<IndependentClient> {
    const client = await IndependentClient.open(url);
    const reply = await client.call({ case: "authHandshake", value: { token } });
    if (reply.case === "authHandshakeResponse" && reply.value.success) return client;
    await client[Symbol.asyncDispose]();
    throw new Error("the handshake failed");
  }

  /** Sends a request and waits for the frame with its id, whatever else comes before. Rejects when the connection ends. */
  call(payload: OriginalRequest, requestId = ++this.#lastRequestId): Promise<OriginalReply> {
    return this.#orClosed(
      new Promise((resolve) => {
        this.#calls.set(requestId, resolve);
        this.#socket.send(toBinary(ClientMessageSchema, create(ClientMessageSchema, { requestId, payload })));
      }),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.close();
    await this.closed;
  }

  #receive(bytes: Uint8Array): void {
    const frame = fromBinary(ServerMessageSchema, bytes);
    const call = this.#calls.get(frame.requestId);
    if (call === undefined) {
      this.unasked.push(frame);
      return;
    }
    this.#calls.delete(frame.requestId);
    call(frame.payload);
  }

  #orClosed<Value>(promise: Promise<Value>): Promise<Value> {
    const ended = this.closed.then(({ code }) => Promise.reject(new Error(`the connection was closed with ${code}`)));
    return Promise.race([promise, ended]);
  }
}
