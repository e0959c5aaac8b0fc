import { assign, setup } from "xstate";
import { SwitchboardError } from "../src/kernel/errors.ts";
import { promisePort } from "./ports.ts";

export type DaemonEvent =
  | { readonly type: "upstream.restored" }
  | { readonly type: "upstream.lost" }
  | { readonly type: "upstream.failed"; readonly error: SwitchboardError }
  | { readonly type: "daemon.stop" };

export interface DaemonContext {
  /** Why it stops, when it stops for a failure. */
  readonly error: SwitchboardError | undefined;
}

/**
 * The life of the daemon. Tag `accepting`: clients may come in. Ends in `stopped`; its output says whether a failure
 * was the reason.
 */
export const daemonMachine = setup({
  types: {
    context: {} as DaemonContext,
    events: {} as DaemonEvent,
    output: {} as { readonly error: SwitchboardError | undefined },
    tags: {} as "accepting",
  },
  actors: {
    /** Takes the state folder and the port. */
    openDoor: promisePort<void, undefined>("openDoor"),
    /** Tells the world where the daemon is: `daemon.json`. */
    announceDaemon: promisePort<void, undefined>("announceDaemon"),
    /** Lets requests in flight finish, closes the connections, then lets go of OpenCode. */
    drainConnections: promisePort<void, undefined>("drainConnections"),
    /** Removes `daemon.json` and gives back the state folder and the port. Never rejects. */
    closeDoor: promisePort<void, undefined>("closeDoor"),
  },
  actions: {
    rememberError: assign({ error: (_, error: SwitchboardError) => error }),
  },
  delays: {
    /** The promise is to be gone within 5 s of the signal. */
    drainLimit: 4_000,
  },
}).createMachine({
  id: "daemon",
  context: { error: undefined },
  initial: "starting",
  states: {
    starting: {
      initial: "opening",
      on: {
        "daemon.stop": "draining",
        "upstream.failed": {
          target: "draining",
          actions: { type: "rememberError", params: ({ event }) => event.error },
        },
      },
      states: {
        opening: {
          invoke: {
            src: "openDoor",
            onDone: "awaitingUpstream",
            onError: {
              target: "#daemon.draining",
              actions: { type: "rememberError", params: ({ event }) => SwitchboardError.from(event.error) },
            },
          },
        },
        awaitingUpstream: {
          tags: ["accepting"],
          on: { "upstream.restored": "announcing" },
        },
        announcing: {
          tags: ["accepting"],
          on: { "upstream.lost": "awaitingUpstream" },
          invoke: {
            src: "announceDaemon",
            onDone: "#daemon.ready",
            onError: {
              target: "#daemon.draining",
              actions: { type: "rememberError", params: ({ event }) => SwitchboardError.from(event.error) },
            },
          },
        },
      },
    },
    ready: {
      tags: ["accepting"],
      on: { "upstream.lost": "degraded", "daemon.stop": "draining" },
    },
    degraded: {
      tags: ["accepting"],
      on: { "upstream.restored": "ready", "daemon.stop": "draining" },
    },
    draining: {
      initial: "settling",
      states: {
        settling: {
          invoke: { src: "drainConnections", onDone: "closing", onError: "closing" },
          after: { drainLimit: "closing" },
        },
        closing: {
          invoke: { src: "closeDoor", onDone: "#daemon.stopped", onError: "#daemon.stopped" },
        },
      },
    },
    stopped: { type: "final" },
  },
  output: ({ context }) => ({ error: context.error }),
});
