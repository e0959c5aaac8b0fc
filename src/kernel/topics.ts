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
}

/** The name of a topic. */
export type Topic = keyof Topics;
