import type { CloseReason } from "../kernel/close-reasons.ts";

/** How a WebSocket says why it ends: a status code, and a text of at most 123 bytes (RFC 6455, 5.5.1) that tells the way out. */
export interface CloseCode {
  readonly code: number;
  readonly text: string;
}

const wrongToken = 4401;
const notAFrame = 4400;

/** The close code for every reason to end a connection of the protobuf socket; PROTOCOL.md explains them to client authors. */
export const closeCodes: Readonly<Record<CloseReason, CloseCode>> = {
  clientLeft: { code: 1000, text: "Goodbye." },
  goingAway: { code: 1001, text: "The daemon is stopping. Connect again once daemon.json names a new one." },
  brokenFraming: {
    code: 1002,
    text: "The bytes are not WebSocket frames. Use a WebSocket library that follows RFC 6455.",
  },
  wrongFrameType: {
    code: 1003,
    text: "Text frames are not understood. Send binary frames with one ClientMessage each.",
  },
  tooBig: {
    code: 1009,
    text: "The frame is too big. Send smaller ones, or raise the limit for authenticated clients.",
  },
  internal: { code: 1011, text: "The daemon failed; its log says why. Connecting again is safe." },
  undecodable: {
    code: notAFrame,
    text: "The frame is not a ClientMessage. Compare your .proto files with the daemon's.",
  },
  handshakeExpected: { code: notAFrame, text: "The first frame has to be an AuthHandshake." },
  badToken: { code: wrongToken, text: "The token is wrong. Read it from daemon.json or `switchboard ws-config`." },
  tokenRotated: {
    code: wrongToken,
    text: "The token was replaced. Read the new one from daemon.json and connect again.",
  },
  handshakeTimedOut: { code: 4408, text: "No AuthHandshake came in time. Send it as soon as the socket is open." },
  unresponsive: { code: 4410, text: "The connection fell silent or stopped reading. Connect again and resume." },
  crowdedOut: {
    code: 4429,
    text: "Too many clients have not authenticated yet. Connect again and authenticate at once.",
  },
};
