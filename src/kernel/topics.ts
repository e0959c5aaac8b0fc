import type { UpstreamStatus } from "./entities.ts";
import type { ConnectionId, RequestId } from "./ids.ts";
import type { Reply } from "./replies.ts";
import type { Request } from "./requests.ts";

/** An authenticated client asks for something. */
export interface RequestReceived {
  readonly connectionId: ConnectionId;
  readonly requestId: RequestId;
  readonly request: Request;
}

/** A request has its one answer. */
export interface RequestAnswered {
  readonly connectionId: ConnectionId;
  readonly requestId: RequestId;
  readonly reply: Reply;
}

/** A connection is gone: what still runs for it has nobody to answer to. */
export interface ConnectionClosed {
  readonly connectionId: ConnectionId;
}

/** The daemon stops and can wait no longer for what this connection asked: whoever works on it answers now. */
export interface RequestsAbandoned {
  readonly connectionId: ConnectionId;
}

/** OpenCode came, went or is being brought back. */
export interface UpstreamChanged {
  readonly status: UpstreamStatus;
  /** True when requests can be passed on. */
  readonly available: boolean;
}

/** Somebody with the token asked the daemon to stop. */
export interface StopRequested {
  readonly connectionId: ConnectionId;
}

/** The token was replaced, at the wish of this connection. */
export interface TokenRotated {
  readonly connectionId: ConnectionId;
}

/**
 * Every topic of the bus: what its events look like and what its key is. An event goes to those who listen to its topic and key,
 * and to those who listen to the whole topic.
 */
export interface Topics {
  /** Key: the request's type. */
  "request.received": { readonly key: Request["type"]; readonly event: RequestReceived };
  /** Key: the connection. */
  "request.answered": { readonly key: ConnectionId; readonly event: RequestAnswered };
  /** Key: the connection. */
  "connection.closed": { readonly key: ConnectionId; readonly event: ConnectionClosed };
  /** Key: the connection. */
  "requests.abandoned": { readonly key: ConnectionId; readonly event: RequestsAbandoned };
  /** Key: none, always `""`. */
  "upstream.changed": { readonly key: ""; readonly event: UpstreamChanged };
  /** Key: none, always `""`. */
  "daemon.stopRequested": { readonly key: ""; readonly event: StopRequested };
  /** Key: none, always `""`. */
  "token.rotated": { readonly key: ""; readonly event: TokenRotated };
}

/** The name of a topic. */
export type Topic = keyof Topics;
