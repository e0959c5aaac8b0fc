import { WebSocket } from "ws";
import type { Connection } from "./connection.ts";

/** What `ws` keeps to itself and we need: it has one frame limit for a connection's whole life, we have two. */
interface ReceiverLimits {
  _maxPayload: number;
}

/** A server-side WebSocket that knows its connection, so that thousands of them share the same listeners. */
export class ClientSocket extends WebSocket {
  connection: Connection | undefined;

  /** Lifts or lowers the size of the frames that may come in from now on, in bytes. */
  limitFrames(maxFrameBytes: number): void {
    const receiver = (this as unknown as { readonly _receiver: ReceiverLimits })._receiver;
    if (typeof receiver._maxPayload !== "number") throw new Error("this version of ws keeps its frame limit elsewhere");
    receiver._maxPayload = maxFrameBytes;
  }
}
