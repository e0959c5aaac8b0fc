/** Why a connection ends. Each protocol adapter has its own code for each of these. */
export type CloseReason =
  | "clientLeft"
  | "badToken"
  | "tokenRotated"
  | "handshakeTimedOut"
  | "handshakeExpected"
  | "undecodable"
  | "wrongFrameType"
  | "brokenFraming"
  | "tooBig"
  | "crowdedOut"
  | "unresponsive"
  | "goingAway"
  | "internal";
