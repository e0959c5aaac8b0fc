/** Names one connection for as long as the daemon lives. Counts up from 1 and is never used again. */
export type ConnectionId = number;

/**
 * A client's own number for a request, echoed in its reply.
 * A `bigint` only above 2^53, where a `number` would round: so equal ids are always `===`.
 */
export type RequestId = number | bigint;
