import type { WebSocket } from "ws";

/** What `ws` keeps to itself and we need: it has one frame limit for a connection's whole life, we have two. */
interface ReceiverLimits {
  _maxPayload: number;
}

/**
 * Sets the size of the frames that may come in from now on, in bytes.
 *
 * @throws when this version of `ws` keeps its limit elsewhere: better no connection than one without a limit.
 */
export const limitFrames = (socket: WebSocket, maxFrameBytes: number): void => {
  const receiver = (socket as unknown as { readonly _receiver: ReceiverLimits })._receiver;
  if (typeof receiver._maxPayload !== "number") throw new Error("this version of ws keeps its frame limit elsewhere");
  receiver._maxPayload = maxFrameBytes;
};
