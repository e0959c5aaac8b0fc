import { assign, setup } from "xstate";
import type { CloseReason } from "../src/kernel/close-reasons.ts";
import type { ConnectionId, RequestId } from "../src/kernel/ids.ts";
import type { Request, UnknownRequest } from "../src/kernel/requests.ts";
import { actionPort } from "./ports.ts";

/** A request in an intact frame. */
export interface IncomingRequest {
  readonly requestId: RequestId;
  readonly request: Request | UnknownRequest;
}

/** What a client asked for in one turn of the event loop, in its order: a step of the chart for all of it. */
export interface RequestsEvent {
  readonly type: "requests.received";
  readonly requests: readonly IncomingRequest[];
}

/** A handshake whose token the adapter has compared; the token itself never comes near a chart. */
export interface HandshakeEvent {
  readonly type: "handshake.accepted" | "handshake.rejected";
  readonly requestId: RequestId;
  /** For a rejected one: how long to wait before saying so, in milliseconds. */
  readonly delayMs: number;
}

export type ConnectionEvent =
  | HandshakeEvent
  | RequestsEvent
  /** A frame that breaks the protocol, the adapter says how. */
  | { readonly type: "frame.refused"; readonly reason: CloseReason }
  /** The daemon ends the connection for a reason outside the conversation. */
  | { readonly type: "connection.evict"; readonly reason: CloseReason }
  /** The daemon stops: finish what is in flight. */
  | { readonly type: "connection.drain" }
  /** Nothing is in flight any more. */
  | { readonly type: "requests.settled" }
  /** The socket is gone. */
  | { readonly type: "socket.closed" };

export interface ConnectionContext {
  readonly connectionId: ConnectionId;
  /** The handshake that is answered last. */
  readonly handshakeId: RequestId;
  readonly rejectionDelayMs: number;
  readonly reason: CloseReason | undefined;
}

/**
 * One client's connection: what it may do, and when it ends and why. Whatever is not drawn here is not allowed.
 * Tags: `lobby` counts against the cap on sockets that have not authenticated; `open` means that frames still matter.
 */
export const connectionMachine = setup({
  types: {
    context: {} as ConnectionContext,
    events: {} as ConnectionEvent,
    input: {} as { readonly connectionId: ConnectionId },
    output: {} as { readonly reason: CloseReason },
    tags: {} as "lobby" | "open",
  },
  actions: {
    /** Says that the token was right, and lifts the limits of the lobby. */
    welcomeClient: actionPort<HandshakeEvent>("welcomeClient"),
    /** Says that the token was wrong. */
    refuseClient: actionPort<undefined>("refuseClient"),
    /** Says that a second handshake makes no sense. */
    refuseHandshake: actionPort<HandshakeEvent>("refuseHandshake"),
    /** Puts the requests on the bus. */
    publishRequests: actionPort<RequestsEvent>("publishRequests"),
    /** Answers the requests with SHUTTING_DOWN. */
    refuseRequests: actionPort<RequestsEvent>("refuseRequests"),
    /** Has what is in flight answered with SHUTTING_DOWN. */
    abandonRequests: actionPort<undefined>("abandonRequests"),
    /** Closes the socket with the code of the reason, and tells the bus. */
    closeSocket: actionPort<{ readonly reason: CloseReason }>("closeSocket"),
    rememberHandshake: assign({
      handshakeId: (_, event: HandshakeEvent) => event.requestId,
      rejectionDelayMs: (_, event: HandshakeEvent) => event.delayMs,
    }),
    rememberReason: assign({ reason: (_, params: { readonly reason: CloseReason }) => params.reason }),
  },
  delays: {
    /** wire-contract §1: no frame within 5 s. */
    handshakeLimit: 5_000,
    rejectionDelay: ({ context }) => context.rejectionDelayMs,
    /** How long requests in flight may take when the daemon stops. */
    settleLimit: 2_500,
  },
}).createMachine({
  id: "connection",
  context: ({ input }) => ({
    connectionId: input.connectionId,
    handshakeId: 0,
    rejectionDelayMs: 0,
    reason: undefined,
  }),
  initial: "awaitingAuth",
  on: {
    "frame.refused": {
      target: ".closed",
      actions: { type: "rememberReason", params: ({ event }) => event },
    },
    "connection.evict": {
      target: ".closed",
      actions: { type: "rememberReason", params: ({ event }) => event },
    },
    "connection.drain": {
      target: ".closed",
      actions: { type: "rememberReason", params: { reason: "goingAway" } },
    },
    "socket.closed": {
      target: ".closed",
      actions: { type: "rememberReason", params: { reason: "clientLeft" } },
    },
  },
  states: {
    awaitingAuth: {
      tags: ["lobby", "open"],
      after: {
        handshakeLimit: {
          target: "closed",
          actions: { type: "rememberReason", params: { reason: "handshakeTimedOut" } },
        },
      },
      on: {
        "handshake.accepted": {
          target: "authenticated",
          actions: { type: "welcomeClient", params: ({ event }) => event },
        },
        "handshake.rejected": {
          target: "rejecting",
          actions: { type: "rememberHandshake", params: ({ event }) => event },
        },
        "requests.received": {
          target: "closed",
          actions: { type: "rememberReason", params: { reason: "handshakeExpected" } },
        },
      },
    },
    rejecting: {
      tags: ["lobby"],
      after: {
        rejectionDelay: {
          target: "closed",
          actions: [
            { type: "refuseClient", params: undefined },
            { type: "rememberReason", params: { reason: "badToken" } },
          ],
        },
      },
    },
    authenticated: {
      tags: ["open"],
      on: {
        "requests.received": { actions: { type: "publishRequests", params: ({ event }) => event } },
        "handshake.accepted": { actions: { type: "refuseHandshake", params: ({ event }) => event } },
        "handshake.rejected": { actions: { type: "refuseHandshake", params: ({ event }) => event } },
        "connection.drain": "draining",
      },
    },
    draining: {
      tags: ["open"],
      after: {
        settleLimit: {
          target: "closed",
          actions: [
            { type: "abandonRequests", params: undefined },
            { type: "rememberReason", params: { reason: "goingAway" } },
          ],
        },
      },
      on: {
        "requests.received": { actions: { type: "refuseRequests", params: ({ event }) => event } },
        "handshake.accepted": { actions: { type: "refuseHandshake", params: ({ event }) => event } },
        "handshake.rejected": { actions: { type: "refuseHandshake", params: ({ event }) => event } },
        // It ends by itself soon.
        "connection.drain": {},
        "connection.evict": {},
        "requests.settled": {
          target: "closed",
          actions: { type: "rememberReason", params: { reason: "goingAway" } },
        },
      },
    },
    closed: {
      type: "final",
      entry: { type: "closeSocket", params: ({ context }) => ({ reason: context.reason ?? "internal" }) },
    },
  },
  output: ({ context }) => ({ reason: context.reason ?? "internal" }),
});
